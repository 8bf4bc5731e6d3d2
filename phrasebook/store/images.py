"""Takes the image of a row as JSON and puts one back, for every kind of row that the journal knows."""

from __future__ import annotations

import json

from phrasebook.database import Database
from phrasebook.store import phrase_rows, rows

_TABLES = {
    "scenario": "scenario",
    "agent": "agent",
    "shop": "shop",
    "setting": "setting",
}
_KEYS = {"setting": "key"}


def take(database: Database, kind: str, key: str) -> str | None:
    """Return the row as JSON, None where there is none. What is computed from other rows is left out."""
    if kind == "phrase":
        return phrase_rows.image(database, key)
    cursor = database.execute(f"select * from {_TABLES[kind]} where {_KEYS.get(kind, 'id')} = ?", (key,))
    found = cursor.fetchone()
    return (
        None
        if found is None
        else rows.dump({name[0]: value for name, value in zip(cursor.description, found, strict=True)})
    )


def put_back(database: Database, kind: str, key: str, image: str | None) -> None:
    """Make the row what the image says."""
    if kind == "phrase":
        phrase_rows.put_image(database, key, image)
        return
    table = _TABLES[kind]
    if image is None:
        database.execute(f"delete from {table} where {_KEYS.get(kind, 'id')} = ?", (key,))
        return
    values = json.loads(image)
    names = ", ".join(values)
    database.execute(
        f"insert or replace into {table}({names}) values ({', '.join('?' * len(values))})", tuple(values.values())
    )
