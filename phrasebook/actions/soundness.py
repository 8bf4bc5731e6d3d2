"""Checks the whole phrasebook: SQLite's own check, a hash for every phrase, and the search index against the texts."""

from __future__ import annotations

import json
from dataclasses import dataclass

from phrasebook import database as files
from phrasebook import index
from phrasebook.database import Database
from phrasebook.store import rows


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found; ``sound`` when all is well."""

    file: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    index: tuple[str, ...] = ()
    checked: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.file or self.phrases or self.index)


def check(database: Database) -> Report:
    """Read everything once and return what is damaged; nothing is changed."""
    broken = tuple(files.problems(database.path))
    if broken:
        return Report(file=broken)
    damaged = []
    count = 0
    for found in database.execute(f"select {', '.join(rows.COLUMNS)} from phrase"):
        count += 1
        columns = dict(zip(rows.COLUMNS, found, strict=True))
        try:
            rows.from_row(columns)
            intact = rows.row_hash(columns) == columns["hash"]
        except (ValueError, KeyError, TypeError, json.JSONDecodeError):
            intact = False
        if not intact:
            damaged.append(str(columns["id"]))
    return Report(phrases=tuple(damaged), index=tuple(index.check(database)), checked=count)
