"""The append-only journal: what each change found and left, from which undo, redo and history are made.

An undo is a new, compensating entry; nothing in the journal is ever rewritten (an erasure empties texts, see ``erase``).
The images of all rows touched stand in the same transaction as the change itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import AgentId, Change, PhraseId
from phrasebook.store import images

_CANDIDATES = """
select number from journal as entry
where agent = ? and role in ({roles}) and number > ?
  and not exists (select 1 from journal where undoes = entry.number)
order by number desc
"""


@dataclass
class Entry:
    """One change while it is being made: call ``touch`` before each row that will be changed."""

    database: Database
    agent: AgentId
    action: str
    before: dict[tuple[str, str], str | None] = field(default_factory=dict)
    number: int = 0

    def touch(self, kind: str, key: str) -> None:
        """Remember how the row stands before it is changed."""
        if (kind, key) not in self.before:
            self.before[kind, key] = images.take(self.database, kind, key)

    @property
    def change(self) -> Change:
        """What the entry touched; complete once its block has ended."""
        return Change(
            number=self.number,
            action=self.action,
            phrases=frozenset(PhraseId(key) for kind, key in self.before if kind == "phrase"),
            kinds=frozenset(kind for kind, _ in self.before),
        )


@contextmanager
def entry(
    database: Database,
    agent: AgentId,
    action: str,
    *,
    role: str = "change",
    undoes: int | None = None,
    reason: str = "",
) -> Iterator[Entry]:
    """Make one change in one transaction and write it to the journal."""
    with database.transaction():
        opened = Entry(database, agent, action)
        yield opened
        after = {place: images.take(database, *place) for place in opened.before}
        touched = [place for place, image in after.items() if image != opened.before[place]]
        opened.before = {place: opened.before[place] for place in touched}
        if not touched:
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        cursor = database.execute(
            "insert into journal(at, agent, action, role, undoes, reason) values (?, ?, ?, ?, ?, ?)",
            (now, agent, action, role, undoes, reason),
        )
        opened.number = int(cursor.lastrowid or 0)
        database.executemany(
            "insert into journal_row(journal, kind, key, before, after) values (?, ?, ?, ?, ?)",
            [(opened.number, *place, opened.before[place], after[place]) for place in touched],
        )


def undo(database: Database, agent: AgentId) -> Change:
    """Take back the agent's newest change that nobody has changed since.

    Raises:
        NotFound: ``nothing-to-undo``.
    """
    return _compensate(database, agent, roles="'change', 'redo'", role="undo", since=0)


def redo(database: Database, agent: AgentId) -> Change:
    """Bring back what the agent's newest undo took away, as long as the agent has made no new change.

    Raises:
        NotFound: ``nothing-to-redo``.
    """
    newest = database.value("select max(number) from journal where agent = ? and role = 'change'", (agent,)) or 0
    return _compensate(database, agent, roles="'undo'", role="redo", since=newest)


def history(database: Database, phrase: PhraseId) -> list[dict[str, Any]]:
    """Return what happened to a phrase, newest first: number, at, agent, action, role, reason, before, after."""
    found = database.execute(
        "select number, at, agent, action, role, reason, before, after from journal_row join journal on number = journal"
        " where kind = 'phrase' and key = ? order by number desc",
        (phrase,),
    )
    return [
        {
            "number": number, "at": at, "agent": agent, "action": action, "role": role, "reason": reason,
            "before": None if before is None else json.loads(before),
            "after": None if after is None else json.loads(after),
        }
        for number, at, agent, action, role, reason, before, after in found
    ]  # fmt: skip


def changed_since(database: Database, moment: str) -> set[PhraseId]:
    """Return the phrases that changes touched from a date or moment (ISO, local where it has no zone) on.

    Raises:
        BadInput: ``bad-date``.
    """
    try:
        start = datetime.fromisoformat(moment).astimezone(UTC).isoformat(timespec="seconds")
    except (ValueError, OverflowError) as error:
        raise BadInput("bad-date", value=moment) from error
    found = database.execute(
        "select distinct key from journal_row join journal on number = journal where kind = 'phrase' and at >= ?",
        (start,),
    )
    return {PhraseId(one[0]) for one in found}


def _compensate(database: Database, agent: AgentId, *, roles: str, role: str, since: int) -> Change:
    for (number,) in database.execute(_CANDIDATES.format(roles=roles), (agent, since)).fetchall():
        rows = database.execute(
            "select kind, key, before, after from journal_row where journal = ?", (number,)
        ).fetchall()
        if any(images.take(database, kind, key) != after for kind, key, _, after in rows):
            continue
        action = database.value("select action from journal where number = ?", (number,))
        with entry(database, agent, action, role=role, undoes=number) as opened:
            for kind, key, _, _ in rows:
                opened.touch(kind, key)
            for kind, key, before, _ in rows:
                images.put_back(database, kind, key, before)
        return opened.change
    raise NotFound(f"nothing-to-{role}")
