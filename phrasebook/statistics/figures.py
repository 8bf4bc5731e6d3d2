"""The figures of the pages and of the report, read from the sums; docs/statistics.md says what each one means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from phrasebook.database import Database
from phrasebook.statistics import days, names, waits
from phrasebook.statistics.scope import Scope, source
from phrasebook.statistics.tallies import AGENTS, HOURS, PHRASES, PLACES, SOURCES, STEPS, TIMES, WAITS, WORDS, Spans

HOURS_OF_DAY: Final = 24
WEEKDAYS: Final = 7
_DAYS: Final = replace(AGENTS, spans=Spans.DAYS)


@dataclass(frozen=True, slots=True)
class Totals:
    """What a scope adds up to; gaps belong to no scenario and are 0 where one is asked for. ``searched`` in seconds."""

    uses: int = 0
    pastes: int = 0
    suggested: int = 0
    characters: int = 0
    saved: int = 0
    searches: int = 0
    searched: float = 0.0
    shown: int = 0
    declined: int = 0
    missed: int = 0
    unanswered: int = 0

    @property
    def share(self) -> float | None:
        """The share of the uses that came from a suggestion."""
        return self.suggested / self.uses if self.uses else None


_TOTALS: Final = tuple(field.name for field in fields(Totals))


def totals(database: Database, scope: Scope) -> Totals:
    """Return what a scope adds up to."""
    table = AGENTS if scope.scenario is None else PLACES
    names_here = [name for name in _TOTALS if name in table.sums]
    rows = source(database, table, scope)
    found = database.execute(
        f"select {', '.join(f'coalesce(sum({name}), 0)' for name in names_here)} from {rows.sql}", rows.values
    ).fetchone()
    values = dict(zip(names_here, found, strict=True))
    values["searched"] /= 10
    return Totals(**values)


def by_day(database: Database, scope: Scope) -> list[tuple[date, int]]:
    """Return (date, uses) of every day that has any."""
    rows = source(database, _DAYS if scope.scenario is None else TIMES, scope)
    found = database.execute(
        f"select span, sum(uses) from {rows.sql} group by 1 having sum(uses) > 0 order by 1", rows.values
    )
    return [(days.to_date(span), uses) for span, uses in found]


def heat(database: Database, scope: Scope) -> list[list[int]]:
    """Return the uses by weekday (0 Monday) and hour of the clock."""
    rows = source(database, HOURS if scope.scenario is None else TIMES, scope)
    hour = "hour" if scope.scenario is None else "(span + 3) % 7 * 24 + hour"
    grid = [[0] * HOURS_OF_DAY for _ in range(WEEKDAYS)]
    for number, uses in database.execute(f"select {hour}, sum(uses) from {rows.sql} group by 1", rows.values):
        grid[number // HOURS_OF_DAY][number % HOURS_OF_DAY] = uses
    return grid


def median_wait(database: Database, scope: Scope) -> float | None:
    """Return the median of the seconds from the copied message to the inserted reply, None where none is known.

    Waits are not kept by scenario: where one is asked for, there is no median.
    """
    if scope.scenario is not None:
        return None
    rows = source(database, WAITS, scope)
    return waits.median(dict(database.execute(f"select class, sum(times) from {rows.sql} group by 1", rows.values)))


def median_waits(database: Database, scope: Scope) -> dict[str, float]:
    """Return the median wait of each agent, by name; none where a scenario is asked for."""
    if scope.scenario is not None:
        return {}
    rows = source(database, WAITS, scope)
    called = names.agents(database)
    found: dict[str, Counter[int]] = {}
    for agent, number, times in database.execute(
        f"select agent, class, sum(times) from {rows.sql} group by 1, 2", rows.values
    ):
        found.setdefault(called[agent], Counter())[number] += times
    return {agent: median for agent, classes in found.items() if (median := waits.median(classes)) is not None}


def sources(database: Database, scope: Scope) -> list[tuple[str, int]]:
    """Return (how, uses), most first."""
    rows = source(database, SOURCES, scope)
    found = database.execute(
        f"select (select text from term where ref = source), n from (select source, sum(times) as n from {rows.sql} group by 1)"
        " order by 2 desc, 1",
        rows.values,
    )
    return [(how or "", uses) for how, uses in found]


def slow_scenarios(database: Database, scope: Scope, *, least: int = 3, limit: int = 8) -> list[tuple[str, float, int]]:
    """Return (scenario, mean seconds of a search, searches) where finding a reply takes longest, of ``least`` searches or more."""
    rows = source(database, PLACES, scope)
    return database.execute(
        "select text, total / 10.0 / n, n from"
        f" (select scenario, sum(searched) as total, sum(searches) as n from {rows.sql} group by 1 having n >= ?)"
        " join term on ref = scenario order by 2 desc, 1 limit ?",
        (*rows.values, least, limit),
    ).fetchall()


def gaps(database: Database, scope: Scope, *, limit: int = 20) -> list[tuple[str, int, int]]:
    """Return (key word, searches, messages) without an answer, most first."""
    rows = source(database, WORDS, scope)
    return database.execute(
        "select text, missed, unanswered from (select word, sum(times * (kind = 4)) as missed,"
        f" sum(times * (kind = 5)) as unanswered from {rows.sql} group by 1) join term on ref = word"
        " order by missed + unanswered desc, text limit ?",
        (*rows.values, limit),
    ).fetchall()


def steps(database: Database, scope: Scope) -> list[tuple[str, int, int]]:
    """Return (playbook/step, uses at it, times that the playbook was left at it), most left first."""
    rows = source(database, STEPS, scope)
    return database.execute(
        "select text, used, gone from (select step, sum(times * (kind = 1)) as used, sum(times * (kind = 6)) as gone"
        f" from {rows.sql} group by 1) join term on ref = step order by gone desc, used desc, text",
        rows.values,
    ).fetchall()


def findings(database: Database, scope: Scope) -> list[tuple[date, str, int]]:
    """Return (date, severity, places) for each day on which the whole phrasebook was checked."""
    low, high = days.days(scope.first, scope.last)
    found = database.execute(
        "select day, severity, sum(places) from finding where day between ? and ? group by 1, 2 order by 1, 2",
        (low, high),
    )
    return [(days.to_date(day), severity, places) for day, severity, places in found]


def phrase_offers(database: Database, scope: Scope) -> dict[str, tuple[int, int, int]]:
    """Return for each phrase (times shown as a suggestion, times passed over, uses), where it was ever shown."""
    rows = source(database, PHRASES, scope)
    found = database.execute(
        f"select text, shown, declined, uses from (select phrase, sum(shown) as shown, sum(declined) as declined,"
        f" sum(uses) as uses from {rows.sql} group by 1 having sum(shown) > 0) join term on ref = phrase",
        rows.values,
    )
    return {phrase: (shown, declined, uses) for phrase, shown, declined, uses in found}
