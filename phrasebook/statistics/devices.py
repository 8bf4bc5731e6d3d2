"""Numbers what happens on this device, so that files of several devices add up and clocks that jump do no harm.

A phrasebook that was copied to another computer, or brought back from a backup, goes on as a new device: else two events
could have one number.
"""

from __future__ import annotations

import hashlib
import platform
import secrets

from phrasebook.database import Database


def next_number(database: Database) -> tuple[int, int]:
    """Return (device, number) for the next event of this device; part of a transaction."""
    host = _host()
    found = database.execute("select ref, host from device where own = 1").fetchone()
    if found is None or found[1] not in ("", host):
        found = (_begin(database, host), host)
    if not found[1]:
        database.execute("update device set host = ? where ref = ?", (host, found[0]))
    database.execute("update device set last = last + 1 where ref = ?", (found[0],))
    return int(found[0]), int(database.value("select last from device where ref = ?", (found[0],)))


def ref(database: Database, device: str) -> int:
    """Return the number of a device by its id, a new one where it is not known; part of a transaction."""
    found = database.value("select ref from device where id = ?", (device,))
    if found is not None:
        return int(found)
    cursor = database.execute("insert into device(id, host, own, last) values (?, '', 0, 0)", (device,))
    return int(cursor.lastrowid or 0)


def _begin(database: Database, host: str) -> int:
    database.execute("update device set own = 0 where own = 1")
    cursor = database.execute(
        "insert into device(id, host, own, last) values (?, ?, 1, 0)", (secrets.token_hex(8), host)
    )
    return int(cursor.lastrowid or 0)


def _host() -> str:
    return hashlib.sha256(platform.node().encode()).hexdigest()[:16]
