from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import Agent, AgentId
from phrasebook.store import agents, settings


def test_agents_are_added_renamed_and_signed_in(database: Database, agent: Agent) -> None:
    other, _ = agents.add(database, " 阿青 ", agent=agent.id)
    agents.sign_in(database, other)
    assert agents.current(database).name == "阿青"
    agents.rename(database, other, "青青", agent=agent.id)
    assert agents.by_name(database, "青青").id == other
    agents.set_facts(database, other, {"客服昵称": "青", "空": " "}, agent=agent.id)
    assert agents.current(database).facts == (("客服昵称", "青"),)
    assert {one.name for one in agents.everyone(database)} == {"小满", "青青"}


def test_names_are_unique_and_not_empty(database: Database, agent: Agent) -> None:
    with pytest.raises(BadInput, match="agent-exists"):
        agents.add(database, "小满")
    with pytest.raises(BadInput, match="text-empty"):
        agents.rename(database, agent.id, "  ", agent=agent.id)


def test_nobody_signed_in_and_unknown_names_are_said_so(database: Database) -> None:
    settings.put(database, "agent", "gone")
    with pytest.raises(NotFound, match="no-agent"):
        agents.current(database)
    with pytest.raises(NotFound, match="unknown-agent"):
        agents.by_name(database, "谁")
    with pytest.raises(NotFound, match="unknown-agent"):
        agents.sign_in(database, AgentId("a0"))
