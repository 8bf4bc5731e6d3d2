from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId
from phrasebook.statistics import figures, keeping, merging, tallies
from phrasebook.statistics.scope import Scope
from phrasebook.store import agents, settings

START = date(2026, 1, 1)


@pytest.fixture
def year(database: Database, agent: Agent, approved: PhraseId) -> None:
    """A use at noon of each day of a year, by two agents in turn, and a gap with a key word each month."""
    settings.put(database, "statistics.keywords", "on")
    other, _ = agents.add(database, "阿青", agent=agent.id)
    with database.transaction():
        for day in range(365):
            at = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=day)
            who = (agent.id, other)[day % 2]
            statistics.record(database, statistics.Use(phrase=approved, agent=who, source="picker", waited=2), at=at)
            if at.day == 15:
                gap = statistics.Gap(agent=who, words=("发票",))
                statistics.record_gap(database, gap, at=at)


def sums(database: Database) -> list[object]:
    kept = [table for table in tallies.TABLES if table is not tallies.WORDS]
    return [database.execute(f"select * from {table.name}").fetchall() for table in kept]


@pytest.mark.usefixtures("year")
def test_after_the_time_set_only_sums_are_left(database: Database) -> None:
    settings.put(database, "statistics.keep-days", "100")
    before = sums(database)
    gone = keeping.forget_old(database, today=date(2026, 12, 31))
    assert gone == 264 + 9
    assert database.value("select min(local) from use") == "2026-09-22T12:00:00"
    assert sums(database) == before
    assert figures.gaps(database, Scope()) == [("发票", 3, 0)]
    assert keeping.forget_old(database, today=date(2026, 12, 31)) == 0


@pytest.mark.usefixtures("year")
def test_what_only_sums_are_left_of_is_not_counted_again(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "uses.jsonl"
    count = merging.write(database, file)
    settings.put(database, "statistics.keep-days", "50")
    keeping.forget_old(database, today=date(2026, 6, 1))
    keeping.forget_old(database, today=date(2026, 12, 31))
    before = sums(database)
    assert merging.read(database, file) == merging.Merged(0, count)
    assert sums(database) == before
    assert database.value("select count(*) from counted") == 1


@pytest.mark.usefixtures("year")
def test_a_clock_that_leaps_brings_it_forward_by_a_month_at_most(database: Database) -> None:
    settings.put(database, "statistics.keep-days", "400")
    assert keeping.forget_old(database, today=date(2026, 12, 31)) == 0
    assert keeping.forget_old(database, today=date(2055, 1, 1)) == 0
    assert keeping.forget_old(database, today=date(2027, 1, 1)) == 0
    assert settings.get(database, "statistics.clock") == "2027-01-01"


@pytest.mark.usefixtures("year")
def test_an_agent_is_erased_everywhere_and_does_not_come_back(database: Database, agent: Agent, tmp_path: Path) -> None:
    file = tmp_path / "uses.jsonl"
    merging.write(database, file)
    mine = "agent = (select ref from term join agent on agent.id = text where name = '阿青')"
    count = database.value(f"select count(*) from event where {mine}")
    assert keeping.erase_agent(database, "阿青") == count > 182
    refs = database.execute("select ref from term where text in (select id from agent where name = '阿青')").fetchall()
    assert refs == []
    assert {row["key"] for row in statistics.counts(database, by="agent")} == {agent.name}
    (row,) = statistics.counts(database, by="phrase")
    assert row["uses"] == 183
    before = sums(database)
    merging.read(database, file)
    assert sums(database) == before


@pytest.mark.parametrize(("kept", "days"), [("", 400), ("30", 30), ("0", 1), ("-5", 400), ("x", 400), ("9" * 30, 400)])
def test_how_long_is_a_setting(database: Database, kept: str, days: int) -> None:
    settings.put(database, "statistics.keep-days", kept)
    assert keeping.keep_days(database) == days
