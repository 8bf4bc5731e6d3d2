from __future__ import annotations

from datetime import UTC, datetime

import pytest

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Agent, Content, PhraseId
from phrasebook.store import agents, phrases


@pytest.fixture
def used(database: Database, agent: Agent, approved: PhraseId) -> PhraseId:
    """Three uses of one phrase by two agents on two days, and one of another phrase."""
    second, _ = agents.add(database, "阿青", agent=agent.id)
    other, _ = phrases.add(database, Content(title="别的", body="别的"), agent=agent.id)
    for who, phrase, day, action in (
        (agent.id, approved, 20, "copy"),
        (agent.id, approved, 21, "paste"),
        (second, approved, 21, "copy"),
        (second, other, 21, "copy"),
    ):
        use = statistics.Use(phrase=phrase, agent=who, source="panel", action=action, scenario="fee", characters=10)
        statistics.record(database, use, at=datetime(2026, 11, day, 12, tzinfo=UTC))
    return approved


def test_counts_per_phrase_and_per_agent(database: Database, used: PhraseId) -> None:
    by_phrase = statistics.counts(database, by="phrase")
    assert (by_phrase[0]["key"], by_phrase[0]["name"], by_phrase[0]["uses"]) == (used, "发货时限", 3)
    assert (by_phrase[0]["copies"], by_phrase[0]["pastes"], by_phrase[0]["characters"]) == (2, 1, 30)
    assert {row["key"]: row["uses"] for row in statistics.counts(database, by="agent")} == {"小满": 2, "阿青": 2}


def test_counts_are_filtered_by_agent_and_days(database: Database, used: PhraseId) -> None:
    assert sum(row["uses"] for row in statistics.counts(database, agent="小满")) == 2
    assert sum(row["uses"] for row in statistics.counts(database, first="2026-11-21")) == 3
    assert sum(row["uses"] for row in statistics.counts(database, last="2026-11-20")) == 1
    assert statistics.counts(database, agent="nobody") == []


@pytest.mark.parametrize("by", list(statistics.GROUPS))
def test_every_grouping_adds_up(database: Database, used: PhraseId, by: str) -> None:
    assert sum(row["uses"] for row in statistics.counts(database, by=by)) == 4


def test_days_stand_in_their_order(database: Database, used: PhraseId) -> None:
    assert [row["key"] for row in statistics.counts(database, by="day")] == ["2026-11-20", "2026-11-21"]


def test_an_unknown_grouping_is_refused(database: Database) -> None:
    with pytest.raises(BadInput, match="bad-setting"):
        statistics.counts(database, by="phrase; drop table use")
