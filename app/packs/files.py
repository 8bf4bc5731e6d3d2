"""Which files can be read and written, and the dialogs in which somebody chooses one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.i18n import tr
from phrasebook import packs


def readable(file: Path) -> bool:
    """Return whether a file looks like one of phrases, by its name."""
    suffix = file.suffix.lower()
    return any(suffix in one.suffixes for one in packs.FORMATS if one.read is not None)


def ask_for_source(parent: QWidget | None) -> Path | None:
    """Let somebody choose a file to read; None where nothing was chosen."""
    known = " ".join(f"*{suffix}" for one in packs.FORMATS if one.read is not None for suffix in one.suffixes)
    filters = f"{tr('Files of phrases')} ({known});;{tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Import phrases"), str(Path.home()), filters)
    return Path(chosen) if chosen else None


def ask_for_target(parent: QWidget | None) -> Path | None:
    """Let somebody choose where to write; None where nothing was chosen."""
    name = f"kuaida-{datetime.now(UTC).astimezone():%Y-%m-%d}{packs.FORMATS[0].suffixes[0]}"
    filters = ";;".join(
        f"{one.title} ({' '.join(f'*{suffix}' for suffix in one.suffixes)})"
        for one in packs.FORMATS
        if one.write is not None
    )
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Export phrases"), str(Path.home() / name), filters)
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix else file.with_suffix(packs.FORMATS[0].suffixes[0])
