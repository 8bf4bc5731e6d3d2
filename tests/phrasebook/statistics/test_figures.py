"""Every figure of docs/statistics.md, counted anew from the truth of a simulated month."""

from __future__ import annotations

import statistics as mathematics
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.statistics import figures, league, pages
from phrasebook.statistics.counts import grouped
from phrasebook.statistics.scope import Scope
from phrasebook.store import habits, phrases

SCOPES = [
    Scope(),
    Scope(first=date(2026, 10, 12), last=date(2026, 10, 18)),
    Scope(first=date(2026, 10, 1), last=date(2026, 10, 31)),
    Scope(first=date(2026, 10, 25), last=date(2026, 10, 25)),
    Scope(first=date(2026, 9, 17), last=date(2029, 4, 2)),
    Scope(agent="客服03"),
    Scope(first=date(2026, 10, 8), scenario="fee"),
    Scope(last=date(2026, 10, 20), agent="客服05", scenario="dispatch"),
    Scope(agent="nobody"),
]
WHOLE = [scope for scope in SCOPES if scope.scenario is None]
Fact = Month = Any  # those of conftest
scopes = pytest.mark.parametrize("scope", SCOPES, ids=str)


def within(month: Month, scope: Scope, *, kind: str = "use") -> list[Fact]:
    """Return the facts of a kind in a scope."""
    return [
        fact
        for fact in month.facts
        if fact.kind == kind
        and (scope.first is None or fact.local.date() >= scope.first)
        and (scope.last is None or fact.local.date() <= scope.last)
        and scope.agent in (None, fact.agent)
        and (scope.scenario in (None, fact.scenario) or not fact.scenario)
    ]


@scopes
def test_totals(database: Database, month: Month, scope: Scope) -> None:
    uses, found = within(month, scope), figures.totals(database, scope)
    searched = [fact.searched for fact in uses if fact.searched is not None]
    assert found.uses == len(uses)
    assert found.pastes == sum(fact.paste for fact in uses)
    assert found.suggested == sum(fact.rank > 0 for fact in uses)
    assert found.characters == sum(fact.characters for fact in uses)
    assert found.saved == sum(fact.saved for fact in uses)
    assert found.searches == len(searched)
    assert found.searched == pytest.approx(sum(searched))
    for kind in ("shown", "declined"):
        assert getattr(found, kind) == len(within(month, scope, kind=kind))
    if scope.scenario is None:
        assert found.missed == len(within(month, scope, kind="missed"))
        assert found.unanswered == len(within(month, scope, kind="unanswered"))
    assert found.share == (None if not uses else sum(fact.rank > 0 for fact in uses) / len(uses))


@scopes
@pytest.mark.parametrize(
    ("by", "key"),
    [
        ("agent", lambda fact: fact.agent),
        ("phrase", lambda fact: fact.phrases[0]),
        ("scenario", lambda fact: fact.scenario),
        ("buyer", lambda fact: fact.buyer),
        ("day", lambda fact: fact.local.date().isoformat()),
        ("hour", lambda fact: f"{fact.local.hour:02}"),
    ],
)
def test_uses_by_anything(database: Database, month: Month, scope: Scope, by: str, key: Callable[[Fact], str]) -> None:
    if by in ("day", "hour"):  # with a scenario, figures.by_day and figures.heat answer these
        scope = replace(scope, scenario=None)
    facts = within(month, scope)
    if by == "phrase" and scope.scenario is not None:  # of phrases that lie in the scenario now
        lies = {str(one): phrases.get(database, one).content.scenario for one in month.phrases}
        everywhere = Scope(first=scope.first, last=scope.last, agent=scope.agent)
        facts = [fact for fact in within(month, everywhere) if lies[fact.phrases[0]] == scope.scenario]
    found = grouped(database, by, scope)
    assert {row["key"]: row["uses"] for row in found} == Counter(map(key, facts))
    if not (by == "buyer" and scope.scenario is not None):
        pasted = Counter(key(fact) for fact in facts if fact.paste)
        assert {row["key"]: row["pastes"] for row in found if row["pastes"]} == pasted
        assert sum(row["characters"] for row in found) == sum(fact.characters for fact in facts)


@scopes
def test_days_and_hours(database: Database, month: Month, scope: Scope) -> None:
    facts = within(month, scope)
    assert dict(figures.by_day(database, scope)) == Counter(fact.local.date() for fact in facts)
    grid = figures.heat(database, scope)
    found = {(day, hour): grid[day][hour] for day in range(7) for hour in range(24) if grid[day][hour]}
    assert found == Counter((fact.local.weekday(), fact.local.hour) for fact in facts)


@scopes
def test_medians_of_waits_within_half_a_class(database: Database, month: Month, scope: Scope) -> None:
    found = figures.median_wait(database, scope)
    waits = [fact.waited for fact in within(month, scope) if fact.waited is not None]
    if scope.scenario is not None or not waits:
        assert found is None
        return
    assert found == pytest.approx(mathematics.median_low(waits), rel=0.026, abs=0.051)
    each = figures.median_waits(database, scope)
    for agent in {fact.agent for fact in within(month, scope) if fact.waited is not None}:
        mine = [fact.waited for fact in within(month, scope) if fact.agent == agent and fact.waited is not None]
        assert each[agent] == pytest.approx(mathematics.median_low(mine), rel=0.026, abs=0.051)


@pytest.mark.parametrize("scope", WHOLE, ids=str)
def test_sources_steps_words_and_offers(database: Database, month: Month, scope: Scope) -> None:
    uses = within(month, scope)
    assert dict(figures.sources(database, scope)) == Counter(fact.source for fact in uses)
    left = Counter(fact.step for fact in within(month, scope, kind="left"))
    reached = Counter(fact.step for fact in uses if fact.step)
    assert {step: (used, gone) for step, used, gone in figures.steps(database, scope)} == {
        step: (reached[step], left[step]) for step in {*left, *reached}
    }
    missed = Counter(word for fact in within(month, scope, kind="missed") for word in fact.words)
    asked = Counter(word for fact in within(month, scope, kind="unanswered") for word in fact.words)
    assert {word: (one, other) for word, one, other in figures.gaps(database, scope)} == {
        word: (missed[word], asked[word]) for word in {*missed, *asked}
    }
    shown = Counter(one for fact in within(month, scope, kind="shown") for one in fact.phrases)
    assert {one: count for one, (count, _, _) in figures.phrase_offers(database, scope).items()} == shown


@scopes
def test_scenarios_in_which_one_searches_longest(database: Database, month: Month, scope: Scope) -> None:
    times: dict[str, list[float]] = {}
    for fact in within(month, scope):
        if fact.searched is not None:
            times.setdefault(fact.scenario, []).append(fact.searched)
    truth = {scenario: (sum(all_) / len(all_), len(all_)) for scenario, all_ in times.items() if len(all_) >= 3}
    found = figures.slow_scenarios(database, scope)
    assert {one: count for one, _, count in found} == {one: count for one, (_, count) in truth.items()}
    for scenario, mean, _ in found:
        assert mean == pytest.approx(truth[scenario][0])
    assert [mean for _, mean, _ in found] == sorted((mean for _, mean, _ in found), reverse=True)


def test_idle_phrases_and_retired_ones_that_are_wanted(database: Database, month: Month) -> None:
    now = date(2026, 12, 24)
    database.execute("update phrase set approved_at = '2026-10-01T00:00:00+00:00'")
    phrases.retire(database, month.phrases[:2], agent=month.agent.id)
    last = {
        one: max((f.local.date() for f in month.uses() if f.phrases[0] == one), default=None) for one in month.phrases
    }
    idle = {one.phrase: one for one in league.idle(database, for_days=60, now=now)}
    truth = {one for one in month.phrases[2:] if (last[one] or date(2026, 10, 1)) <= date(2026, 10, 25)}
    assert set(idle) == truth
    assert {one: idle[one].last for one in idle} == {one: "" if last[one] is None else str(last[one]) for one in idle}
    assert idle[month.phrases[35]].days == (now - date(2026, 10, 1)).days
    wanted = league.wanted(database, grouped(database, "phrase", Scope()))
    counts = Counter(fact.phrases[0] for fact in month.uses())
    assert {one: uses for one, _, uses in wanted} == {one: counts[one] for one in month.phrases[:2]}


def test_adoption_counts_from_the_day_of_approval(database: Database, month: Month) -> None:
    database.execute("update phrase set approved_at = ''")
    new = month.phrases[7]
    database.execute("update phrase set approved_at = '2026-10-15T08:00:00+00:00' where id = ?", (new,))
    scope = Scope(first=date(2026, 10, 10), last=date(2026, 10, 30))
    (found,) = league.adoption(database, scope)
    since = [
        f for f in month.uses() if f.phrases[0] == new and date(2026, 10, 15) <= f.local.date() <= date(2026, 10, 30)
    ]
    assert (found.phrase, found.approved) == (new, "2026-10-15")
    assert (found.uses, found.agents) == (len(since), len({f.agent for f in since}))


def test_my_page_stands_beside_my_own_past(database: Database, month: Month) -> None:
    today, agent = date(2026, 10, 29), month.agent  # a Thursday
    for phrase in (month.phrases[0], month.phrases[35]):
        habits.set_favourite(database, agent.id, phrase, True)
    mine = [fact for fact in month.uses() if fact.agent == agent.name]
    page = pages.mine(database, agent, today)

    def between(first: date, last: date) -> list[Fact]:
        return [fact for fact in mine if first <= fact.local.date() <= last]

    assert page.today.uses == len(between(today, today))
    assert page.week.uses == len(between(date(2026, 10, 26), today))
    assert page.last_week.uses == len(between(date(2026, 10, 19), date(2026, 10, 22)))
    past = Counter(fact.local.date() for fact in between(date(2026, 10, 1), date(2026, 10, 28)))
    assert page.usual == pytest.approx(sum(past.values()) / len(past))
    recent = between(date(2026, 9, 30), today)
    assert {row["key"]: row["uses"] for row in page.most_used} == Counter(fact.phrases[0] for fact in recent)
    assert month.phrases[35] in {phrase for phrase, _ in page.dusty}


def test_the_team_page_is_made_of_the_same_figures(database: Database, month: Month) -> None:
    scope = Scope(first=date(2026, 10, 19), last=date(2026, 10, 25))
    page = pages.team(database, scope, date(2026, 11, 1))
    before = within(month, Scope(first=date(2026, 10, 12), last=date(2026, 10, 18)))
    assert page.before is not None
    assert (page.totals.uses, page.before.uses) == (len(within(month, scope)), len(before))
    assert page.agents_before == Counter(fact.agent for fact in before)
    assert page.scenarios_before == Counter(fact.scenario for fact in before)
    assert dict(page.days_before) == Counter(fact.local.date() for fact in before)


def test_what_the_rules_found_is_kept_by_day(database: Database) -> None:
    for day, places in ((1, 9), (2, 5), (2, 4)):
        statistics.record_findings(
            database, {("r1", "error"): places, ("r2", "warn"): 2}, at=datetime(2026, 11, day, 12, tzinfo=UTC)
        )
    assert figures.findings(database, Scope(first=date(2026, 11, 2))) == [
        (date(2026, 11, 2), "error", 4),
        (date(2026, 11, 2), "warn", 2),
    ]
