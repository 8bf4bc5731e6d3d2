"""Keeps whose keys this phrasebook trusts, which packs it has seen, and which issues of its own packs it has made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.store import checks

MAX_NAME = 40


class Seen(StrEnum):
    """What became of an issue of a pack."""

    OFFERED = "offered"
    TAKEN = "taken"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedKey:
    """A lead whose approved phrases arrive approved; ``added`` is when the key was accepted."""

    key: str
    name: str
    added: str


def keys(database: Database) -> list[TrustedKey]:
    """Return the trusted keys by name."""
    found = database.execute("select key, name, added from trusted_key order by name")
    return [TrustedKey(key=key, name=name, added=added) for key, name, added in found]


def name_of(database: Database, key: str) -> str | None:
    """Return the name of a trusted key, None where the key is not trusted."""
    found = database.value("select name from trusted_key where key = ?", (key,))
    return None if found is None else str(found)


def accept(database: Database, key: str, name: str) -> TrustedKey:
    """Trust a key from now on; one that is trusted already gets the new name.

    Raises:
        BadInput: ``text-empty``, or ``key-name-taken`` where another key has the name.
    """
    name = checks.text("name", name.strip(), limit=MAX_NAME)
    if not name:
        raise BadInput("text-empty", field="name")
    if database.value("select 1 from trusted_key where name = ? and key <> ?", (name, key)):
        raise BadInput("key-name-taken", name=name)
    made = TrustedKey(key=key, name=name, added=_now())
    with database.transaction():
        database.execute(
            "insert into trusted_key(key, name, added) values (?, ?, ?)"
            " on conflict(key) do update set name = excluded.name",
            (made.key, made.name, made.added),
        )
    return made


def remove(database: Database, name_or_key: str) -> TrustedKey:
    """Trust a key no longer; what came with it stays as it is.

    Raises:
        NotFound: ``unknown-key``.
    """
    found = next((one for one in keys(database) if name_or_key in (one.name, one.key)), None)
    if found is None:
        raise NotFound("unknown-key", name=name_or_key)
    with database.transaction():
        database.execute("delete from trusted_key where key = ?", (found.key,))
    return found


def mark(database: Database, *, key: str, pack: str, version: int, what: Seen, name: str = "") -> None:
    """Remember what became of an issue of a pack; part of a larger transaction, or by itself."""
    with database.transaction():
        database.execute(
            "insert or replace into pack_seen(key, pack, version, what, name, at) values (?, ?, ?, ?, ?, ?)",
            (key, pack, version, what.value, name, _now()),
        )


def seen(database: Database, *, key: str, pack: str, version: int) -> Seen | None:
    """Return what became of an issue of a pack."""
    found = database.value(
        "select what from pack_seen where key = ? and pack = ? and version = ?", (key, pack, version)
    )
    return None if found is None else Seen(found)


def newest_taken(database: Database, *, key: str, pack: str) -> int:
    """Return the highest version of a pack that was taken in, 0 where none was."""
    sql = "select max(version) from pack_seen where key = ? and pack = ? and what = 'taken'"
    return int(database.value(sql, (key, pack)) or 0)


def next_version(database: Database, pack: str, digest: str) -> int:
    """Return the version of a pack of ours: a new one where its content differs from the newest made."""
    found = database.execute("select version, digest from pack_made where pack = ?", (pack,)).fetchone()
    if found is None:
        return 1
    return int(found[0]) if found[1] == digest else int(found[0]) + 1


def made(database: Database, pack: str, version: int, digest: str) -> None:
    """Remember that an issue of a pack of ours was made."""
    with database.transaction():
        database.execute(
            "insert or replace into pack_made(pack, version, digest) values (?, ?, ?)", (pack, version, digest)
        )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
