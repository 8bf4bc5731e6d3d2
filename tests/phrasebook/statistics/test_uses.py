from __future__ import annotations

from datetime import UTC, datetime

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId
from phrasebook.store import journal, phrases, settings


def test_a_use_is_numbered_and_not_undone(database: Database, agent: Agent, approved: PhraseId) -> None:
    for _ in range(3):
        statistics.record(database, statistics.Use(phrase=approved, agent=agent.id, source="panel"))
    assert [row[0] for row in database.execute("select number from use")] == [1, 2, 3]
    journal.undo(database, agent.id)
    assert database.value("select count(*) from use") == 3


def test_time_is_kept_as_utc_and_as_the_local_hour(database: Database, agent: Agent, approved: PhraseId) -> None:
    moment = datetime(2026, 11, 21, 3, 4, 5, tzinfo=UTC)
    statistics.record(database, statistics.Use(phrase=approved, agent=agent.id, source="panel"), at=moment)
    at, local = database.execute("select at, local from use").fetchone()
    assert at == "2026-11-21T03:04:05+00:00"
    assert local == moment.astimezone().replace(tzinfo=None).isoformat()


def test_no_text_is_kept(database: Database, agent: Agent, approved: PhraseId) -> None:
    statistics.record(database, statistics.Use(phrase=approved, agent=agent.id, source="panel", characters=12))
    row = database.execute("select * from use").fetchone()
    assert phrases.get(database, approved).content.body not in map(str, row)


def test_nothing_is_recorded_where_it_is_switched_off(database: Database, agent: Agent, approved: PhraseId) -> None:
    settings.put(database, "statistics.record", "off")
    statistics.record(database, statistics.Use(phrase=approved, agent=agent.id, source="panel"))
    statistics.record_offer(database, statistics.Offer(agent=agent.id, phrases=(approved,)))
    statistics.record_gap(database, statistics.Gap(agent=agent.id, words=("发票",)))
    statistics.record_left(database, agent=agent.id, step="complaint/1")
    assert database.value("select count(*) from event") == 0
    assert database.value("select count(*) from by_agent") == 0
    assert database.value("select uses from habit") == 1  # the order of results still learns


def test_key_words_are_kept_only_where_wanted(database: Database, agent: Agent) -> None:
    for wanted, count in (("off", 0), ("on", 2)):
        settings.put(database, "statistics.keywords", wanted)
        statistics.record_gap(database, statistics.Gap(agent=agent.id, words=("发票", "海关", "发票")))
        assert database.value("select count(*) from term where text in ('发票', '海关')") == count
    assert database.value("select sum(missed) from by_agent where span >= 0") == 2


def test_a_suggestion_without_its_rank_counts_as_one(database: Database, agent: Agent, approved: PhraseId) -> None:
    statistics.record(database, statistics.Use(phrase=approved, agent=agent.id, source="suggestion"))
    assert database.value("select sum(suggested) from by_agent where span >= 0") == 1


def test_an_old_clock_does_no_harm(database: Database, agent: Agent, approved: PhraseId) -> None:
    at = datetime(1969, 12, 31, 23, tzinfo=UTC)
    statistics.record(database, statistics.Use(phrase=approved, agent=agent.id, source="panel"), at=at)
    assert statistics.counts(database, by="day")[0]["key"] == "1970-01-01"
