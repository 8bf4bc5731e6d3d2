"""Reads and writes files of phrases: one file per format, and one list of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from phrasebook.errors import BadInput
from phrasebook.packs.form import Format, Identity, Loss, Pack, Signature, Skipped

if TYPE_CHECKING:
    FORMATS: tuple[Format, ...]
else:

    def __getattr__(name: str) -> object:
        """Import the formats when they are first asked for: they cost 40 ms, which searching and starting do not pay."""
        if name == "FORMATS":
            from phrasebook.packs.every import FORMATS

            return FORMATS
        raise AttributeError(name)


__all__ = ["FORMATS", "Format", "Identity", "Loss", "Pack", "Signature", "Skipped", "choose", "losses", "recognise"]


def choose(file: Path, name: str | None = None) -> Format:
    """Return the format called ``name``, or the first whose suffix the file has; our own pack where none fits."""
    from phrasebook.packs.every import FORMATS

    for one in FORMATS:
        if one.name == name or (name is None and file.suffix and file.suffix.lower() in one.suffixes):
            return one
    if name is not None:
        raise BadInput("unknown-format", name=name)
    return FORMATS[0]


def recognise(file: Path, name: str | None = None) -> Format:
    """Return the format in which to read a file: the one called ``name``, else what its suffix and its content tell.

    Raises:
        BadInput: ``unknown-format``, or ``format-unclear`` where no format of that suffix knows the content.
    """
    from phrasebook.packs.every import FORMATS
    from phrasebook.packs.head import Head

    if name is not None:
        return choose(file, name)
    folder = file.is_dir()
    fitting = [
        one
        for one in FORMATS
        if one.read is not None and (one.members is not None if folder else file.suffix.lower() in one.suffixes)
    ]
    head = Head(file)
    claimed = next((one for one in fitting if one.claims is not None and one.claims(head)), None)
    unclaimed = next((one for one in fitting if one.claims is None), None)
    if claimed is None and unclaimed is None and fitting and head.data:
        raise BadInput("format-unclear", name=file.name)
    return claimed or unclaimed or (fitting[0] if fitting else FORMATS[0])


def losses(one: Format, pack: Pack) -> tuple[Loss, ...]:
    """Return what writing the pack in this format loses, row by row."""
    from phrasebook.packs import losing

    return losing.losses(one, pack)
