"""Writes phrase rows together with their index entries, so that the two never differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from phrasebook import index
from phrasebook.database import Database
from phrasebook.model import Phrase, PhraseId
from phrasebook.store import rows, visibility

_SELECT = f"select {', '.join(rows.COLUMNS)} from phrase"
_INSERT = f"insert into phrase({', '.join(rows.COLUMNS)}) values ({', '.join(':' + name for name in rows.COLUMNS)})"
_UPDATE = (
    f"update phrase set {', '.join(f'{name} = :{name}' for name in rows.COLUMNS if name != 'row')} where row = :row"
)


def get(database: Database, phrase: str) -> dict[str, Any] | None:
    """Return the columns of one phrase."""
    found = database.execute(f"{_SELECT} where id = ?", (phrase,)).fetchone()
    return None if found is None else dict(zip(rows.COLUMNS, found, strict=True))


def load(database: Database, row_ids: Iterable[int]) -> list[Phrase]:
    """Return the phrases of these rows, in this order; rows that are gone are left out."""
    wanted = list(row_ids)
    marks = ", ".join("?" * len(wanted))
    found = {one[0]: one for one in database.execute(f"{_SELECT} where row in ({marks})", wanted)}
    return [rows.from_row(dict(zip(rows.COLUMNS, found[row], strict=True))) for row in wanted if row in found]


def select(database: Database, where: str = "1", parameters: Mapping[str, object] | None = None) -> list[Phrase]:
    """Return the phrases that fit a fixed condition of ours (never a user's text), in the order of their rows."""
    found = database.execute(f"{_SELECT} where {where} order by row", dict(parameters or {}))
    return [rows.from_row(dict(zip(rows.COLUMNS, one, strict=True))) for one in found]


def put(database: Database, phrase: Phrase, where: visibility.Setting | None = None) -> None:
    """Insert or replace a phrase and its index entry; ``where`` is the shop's setting, where many are put in a row."""
    old = get(database, phrase.id)
    shown = visibility.shown(phrase, where or visibility.setting(database))
    columns = rows.to_row(phrase, row=None if old is None else old["row"], shown=shown)
    if old is None:
        columns["row"] = database.execute(_INSERT, columns).lastrowid
        index.add(database, int(str(columns["row"])), indexed(columns))
        return
    database.execute(_UPDATE, columns)
    before, after = indexed(old), indexed(columns)
    if before != after:
        index.replace(database, old["row"], before, after)


def remove(database: Database, phrase: PhraseId) -> None:
    """Take a phrase and its index entry out of the file."""
    old = get(database, phrase)
    if old is not None:
        index.remove(database, old["row"], indexed(old))
        database.execute("delete from phrase where row = ?", (old["row"],))


def enter_all(database: Database) -> None:
    """Make the search index anew from the texts, in one transaction."""
    with database.transaction():
        found = database.execute(_SELECT).fetchall()
        columns = (dict(zip(rows.COLUMNS, one, strict=True)) for one in found)
        index.rebuild(database, ((one["row"], indexed(one)) for one in columns))


def promote(database: Database, phrase: PhraseId) -> None:
    """Let searches meet a phrase early that somebody uses or likes; part of a larger transaction."""
    columns = get(database, phrase)
    if columns is not None and not index.is_promoted(database, columns["row"]):
        index.promote(database, columns["row"], indexed(columns))


def image(database: Database, key: str) -> str | None:
    """Return the row as JSON for the journal."""
    columns = get(database, key)
    return (
        None
        if columns is None
        else rows.dump({name: value for name, value in columns.items() if name not in ("row", "shown")})
    )


def put_image(database: Database, key: str, image: str | None) -> None:
    """Make the row what the image says."""
    if image is None:
        remove(database, PhraseId(key))
    else:
        put(database, rows.from_row(json.loads(image)))


def indexed(columns: Mapping[str, Any]) -> index.Indexed:
    """Return what the search index holds of a row: the content that serves, or of a draft its own."""
    rest = json.loads(columns["rest"])
    return index.Indexed(
        title=columns["title"],
        title_en=rest.get("title_en", ""),
        body=columns["body"],
        variants=tuple(rest.get("variants", ())),
        cues=tuple(rest.get("cues", ())),
        code=columns["code"],
        scenario=columns["scenario"],
        buyer_types=tuple(rest.get("buyer_types", ())),
        tags=tuple(rest.get("tags", ())),
        state=columns["state"],
    )
