"""Which files can be read and written, and the dialogs in which somebody chooses one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.i18n import tr
from phrasebook import packs


@dataclass(frozen=True, slots=True)
class Target:
    """Where to write, and in which format: None leaves that to the name of the file."""

    file: Path
    format_name: str | None = None


def readable(file: Path) -> bool:
    """Return whether a file looks like one of phrases, by its name."""
    return file.suffix.lower() in _readable_suffixes()


def ask_for_source(parent: QWidget | None) -> Path | None:
    """Let somebody choose a file to read; None where nothing was chosen."""
    known = " ".join(f"*{suffix}" for suffix in _readable_suffixes())
    filters = f"{tr('Files of phrases')} ({known});;{tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Import phrases"), str(Path.home()), filters)
    return Path(chosen) if chosen else None


def ask_for_target(parent: QWidget | None) -> Target | None:
    """Let somebody choose where to write and in which format; None where nothing was chosen."""
    formats = {
        f"{one.title} ({' '.join(f'*{suffix}' for suffix in one.suffixes)})": one
        for one in packs.FORMATS
        if one.write is not None and all(one.suffixes)
    }
    name = f"kuaida-{datetime.now(UTC).astimezone():%Y-%m-%d}"
    chosen, wanted = QFileDialog.getSaveFileName(
        parent, tr("Export phrases"), str(Path.home() / name), ";;".join(formats)
    )
    if not chosen:
        return None
    one = formats.get(wanted, packs.FORMATS[0])
    file = Path(chosen)
    if not file.suffix:
        file = file.with_name(file.name + one.suffixes[0])
    return Target(file, one.name if file.suffix.lower() in one.suffixes else None)


def _readable_suffixes() -> list[str]:
    suffixes = (suffix for one in packs.FORMATS if one.read is not None for suffix in one.suffixes if suffix)
    return list(dict.fromkeys(suffixes))
