from __future__ import annotations

from pathlib import Path

import pytest

from phrasebook import backups, statistics, suggest
from phrasebook.actions import purging
from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Agent, AgentId, PhraseId
from phrasebook.store import agents, habits, journal

OLD_FILES = Path(__file__).resolve().parents[2] / "old_files"


@pytest.fixture
def other(database: Database, agent: Agent, approved: PhraseId) -> AgentId:
    """A second agent of whom much is known."""
    made, _ = agents.add(database, "阿青", agent=agent.id)
    agents.set_facts(database, made, {"客服昵称": "青青子衿"}, agent=agent.id)
    agents.set_facts(database, made, {"客服昵称": "青"}, agent=agent.id)
    for who in (agent.id, made):
        statistics.record(database, statistics.Use(phrase=approved, agent=who, source="picker"))
    suggest.learn(database, "什么时候发货", approved, agent=made)
    habits.set_favourite(database, made, approved, True)
    return made


def test_what_is_kept_of_an_agent_is_gone_from_the_file(
    database: Database, agent: Agent, other: AgentId, home: Path
) -> None:
    done = purging.agent(database, "阿青", home)
    assert (done.events, done.learned, done.copies) == (1, 1, ())
    assert [row["key"] for row in statistics.counts(database, by="agent")] == [agent.name]
    assert database.execute("select uses, favourite from habit where agent = ?", (other,)).fetchall() == [(0, 1)]
    assert "青青子衿".encode() not in database.path.read_bytes()
    assert agents.by_name(database, "阿青").facts == (("客服昵称", "青"),)
    journal.undo(database, agent.id)  # what is left of the journal still serves


def test_copies_that_still_hold_it_are_named_and_deleted_if_wanted(
    database: Database, other: AgentId, home: Path
) -> None:
    holding = backups.make(database, home)
    old = backups.folder(home) / "before-upgrade-v4-20261101-000000.sqlite3"
    old.write_bytes((OLD_FILES / "book-v4.sqlite3").read_bytes())
    broken = backups.folder(home) / "book-20260101-000000.sqlite3"
    broken.write_bytes(b"broken" * 500)
    done = purging.agent(database, "阿青", home)
    assert set(done.copies) == {holding, broken}  # the old one knows another 阿青, by another id
    purging.delete(done.copies)
    assert not holding.exists()
    assert old.exists()


def test_an_agent_of_an_older_file_is_found_in_its_uses(home: Path, database: Database) -> None:
    old = backups.folder(home) / "before-upgrade-v4-20261101-000000.sqlite3"
    old.parent.mkdir(parents=True)
    old.write_bytes((OLD_FILES / "book-v4.sqlite3").read_bytes())
    assert purging.holding(home, [AgentId("a7d388444")]) == (old,)
    assert purging.holding(home, [AgentId("a00000000")]) == ()


def test_everything_learned_goes_at_once(database: Database, other: AgentId, home: Path) -> None:
    copy = backups.make(database, home)
    done = purging.learned(database, home)
    assert (done.learned, done.copies) == (1, (copy,))
    assert "什么时候发货".encode() not in database.path.read_bytes()


def test_nobody_of_that_name(database: Database, home: Path) -> None:
    with pytest.raises(NotFound, match="unknown-agent"):
        purging.agent(database, "谁", home)
