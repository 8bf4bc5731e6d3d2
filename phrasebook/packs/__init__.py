"""Reads and writes files of phrases: one file per format, and one list of them."""

from __future__ import annotations

from pathlib import Path

from phrasebook.errors import BadInput
from phrasebook.packs import native
from phrasebook.packs.form import Format, Pack, Skipped

FORMATS: tuple[Format, ...] = (native.FORMAT,)

__all__ = ["FORMATS", "Format", "Pack", "Skipped", "choose"]


def choose(file: Path, name: str | None = None) -> Format:
    """Return the format called ``name``, or the one whose suffix the file has; our own pack where none fits."""
    for one in FORMATS:
        if one.name == name or (name is None and file.suffix.lower() in one.suffixes):
            return one
    if name is not None:
        raise BadInput("unknown-format", name=name)
    return native.FORMAT
