from __future__ import annotations

from dataclasses import replace

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Agent, Content, Origin, PhraseId, ScenarioId
from phrasebook.store import agents, habits, overview, phrases


def add(database: Database, agent: Agent, title: str, **more: object) -> PhraseId:
    fields = {"body": f"{title}的正文", "scenario": ScenarioId("fee"), **more}
    return phrases.add(database, replace(Content(title=title, body="x"), **fields), agent=agent.id)[0]


def test_lines_come_in_the_order_of_the_scenarios_with_what_is_not_placed_last(
    database: Database, agent: Agent, approved: PhraseId
) -> None:
    add(database, agent, "没放好", scenario=ScenarioId("unsorted"))
    add(database, agent, "邮费")
    assert [line.title for line in overview.lines(database, agent.id)] == ["发货时限", "邮费", "没放好"]


def test_a_line_tells_state_waiting_and_whether_agents_are_offered_it(
    database: Database, agent: Agent, approved: PhraseId
) -> None:
    (line,) = overview.lines(database, agent.id)
    assert (line.state, line.shown, line.waiting, line.retired) == ("approved", True, False, False)
    phrases.edit(database, approved, replace(phrases.get(database, approved).content, body="新"), agent=agent.id)
    (line,) = overview.lines(database, agent.id)
    assert (line.pending, line.waiting, line.beginning) == (True, True, "付款后{发货时限}内发出。")
    phrases.retire(database, [approved], agent=agent.id)
    (line,) = overview.lines(database, agent.id)
    assert (line.waiting, line.retired, line.shown) == (False, True, False)


def test_uses_are_those_of_everybody_and_favourites_ones_own(
    database: Database, agent: Agent, approved: PhraseId
) -> None:
    other, _ = agents.add(database, "阿强")
    for who in (agent.id, other, other):
        statistics.record(database, statistics.Use(phrase=approved, agent=who, source="picker"))
    habits.set_favourite(database, other, approved, True)
    assert [(line.uses, line.favourite) for line in overview.lines(database, agent.id)] == [(3, False)]
    assert [(line.uses, line.favourite) for line in overview.lines(database, other)] == [(3, True)]


def test_personal_phrases_of_others_are_left_out(database: Database, agent: Agent) -> None:
    other, _ = agents.add(database, "阿强")
    phrases.add(database, Content(title="他的", body="他的"), agent=other, origin=Origin.PERSONAL)
    phrases.add(database, Content(title="我的", body="我的"), agent=agent.id, origin=Origin.PERSONAL)
    assert [(line.title, line.personal) for line in overview.lines(database, agent.id)] == [("我的", True)]
