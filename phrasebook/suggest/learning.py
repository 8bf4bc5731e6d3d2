"""Keeps what agents picked for which message, without personal data, so that like messages are answered like it.

Kept in this phrasebook only: it is in no journal, no pack and no statistics. ``suggest.learn`` switches it off, and after
``suggest.forget-days`` days a pick is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import AgentId, Change, PhraseId, ScenarioId
from phrasebook.store import settings
from phrasebook.suggest import masks

SWITCH, DAYS = "suggest.learn", "suggest.forget-days"
DEFAULT_DAYS = 180
HALF_LIFE_DAYS = 60.0
LONGEST, MOST = 200, 3000
_COLUMNS = "number, at, agent, message, phrase, picks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """A kept pick: the masked message, the phrase that was taken for it, how often, and when last."""

    number: int
    at: str
    agent: AgentId
    message: str
    phrase: PhraseId
    picks: int

    def weight(self, now: datetime) -> float:
        """How much it counts now: less the older it is, more when picked again, never above 1."""
        days = max(0.0, (now - datetime.fromisoformat(self.at)).total_seconds() / 86400)
        return (1.0 - 0.4**self.picks) * float(0.5 ** (days / HALF_LIFE_DAYS))


def is_on(database: Database) -> bool:
    """Return whether picks are kept; they are unless somebody switched it off."""
    return settings.get(database, SWITCH, "on") != "off"


def keep_days(database: Database) -> int:
    """Return after how many days a pick is forgotten."""
    value = settings.get(database, DAYS)
    return max(1, int(value)) if value.isdecimal() else DEFAULT_DAYS


def learn(
    database: Database, message: str, phrase: PhraseId, *, agent: AgentId, at: datetime | None = None
) -> Change | None:
    """Keep that the agent took ``phrase`` for ``message``; nothing where learning is off or no word is left of the message.

    Raises:
        NotFound: ``unknown-phrase``.
    """
    kept = " ".join(masks.mask(message[: 4 * LONGEST]).split())[:LONGEST]
    if not is_on(database) or not any(character.isalpha() for character in kept):
        return None
    now = at or datetime.now(UTC)
    with database.transaction():
        if not database.value("select 1 from phrase where id = ?", (phrase,)):
            raise NotFound("unknown-phrase", id=phrase)
        database.execute(
            "insert into learned(at, agent, message, phrase, picks) values (?, ?, ?, ?, 1)"
            " on conflict(agent, message, phrase) do update set at = excluded.at, picks = picks + 1",
            (now.isoformat(timespec="seconds"), agent, kept, phrase),
        )
        _forget_old(database, agent, now)
    return Change(number=0, action="learned.add", phrases=frozenset({phrase}), kinds=frozenset({"learned"}))


def learned(database: Database, *, agent: AgentId | None = None) -> list[Learned]:
    """Return what is kept, of one agent or of all, newest first: to be shown, exported or learned from."""
    found = database.execute(
        f"select {_COLUMNS} from learned where (:agent is null or agent = :agent) and at >= :since order by at desc, number desc",
        {"agent": agent, "since": _since(database, datetime.now(UTC))},
    )
    return [
        Learned(number=row[0], at=row[1], agent=AgentId(row[2]), message=row[3], phrase=PhraseId(row[4]), picks=row[5])
        for row in found
    ]


def scenarios(database: Database) -> dict[PhraseId, ScenarioId]:
    """Return the scenarios of the phrases that were learned, as far as agents are still offered them."""
    found = database.execute("select id, scenario from phrase where shown = 1 and id in (select phrase from learned)")
    return {PhraseId(phrase): ScenarioId(scenario) for phrase, scenario in found}


def forget(
    database: Database,
    *,
    numbers: Iterable[int] | None = None,
    agent: AgentId | None = None,
    phrase: PhraseId | None = None,
) -> int:
    """Erase what was learned, and return how much: those numbers, of that agent, of that phrase; without any, everything.

    The rows are overwritten in the file (``secure_delete``); backups made before still hold them.
    """
    conditions, values = ["1"], list[object]()
    if numbers is not None:
        wanted = list(numbers)
        conditions.append(f"number in ({', '.join('?' * len(wanted))})")
        values += wanted
    for column, value in (("agent", agent), ("phrase", phrase)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    with database.transaction():
        return database.execute(f"delete from learned where {' and '.join(conditions)}", values).rowcount


def forget_old(database: Database, *, now: datetime | None = None) -> None:
    """Erase what has been kept for longer than is wanted."""
    with database.transaction():
        _forget_old(database, None, now or datetime.now(UTC))


def _forget_old(database: Database, agent: AgentId | None, now: datetime) -> None:
    database.execute("delete from learned where at < ?", (_since(database, now),))
    if agent is not None:
        database.execute(
            "delete from learned where agent = :agent and number not in"
            " (select number from learned where agent = :agent order by at desc, number desc limit :most)",
            {"agent": agent, "most": MOST},
        )


def _since(database: Database, now: datetime) -> str:
    return (now - timedelta(days=keep_days(database))).isoformat(timespec="seconds")
