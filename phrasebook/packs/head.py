"""Looks into a file whose suffix several formats share, to tell which one it is; everything is read at most once."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from phrasebook.errors import PhrasebookError
from phrasebook.packs import encodings
from phrasebook.packs.limits import get_bytes
from phrasebook.packs.tables import columns, reading

_START: Final = 65_536


class Head:
    """One file while its format is being found; nothing here raises, a file that cannot be read looks empty."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @cached_property
    def data(self) -> bytes:
        """All bytes."""
        try:
            return b"" if self.file.is_dir() else get_bytes(self.file)
        except (PhrasebookError, OSError, ValueError):
            return b""

    @cached_property
    def text(self) -> str:
        """The start of the text."""
        return encodings.decode(self.data[:_START], errors="replace")

    @cached_property
    def json(self) -> Any:
        """The value of a JSON file, None where it is none."""
        try:
            return json.loads(encodings.decode(self.data))
        except (PhrasebookError, ValueError, RecursionError):
            return None

    @cached_property
    def rows(self) -> list[list[str]]:
        """The first rows of a table."""
        try:
            return reading.first_rows(self.data, _START)
        except PhrasebookError:
            return []

    @cached_property
    def headings(self) -> frozenset[str]:
        """The normal forms of the headings of a table."""
        return frozenset(columns.normal(cell) for row in self.rows[:1] for cell in row if cell.strip())

    def heads_a_table(self, *names: str) -> bool:
        """Return whether the first row of a table has exactly these headings."""
        return self.headings == frozenset(columns.normal(name) for name in names)

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of a JSON object, or of the first object of a JSON list."""
        value = self.json[0] if isinstance(self.json, list) and self.json else self.json
        return frozenset(value) if isinstance(value, dict) else frozenset()
