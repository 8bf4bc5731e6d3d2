"""Erases what was kept about somebody for good: rows, sums, old images in the journal, free pages; and names the copies that still hold it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from phrasebook import backups, suggest
from phrasebook import database as files
from phrasebook.database import Database
from phrasebook.errors import NotFound, PhrasebookError
from phrasebook.model import AgentId
from phrasebook.statistics import keeping, names


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """How many events and learned picks are gone, and the copies that still hold something."""

    events: int
    learned: int
    copies: tuple[Path, ...]


def agent(database: Database, name: str, home: Path) -> Purged:
    """Erase the statistics of the agents with this name, their habits but for favourites, and what was learned from them.

    The agent and phrases stay; what the journal remembers of the agent's earlier names and facts goes.

    Raises:
        NotFound: ``unknown-agent``.
    """
    found = [AgentId(one[0]) for one in database.execute("select id from agent where name = ?", (name,))]
    refs = names.agents_called(database, name)
    known = dict(database.execute("select text, ref from term"))
    ids = {*found, *(AgentId(text) for text, ref in known.items() if ref in refs)}
    if not ids:
        raise NotFound("unknown-agent", name=name)
    with database.transaction():
        events = keeping.erase_agent(database, name)
        learned = 0
        for one in ids:
            learned += suggest.forget(database, agent=one)
            database.execute("update habit set hot = 0, uses = 0 where agent = ? and favourite = 1", (one,))
            database.execute("delete from habit where agent = ? and favourite = 0", (one,))
            database.execute(
                "update journal_row set before = null, after = null where kind = 'agent' and key = ?", (one,)
            )
    database.compact()
    return Purged(events=events, learned=learned, copies=holding(home, ids))


def learned(database: Database, home: Path) -> Purged:
    """Erase everything that was learned from picks."""
    count = suggest.forget(database)
    database.compact()
    copies = tuple(copy for copy in _copies(home) if _holds(copy, "select 1 from learned limit 1", ()))
    return Purged(events=0, learned=count, copies=copies)


def holding(home: Path, ids: Iterable[AgentId]) -> tuple[Path, ...]:
    """Return the copies of the phrasebook in which these agents stand."""
    wanted = tuple(ids)
    marks = ", ".join("?" * len(wanted))
    queries = (
        f"select 1 from term where text in ({marks})",
        f"select 1 from habit where agent in ({marks}) and uses > 0",
        f"select 1 from use where agent in ({marks})",
    )
    return tuple(copy for copy in _copies(home) if any(_holds(copy, query, wanted) for query in queries))


def delete(copies: Iterable[Path]) -> None:
    """Delete copies that hold what must go."""
    for copy in copies:
        copy.unlink(missing_ok=True)


def _copies(home: Path) -> list[Path]:
    return sorted([*backups.folder(home).glob("*.sqlite3"), *(home / "aside").glob("*.sqlite3")])


def _holds(copy: Path, query: str, values: tuple[AgentId, ...]) -> bool:
    """Ask one copy; an older one that has no such table holds nothing there, a damaged one may hold anything."""
    try:
        with files.look_into(copy) as opened:
            tables = {row[0] for row in opened.execute("select name from sqlite_master")}
            table = query.split(" from ")[1].split()[0]
            return table in tables and opened.value(query, values) is not None
    except PhrasebookError:
        return True
