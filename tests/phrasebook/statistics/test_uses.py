from __future__ import annotations

from datetime import UTC, datetime

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId
from phrasebook.store import journal, phrases


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
