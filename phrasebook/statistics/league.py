"""The phrases by what becomes of them: never used, not used for long, retired but wanted, newly approved, liked but unused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from phrasebook.database import Database
from phrasebook.model import AgentId, PhraseId
from phrasebook.statistics import days, names
from phrasebook.statistics.scope import Scope, source
from phrasebook.statistics.tallies import PHRASES

NEW_DAYS: Final = 90
_LAST = (
    "select text as id, day from (select phrase, max(last) / 86400 as day from by_phrase"
    " where span < 0 and uses > 0 group by 1) join term on ref = phrase"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A newly approved phrase, and what became of it since: uses, and how many agents used it."""

    phrase: PhraseId
    title: str
    approved: str
    uses: int
    agents: int


def unused(database: Database, *, for_days: int, now: date, limit: int = 200) -> list[tuple[PhraseId, str, str]]:
    """Return (phrase, title, date of its last use or nothing) of phrases on offer that nobody used for that long.

    What was approved within that time is too new to tell.
    """
    since = now - timedelta(days=for_days)
    found = database.execute(
        f"with used as ({_LAST}) select phrase.id, title, used.day from phrase"
        " left join used on used.id = phrase.id where shown = 1 and owner is null and coalesce(used.day, -1) < ?"
        " and substr(approved_at, 1, 10) < ? order by used.day is not null, used.day, phrase.row limit ?",
        (days.from_date(since) + 1, since.isoformat(), limit),
    )
    return [(PhraseId(one), title, "" if day is None else days.to_date(day).isoformat()) for one, title, day in found]


def unused_count(database: Database, *, for_days: int, now: date) -> int:
    """Return how many phrases ``unused`` has."""
    return len(unused(database, for_days=for_days, now=now, limit=1_000_000))


def wanted(database: Database, scope: Scope, *, limit: int = 50) -> list[tuple[PhraseId, str, int]]:
    """Return (phrase, title, uses) of phrases that are retired by now and were used within the scope."""
    rows = source(database, PHRASES, scope)
    found = database.execute(
        "select phrase.id, title, used.n from"
        f" (select phrase as ref, sum(uses) as n from {rows.sql} group by 1 having n > 0) as used"
        " join term on term.ref = used.ref join phrase on phrase.id = term.text where state = 'retired'"
        " order by n desc, 1 limit ?",
        (*rows.values, limit),
    )
    return [(PhraseId(one), title, uses) for one, title, uses in found]


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
