"""The sums are what the events add up to, whatever happens: compared with a slow and simple count."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phrasebook.database import Database
from phrasebook.statistics import tallies, uses, waits
from phrasebook.statistics.events import Row

SMALL = st.integers(0, 3)
ROWS = st.lists(
    st.builds(
        Row,
        device=st.just(1),
        number=st.just(0),
        kind=st.integers(1, 6),
        at=st.integers(0, 2_000_000_000),
        shift=st.sampled_from([-720, -60, 0, 60, 345, 480, 840]),
        agent=st.integers(1, 3),
        phrase=SMALL,
        revision=st.just(1),
        variant=st.just(0),
        source=st.integers(1, 3),
        action=st.integers(0, 1),
        rank=SMALL,
        step=st.integers(0, 1),
        scenario=SMALL,
        buyer=SMALL,
        waited=st.none() | st.integers(0, 50_000),
        searched=st.none() | st.integers(0, 900),
        keys=st.integers(0, 60),
        characters=st.integers(0, 60),
        more=st.sampled_from(["", "2", "1 3"]),
    ),
    max_size=25,
)


NAMES = ("agent", "hour", "place", "buyer", "phrase", "time", "wait", "word", "step", "source")
Sums = dict[str, Counter[tuple[Any, ...]]]


def counted(rows: list[Row]) -> Sums:
    """Count by day, the slow way; keys are (day, …, what)."""
    sums: Sums = {name: Counter() for name in NAMES}
    for row in rows:
        local = datetime.fromtimestamp(max(0, row.at + 60 * row.shift), UTC)
        day = local.date().isoformat()
        if row.kind == 1:
            count_use(sums, row, day, local)
        offered = Counter(shown=int(row.kind == 2), declined=int(row.kind == 3))
        gaps = Counter(missed=int(row.kind == 4), unanswered=int(row.kind == 5))
        for what, n in (offered + gaps).items():
            sums["agent"][day, row.agent, what] += n
        for what, n in offered.items():
            sums["place"][day, row.agent, row.scenario, what] += n
            for phrase in (row.phrase, *map(int, row.more.split())):
                sums["phrase"][day, row.agent, phrase, what] += n
        if row.step:
            sums["step"][day, row.agent, row.step, row.kind, "times"] += 1
        for word in row.more.split() if row.kind in (4, 5) else ():
            sums["word"][day, row.agent, row.kind, int(word), "times"] += 1
    return {name: +counter for name, counter in sums.items()}


def count_use(sums: Sums, row: Row, day: str, local: datetime) -> None:
    """Count one use."""
    numbers = Counter(uses=1, pastes=row.action, suggested=int(row.rank > 0), characters=row.characters)
    for what, n in numbers.items():
        sums["phrase"][day, row.agent, row.phrase, what] += n
    numbers["saved"] = max(0, row.characters - row.keys)
    for what, n in numbers.items():
        sums["hour"][day, row.agent, 24 * local.weekday() + local.hour, what] += n
        sums["buyer"][day, row.agent, row.buyer, what] += n
    if row.searched is not None:
        numbers.update(searches=1, searched=row.searched)
    for what, n in numbers.items():
        sums["agent"][day, row.agent, what] += n
        sums["place"][day, row.agent, row.scenario, what] += n
    sums["time"][day, row.scenario, row.agent, local.hour, row.buyer, "uses"] += 1
    sums["source"][day, row.agent, row.source, row.rank, "times"] += 1
    if row.waited is not None:
        sums["wait"][day, row.agent, waits.class_of(row.waited), "times"] += 1


def kept(database: Database, months: bool = False) -> dict[str, Counter[tuple[Any, ...]]]:
    """Read the tables of sums, without all agents together."""
    found = {}
    for table in tallies.TABLES:
        if table.name == "latest":
            continue
        span = "span < 0" if months else "span >= 0"
        name = (
            "strftime('%Y-%m', printf('%04d-%02d-01', (-span - 1) / 12, (-span - 1) % 12 + 1))"
            if months
            else "date(span * 86400, 'unixepoch')"
        )
        rows = database.execute(
            f"select {name}, {', '.join((*table.keys, *table.sums))} from {table.name} where {span} and agent > 0"
        )
        counter = Counter[tuple[Any, ...]]()
        for row in rows:
            keys, numbers = row[: 1 + len(table.keys)], row[1 + len(table.keys) :]
            for what, n in zip(table.sums, numbers, strict=True):
                counter[*keys, what] += n
        found[table.name.removeprefix("by_")] = +counter
    return found


def monthly(counter: Counter[tuple[Any, ...]]) -> Counter[tuple[Any, ...]]:
    found = Counter[tuple[Any, ...]]()
    for key, n in counter.items():
        found[key[0][:7], *key[1:]] += n
    return found


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, cut=st.integers(0, 25))
def test_sums_are_what_the_events_add_up_to(database: Database, rows: list[Row], cut: int) -> None:
    rows = [row._replace(number=number) for number, row in enumerate(rows, start=1)]
    database.execute("begin")
    try:
        database.executemany(uses.INSERT, rows)
        for part in (rows[:cut], *([row] for row in rows[cut:])):  # many at once, then one by one
            tallies.add(database, part)
        truth = counted(rows)
        assert kept(database) == truth
        by_month = kept(database, months=True)
        assert all(by_month[name] == monthly(truth[name]) for name in truth if name != "time")
        check_together(database)
        before = everything(database)
        tallies.rebuild(database)
        assert everything(database) == before
        tallies.drop_agents(database, [2])
        assert kept(database) == counted([row for row in rows if row.agent != 2])
        check_together(database)
    finally:
        database.connection.rollback()


def check_together(database: Database) -> None:
    """All agents together are what the single ones add up to."""
    columns = ", ".join(f"sum({name})" for name in tallies.PHRASES.sums)
    queries = [
        f"select span, phrase, {columns} from by_phrase where span < 0 and {which} group by 1, 2 order by 1, 2"
        for which in ("agent = 0", "agent > 0")
    ]
    assert database.execute(queries[0]).fetchall() == database.execute(queries[1]).fetchall()


def everything(database: Database) -> str:
    return json.dumps([database.execute(f"select * from {table.name}").fetchall() for table in tallies.TABLES])


@pytest.mark.parametrize("months", [False, True])
def test_sums_of_the_simulated_month_are_those_of_its_events(database: Database, month: object, months: bool) -> None:
    rows = [Row._make(one) for one in database.execute(f"select {', '.join(Row._fields)} from event")]
    truth = counted(rows)
    found = kept(database, months=months)
    if months:
        truth = {name: monthly(counter) for name, counter in truth.items()} | {"time": Counter()}
    assert found == truth
