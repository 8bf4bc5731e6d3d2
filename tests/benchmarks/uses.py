"""Measures a million uses: the time of each page, of a use, of the report, the size of the file; DuckDB answers the same beside it."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
from goals import Goal, report
from PySide6.QtCore import QCoreApplication

from app.book import Book
from app.messages import Messages
from phrasebook import statistics
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.model import Agent
from phrasebook.statistics import days, figures, merging, pages, tallies, uses
from phrasebook.statistics import report as paper
from phrasebook.statistics.events import Kind, Row
from phrasebook.statistics.names import Names
from phrasebook.statistics.scope import Scope
from phrasebook.store import agents, phrases

USES, DAYS, AGENTS = 1_000_000, 400, 12
PAGE_MS, REPORT_S, RECORD_MS, MEGABYTES = 300.0, 5.0, 1.0, 120.0
TODAY = date(2026, 11, 20)
ROUNDS = 5
HALF_A_CLASS = 0.026


def fill(database: Database) -> None:
    """Write a million uses of a team over thirteen months, as busy and as uneven as shops are, day by day."""
    chance = random.Random(11)
    offered = [one for one in phrases.listing(database) if one.state.value == "approved"]
    chance.shuffle(offered)
    shares = [1 / (place + 1) ** 0.9 for place in range(len(offered))]
    me = agents.current(database)
    team = [me.id, *(agents.add(database, f"客服{n:02}", agent=me.id)[0] for n in range(1, AGENTS))]
    names = Names(database)
    with database.transaction():
        device, number = database.value("select count(*) from device") + 1, 0
        database.execute("insert into device(id, host, own, last) values ('bench', '', 0, ?)", (USES,))
        them = [names.ref(one) for one in team]
        texts = [(names.ref(one.id), names.ref(one.content.scenario), len(one.content.body)) for one in offered]
        buyers = [0] * 12 + [names.ref(f"buyer-{n}") for n in range(8)]
        hows = [(names.ref("picker"), 0, 4)] * 4 + [(names.ref("panel"), 0, 2)] * 2
        hows += [(names.ref("suggestion"), rank, 1) for rank in (1, 1, 2, 3)] + [(names.ref("hotkey"), 0, 1)]
    per_day = USES // DAYS
    for day in range(DAYS):
        start = (days.from_date(TODAY) - DAYS + 1 + day) * days.DAY
        rows = []
        for text, scenario, characters in chance.choices(texts, shares, k=per_day):
            number += 1
            source, rank, keys = chance.choice(hows)
            second = min(86399, max(0, int(chance.gauss(15, 4) * 3600)))
            waited = None if chance.random() < 0.3 else round(10 * chance.lognormvariate(2.2, 0.6))
            searched = round(10 * chance.lognormvariate(1.2, 0.7)) if not rank and keys > 1 else None
            rows.append(
                Row(
                    device=device, number=number, kind=Kind.USE, at=start + second - 8 * 3600, shift=480,
                    agent=chance.choice(them), phrase=text, revision=1, source=source, action=chance.randrange(2), rank=rank,
                    scenario=scenario, buyer=chance.choice(buyers), waited=waited, searched=searched, keys=keys,
                    characters=characters,
                )
            )  # fmt: skip
        with database.transaction():
            database.executemany(uses.INSERT, rows)
            tallies.add(database, rows)


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of some work after one round to get warm."""
    work()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return sorted(times)[rounds // 2]


def spans() -> dict[str, Scope]:
    """Return what a lead looks at: a month, a year, everything, and parts of them."""
    year = Scope(first=TODAY - timedelta(days=364), last=TODAY)
    return {
        "30 days": Scope(first=TODAY - timedelta(days=29), last=TODAY),
        "a year": year,
        "all time": Scope(),
        "an agent, a year": Scope(first=year.first, last=TODAY, agent="客服03"),
        "a scenario, a year": Scope(first=year.first, last=TODAY, scenario="dispatch-time"),
    }


def reference(path: Path) -> duckdb.DuckDBPyConnection:
    """Return the same uses in DuckDB, from the file that agents exchange."""
    table = duckdb.connect()
    table.execute(
        "create table used as select json_extract_string(line, '$[5]') as agent, json_extract_string(line, '$[6]') as phrase,"
        " json_extract_string(line, '$[13]') as scenario, json_extract_string(line, '$[14]') as buyer,"
        " (json_extract(line, '$[3]')::bigint + 60 * json_extract(line, '$[4]')::bigint) as local,"
        " json_extract(line, '$[11]')::int as rank, json_extract(line, '$[18]')::int as characters,"
        " greatest(0, json_extract(line, '$[18]')::int - json_extract(line, '$[17]')::int) as saved,"
        " try_cast(json_extract_string(line, '$[15]') as int) as waited"
        f" from read_csv('{path}', columns={{'line': 'json'}}, delim='\x01', quote='', header=false, skip=1)"
    )
    return table


def page_of(table: duckdb.DuckDBPyConnection, scope: Scope) -> dict[str, Any]:
    """Answer with DuckDB what most of a page asks."""
    low, high = days.days(scope.first, scope.last)
    where = f"local // 86400 between {low} and {high}"
    groups = {"phrase": "phrase", "scenario": "scenario", "buyer": "buyer", "day": "local // 86400"}
    answers: dict[str, Any] = {
        name: dict(table.execute(f"select {column}, count(*) from used where {where} group by 1").fetchall())
        for name, column in groups.items()
    }
    heat = f"select (local // 86400 + 3) % 7, local % 86400 // 3600, count(*) from used where {where} group by 1, 2"
    answers["heat"] = {(day, hour): count for day, hour, count in table.execute(heat).fetchall()}
    answers["totals"] = table.execute(
        f"select count(*), sum((rank > 0)::int), sum(characters), sum(saved) from used where {where}"
    ).fetchone()
    answers["median"] = table.execute(f"select quantile_disc(waited, 0.5) / 10 from used where {where}").fetchone()
    return answers


def agree(database: Database, table: duckdb.DuckDBPyConnection, scope: Scope) -> bool:
    """Return whether the sums say what DuckDB counts; medians within half a class, which is 2.5 %."""
    theirs = page_of(table, scope)
    ours: dict[str, Any] = {}
    for by in ("phrase", "scenario", "buyer"):
        ours[by] = {row["key"]: row["uses"] for row in statistics.counts(database, by=by, **_dates(scope))}
    ours["day"] = {days.from_date(day): count for day, count in figures.by_day(database, scope)}
    grid = figures.heat(database, scope)
    ours["heat"] = {(day, hour): grid[day][hour] for day in range(7) for hour in range(24) if grid[day][hour]}
    totals = figures.totals(database, scope)
    ours["totals"] = (totals.uses, totals.suggested, totals.characters, totals.saved)
    median, exact = figures.median_wait(database, scope), float(theirs["median"][0])
    return ours == theirs_without_median(theirs) and median is not None and abs(median / exact - 1) <= HALF_A_CLASS


def theirs_without_median(answers: dict[str, Any]) -> dict[str, Any]:
    """Return what has to be the same to the last use."""
    return {name: answer for name, answer in answers.items() if name != "median"}


def _dates(scope: Scope) -> dict[str, str | None]:
    first, last = (None if day is None else day.isoformat() for day in (scope.first, scope.last))
    return {"first": first, "last": last}


def a_use(database: Database, agent: Agent) -> statistics.Use:
    """Return a use as any other."""
    phrase = next(one for one in phrases.listing(database) if one.state.value == "approved")
    return statistics.Use(phrase=phrase.id, agent=agent.id, source="picker", scenario="dispatch-time", waited=4.2)


def recording(database: Database, use: statistics.Use) -> float:
    """Return the median time to write a use, its transaction and its sync to the disk included."""
    return milliseconds(lambda: statistics.record(database, use, at=datetime(2026, 11, 20, 4, tzinfo=UTC)), 200)


def handing_over(home: Path, use: statistics.Use) -> float:
    """Return the median time that the window's own thread spends on a use."""
    application = QCoreApplication.instance() or QCoreApplication([])
    book = Book(home, Messages(Silence()))
    took = milliseconds(lambda: book.write(lambda database: statistics.record(database, use)), 200)
    book.close()
    del application
    return took


class Silence:
    """A mouth that says nothing."""

    def show_notice(self, title: str, text: str, tone: str) -> None:
        """Say nothing."""


def main() -> int:
    """Measure everything."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        database = opening.open_book(home)
        begun = time.perf_counter()
        fill(database)
        print(f"written in {time.perf_counter() - begun:.0f} s")
        size = (home / "book.sqlite3").stat().st_size / 1e6
        merging.write(database, home / "uses.jsonl")
        begun = time.perf_counter()
        table = reference(home / "uses.jsonl")
        print(f"DuckDB: read in {time.perf_counter() - begun:.1f} s")
        me = agents.current(database)
        goals = [Goal("file of a million uses", f"{size:.0f} MB", f"≤ {MEGABYTES:.0f} MB", size <= MEGABYTES)]
        for name, scope in spans().items():
            took = milliseconds(lambda scope=scope: pages.team(database, scope, TODAY))
            goals.append(Goal(f"team page, {name}", f"{took:.0f} ms", f"≤ {PAGE_MS:.0f} ms", took <= PAGE_MS))
        took = milliseconds(lambda: pages.mine(database, me, TODAY))
        goals.append(Goal("my page", f"{took:.0f} ms", f"≤ {PAGE_MS:.0f} ms", took <= PAGE_MS))
        for name in ("30 days", "all time"):
            scope = spans()[name]
            theirs = milliseconds(lambda scope=scope: page_of(table, scope))
            print(f"DuckDB over the raw events, {name} (seven of the page's questions): {theirs:.0f} ms")
            same = agree(database, table, scope)
            goals.append(Goal(f"answers like DuckDB, {name}", "same" if same else "other", "same", same))
        scope = Scope(first=TODAY.replace(month=1, day=1), last=TODAY)
        took = milliseconds(lambda: paper.render(pages.team(database, scope, TODAY), shop="", made=TODAY)) / 1000
        goals.append(Goal("report", f"{took:.2f} s", f"≤ {REPORT_S:.0f} s", took <= REPORT_S))
        use = a_use(database, me)
        print(f"a use on the writing thread, with its sync to the disk: {recording(database, use):.2f} ms")
        database.close()
        took = handing_over(home, use)
        goals.append(
            Goal("a use, in the window's thread", f"{took:.3f} ms", f"≤ {RECORD_MS:.0f} ms", took <= RECORD_MS)
        )
    return report(goals)


if __name__ == "__main__":
    sys.exit(main())
