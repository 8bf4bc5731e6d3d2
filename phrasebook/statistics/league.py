"""The phrases by what becomes of them: never used, not used for long, retired but wanted, newly approved, liked but unused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from phrasebook.database import Database
from phrasebook.model import AgentId, PhraseId
from phrasebook.statistics import days, names
from phrasebook.statistics.scope import Scope, source
from phrasebook.statistics.tallies import PHRASES

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
    """Return the phrases approved within the dates of the scope, with their uses from then to its end, newest first."""
    first = (scope.first or days.EARLIEST).isoformat()
    last = (scope.last or days.LATEST).isoformat()
    approved = database.execute(
        "select phrase.id, title, substr(approved_at, 1, 10), coalesce(ref, 0) from phrase"
        " left join term on text = phrase.id where state = 'approved' and owner is null"
        " and substr(approved_at, 1, 10) between ? and ? and approved_by is not null"
        " order by approved_at desc, phrase.row desc limit ?",
        (first, last, limit),
    ).fetchall()
    found = []
    for phrase, title, day, ref in approved:
        since = Scope(first=date.fromisoformat(day), last=scope.last, agent=scope.agent, scenario=scope.scenario)
        rows = source(database, PHRASES, since)
        uses, agents = database.execute(
            f"select coalesce(sum(uses), 0), count(distinct case when uses then agent end) from {rows.sql} where phrase = ?",
            (*rows.values, ref),
        ).fetchone()
        found.append(Adoption(phrase=PhraseId(phrase), title=title, approved=day, uses=uses, agents=agents))
    return found


def dusty_favourites(database: Database, agent: AgentId, *, for_days: int, now: date) -> list[tuple[PhraseId, str]]:
    """Return (phrase, title) of the agent's favourites that the agent did not use for that long."""
    since = days.from_date(now - timedelta(days=for_days))
    found = database.execute(
        "select phrase.id, title from habit join phrase on phrase.row = habit.phrase where habit.agent = ? and favourite = 1"
        " and not exists (select 1 from by_phrase where span > ? and phrase = (select ref from term where text = phrase.id)"
        " and agent = ? and uses > 0) order by phrase.row",
        (agent, since, names.known(database, agent)),
    )
    return [(PhraseId(one), title) for one, title in found]
