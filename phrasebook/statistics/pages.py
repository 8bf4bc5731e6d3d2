"""Gathers the figures of a page in one go: an agent's own, or those of the team for its lead and for the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId
from phrasebook.statistics import figures, league, names
from phrasebook.statistics.counts import grouped
from phrasebook.statistics.figures import Totals
from phrasebook.statistics.league import Adoption, Idle
from phrasebook.statistics.scope import Scope

PAST_DAYS: Final = 28
RECENT_DAYS: Final = 30
IDLE_DAYS: Final = 30
LONG_IDLE_DAYS: Final = 90
_TOP: Final = 200
Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine:
    """An agent's page on one day: today, this week from Monday, the same days of last week, and the 28 days before today."""

    agent: str
    day: date
    today: Totals
    usual: float | None
    week: Totals
    last_week: Totals
    wait: float | None
    last_wait: float | None
    days: list[tuple[date, int]]
    hours: list[int]
    most_used: Rows
    dusty: list[tuple[PhraseId, str]]
    slow: list[tuple[str, float, int]]
    scenario_names: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """The lead's page for a scope and, where there is one, the span of the same length before it."""

    scope: Scope
    totals: Totals
    before: Totals | None
    wait: float | None
    wait_before: float | None
    days: list[tuple[date, int]]
    days_before: list[tuple[date, int]]
    agents: Rows
    agents_before: dict[str, int]
    waits: dict[str, float]
    scenarios: Rows
    scenarios_before: dict[str, int]
    buyers: Rows
    sources: list[tuple[str, int]]
    heat: list[list[int]]
    phrases: Rows
    idle: list[Idle]
    wanted: list[tuple[PhraseId, str, int]]
    adoption: list[Adoption]
    gaps: list[tuple[str, int, int]]
    findings: list[tuple[date, str, int]]
    steps: list[tuple[str, int, int]]

    @property
    def long_idle(self) -> int:
        """How many phrases on offer nobody used for 90 days, or ever."""
        return sum(one.days is None or one.days >= LONG_IDLE_DAYS for one in self.idle)


def mine(database: Database, agent: Agent, today: date) -> Mine:
    """Return the page of an agent."""
    monday = today - timedelta(days=today.weekday())
    name, week = agent.name, timedelta(days=7)
    this = Scope(first=monday, last=today, agent=name)
    last = Scope(first=monday - week, last=today - week, agent=name)
    past = Scope(first=today - timedelta(days=PAST_DAYS), last=today, agent=name)
    recent = Scope(first=today - timedelta(days=RECENT_DAYS - 1), last=today, agent=name)
    days = figures.by_day(database, past)
    before = [uses for one, uses in days if one < today]
    return Mine(
        agent=name,
        day=today,
        today=figures.totals(database, Scope(first=today, last=today, agent=name)),
        usual=sum(before) / len(before) if before else None,
        week=figures.totals(database, this),
        last_week=figures.totals(database, last),
        wait=figures.median_wait(database, this),
        last_wait=figures.median_wait(database, last),
        days=days,
        hours=[sum(column) for column in zip(*figures.heat(database, recent), strict=True)],
        most_used=grouped(database, "phrase", recent)[:_TOP],
        dusty=league.dusty_favourites(database, agent.id, for_days=RECENT_DAYS, now=today),
        slow=figures.slow_scenarios(database, recent),
        scenario_names=dict(database.execute("select id, name from scenario")),
    )


def team(database: Database, scope: Scope, today: date) -> Team:
    """Return the page of the lead."""
    before = scope.before()
    phrases = grouped(database, "phrase", scope)
    return Team(
        scope=scope,
        totals=figures.totals(database, scope),
        before=None if before is None else figures.totals(database, before),
        wait=figures.median_wait(database, scope),
        wait_before=None if before is None else figures.median_wait(database, before),
        days=figures.by_day(database, scope),
        days_before=[] if before is None else figures.by_day(database, before),
        agents=grouped(database, "agent", scope),
        agents_before=_uses(database, "agent", before),
        waits=figures.median_waits(database, scope),
        scenarios=grouped(database, "scenario", scope),
        scenarios_before=_uses(database, "scenario", before),
        buyers=grouped(database, "buyer", scope),
        sources=figures.sources(database, scope),
        heat=figures.heat(database, scope),
        phrases=phrases[:_TOP],
        idle=league.idle(database, for_days=IDLE_DAYS, now=today),
        wanted=league.wanted(database, phrases),
        adoption=league.adoption(database, scope),
        gaps=figures.gaps(database, scope),
        findings=figures.findings(database, scope),
        steps=figures.steps(database, scope),
    )


def agent_names(database: Database) -> list[str]:
    """Return the names of all agents that anything is known of."""
    return sorted(set(names.agents(database).values()))


def _uses(database: Database, by: str, scope: Scope | None) -> dict[str, int]:
    return {} if scope is None else {row["key"]: row["uses"] for row in grouped(database, by, scope)}
