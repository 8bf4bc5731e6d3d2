"""Keeps small values by key, such as the signed-in agent, the chosen shop and the window's preferences."""

from __future__ import annotations

from phrasebook.database import Database


def get(database: Database, key: str, default: str = "") -> str:
    """Return the value kept under ``key``."""
    found = database.value("select value from setting where key = ?", (key,))
    return default if found is None else str(found)


def everything(database: Database) -> dict[str, str]:
    """Return all values by key."""
    return dict(database.execute("select key, value from setting").fetchall())


def put(database: Database, key: str, value: str) -> None:
    """Keep ``value`` under ``key``; not part of undo."""
    with database.transaction():
        database.execute("insert or replace into setting(key, value) values (?, ?)", (key, value))
