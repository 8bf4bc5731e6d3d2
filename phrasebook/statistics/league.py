"""The phrases by what becomes of them: never used, not used for long, retired but wanted, newly approved, liked but unused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.model import AgentId, PhraseId
from phrasebook.statistics import days, names
from phrasebook.statistics.scope import Scope

NEW_DAYS: Final = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A newly approved phrase, and what became of it since: uses, and how many agents used it."""

    phrase: PhraseId
    title: str
    approved: str
    uses: int
    agents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """A phrase on offer that nobody used for ``days``, or never: since its approval then, None where that is not known."""

    phrase: PhraseId
    title: str
    last: str
    days: int | None


def idle(database: Database, *, for_days: int, now: date) -> list[Idle]:
    """Return the phrases on offer that nobody used for that long, those never used first, then the longest unused.

    What was approved within that time is too new to tell.
    """
    today = days.from_date(now)
    last = dict(database.execute("select text, max(last) from latest join term on ref = phrase group by phrase"))
    found: list[tuple[int, Idle]] = []
    for phrase, title, approved in database.execute(
        "select id, title, substr(approved_at, 1, 10) from phrase where shown = 1 and owner is null order by row"
    ):
        used = days.day_of(last[phrase]) if phrase in last else None
        new = days.from_date(date.fromisoformat(approved)) if approved else None
        since = max((day for day in (used, new) if day is not None), default=None)
        if since is not None and today - since < for_days:
            continue
        told = "" if used is None else days.to_date(used).isoformat()
        one = Idle(phrase=PhraseId(phrase), title=title, last=told, days=None if since is None else today - since)
        found.append((-1 if used is None else used, one))
    return [one for _, one in sorted(found, key=lambda item: item[0])]


def wanted(database: Database, rows: Iterable[dict[str, Any]]) -> list[tuple[PhraseId, str, int]]:
    """Return (phrase, title, uses) of those rows of ``counts`` by phrase that are retired by now."""
    retired = {row[0] for row in database.execute("select id from phrase where state = 'retired'")}
    return [(PhraseId(row["key"]), row["name"], row["uses"]) for row in rows if row["key"] in retired]


def adoption(database: Database, scope: Scope, *, limit: int = 50) -> list[Adoption]:
    """Return the phrases approved within the scope, in its last ``NEW_DAYS`` at most, newest first.

    Their uses count from the day of approval to the end of the scope.
    """
    low, high = days.days(scope.first, min(scope.last or days.today(), days.today()))
    low = max(low, high - NEW_DAYS + 1)
    agents = None if scope.agent is None else names.agents_called(database, scope.agent)
    mine = "" if agents is None else f" and agent in ({', '.join('?' * len(agents))})"
    found = database.execute(
        "with fresh as (select id, title, substr(approved_at, 1, 10) as day, phrase.row as place, ref from phrase"
        " left join term on text = id where state = 'approved' and owner is null and substr(approved_at, 1, 10) between ? and ?"
        " and (? is null or phrase.scenario = ?) order by approved_at desc, place desc limit ?),"
        " used as (select phrase, sum(by_phrase.uses) as uses, count(distinct agent) as agents from by_phrase"
        " join fresh on ref = phrase where span between ? and ? and span >= strftime('%s', fresh.day) / 86400"
        f" and by_phrase.uses > 0{mine} group by 1)"
        " select id, title, day, coalesce(used.uses, 0), coalesce(used.agents, 0) from fresh left join used on phrase = ref"
        " order by day desc, place desc",
        (
            days.to_date(low).isoformat(), days.to_date(high).isoformat(), scope.scenario, scope.scenario, limit,
            low, high, *(agents or ()),
        ),
    )  # fmt: skip
    return [
        Adoption(phrase=PhraseId(one), title=title, approved=day, uses=uses, agents=number)
        for one, title, day, uses, number in found
    ]


def dusty_favourites(database: Database, agent: AgentId, *, for_days: int, now: date) -> list[tuple[PhraseId, str]]:
    """Return (phrase, title) of the agent's favourites that the agent did not use for that long."""
    since = days.from_date(now - timedelta(days=for_days))
    found = database.execute(
        "with used as (select text from (select distinct phrase as one from by_phrase where span > ? and agent = ? and uses > 0)"
        " join term on ref = one) select phrase.id, title from habit join phrase on phrase.row = habit.phrase"
        " where habit.agent = ? and favourite = 1 and phrase.id not in (select text from used) order by phrase.row",
        (since, names.known(database, agent), agent),
    )
    return [(PhraseId(one), title) for one, title in found]
