from __future__ import annotations

import platform
from pathlib import Path

import pytest

from phrasebook import backups, statistics
from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId
from phrasebook.statistics import merging


def numbers(database: Database) -> list[tuple[int, int]]:
    return database.execute("select device, number from event order by 1, 2").fetchall()


def use(database: Database, agent: Agent, phrase: PhraseId) -> None:
    statistics.record(database, statistics.Use(phrase=phrase, agent=agent.id, source="picker"))


def test_numbers_go_on_after_a_backup_was_brought_back_without_meeting_those_given_out(
    database: Database, agent: Agent, approved: PhraseId, home: Path, tmp_path: Path
) -> None:
    use(database, agent, approved)
    copy = backups.make(database, home)
    use(database, agent, approved)
    merging.write(database, tmp_path / "before.jsonl")
    backups.restore(home, copy)
    use(database, agent, approved)
    assert numbers(database) == [(1, 1), (2, 1)]
    assert merging.read(database, tmp_path / "before.jsonl") == merging.Merged(1, 1)
    assert statistics.counts(database)[0]["uses"] == 3


def test_a_copy_on_another_computer_goes_on_as_another_device(
    database: Database, agent: Agent, approved: PhraseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(database, agent, approved)
    monkeypatch.setattr(platform, "node", lambda: "another")
    use(database, agent, approved)
    use(database, agent, approved)
    assert numbers(database) == [(1, 1), (2, 1), (2, 2)]
    assert [row[0] for row in database.execute("select own from device order by ref")] == [0, 1]


def test_the_name_of_the_computer_is_not_kept(database: Database, agent: Agent, approved: PhraseId) -> None:
    use(database, agent, approved)
    assert platform.node() not in str(database.execute("select * from device").fetchall())
