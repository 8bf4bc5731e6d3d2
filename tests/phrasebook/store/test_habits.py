from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Agent, PhraseId
from phrasebook.store import habits

DAY = 86400.0


@given(st.lists(st.floats(0, 3650 * DAY), min_size=1, max_size=20))
def test_the_heat_is_the_log_of_the_decayed_sum_in_any_order(moments: list[float]) -> None:
    rate = math.log(2) / (habits.HALF_LIFE_DAYS * DAY)
    hot = rate * moments[0]
    for moment in moments[1:]:
        hot = habits.hotter(hot, moment)
    newest = max(moments)
    truth = rate * newest + math.log(sum(math.exp(rate * (moment - newest)) for moment in moments))
    assert hot == pytest.approx(truth, abs=1e-6)


def test_a_recent_use_outweighs_several_old_ones(database: Database, agent: Agent, approved: PhraseId) -> None:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    for _ in range(3):
        habits.used(database, agent.id, approved, at=now - timedelta(days=90))
    old = database.value("select hot from habit")
    habits.used(database, agent.id, approved, at=now)
    assert database.value("select hot from habit") > old
    assert database.value("select uses from habit") == 4


def test_favourites_are_each_agents_own(database: Database, agent: Agent, approved: PhraseId) -> None:
    habits.set_favourite(database, agent.id, approved, True)
    assert habits.favourites(database, agent.id) == {approved}
    habits.used(database, agent.id, approved)
    assert habits.favourites(database, agent.id) == {approved}
    habits.set_favourite(database, agent.id, approved, False)
    assert habits.favourites(database, agent.id) == set()


def test_a_phrase_that_is_gone_is_said_so(database: Database, agent: Agent) -> None:
    with pytest.raises(NotFound, match="unknown-phrase"):
        habits.used(database, agent.id, PhraseId("gone"))
    with pytest.raises(NotFound, match="unknown-phrase"):
        habits.set_favourite(database, agent.id, PhraseId("gone"), True)
