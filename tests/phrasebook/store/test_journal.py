from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from phrasebook import database as files
from phrasebook import search
from phrasebook.actions import soundness
from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Agent, Content, PhraseId, ScenarioId, State
from phrasebook.store import agents, journal, phrases, places


def test_undo_and_redo_walk_back_and_forth(database: Database, agent: Agent, approved: PhraseId) -> None:
    serving = phrases.get(database, approved)
    phrases.retire(database, [approved], agent=agent.id)
    journal.undo(database, agent.id)
    assert phrases.get(database, approved) == serving
    journal.undo(database, agent.id)
    assert phrases.get(database, approved).state is State.DRAFT
    journal.undo(database, agent.id)
    with pytest.raises(NotFound, match="unknown-phrase"):
        phrases.get(database, approved)
    for _ in range(3):
        journal.redo(database, agent.id)
    assert phrases.get(database, approved).state is State.RETIRED
    with pytest.raises(NotFound, match="nothing-to-redo"):
        journal.redo(database, agent.id)


def test_a_new_change_ends_redo(database: Database, agent: Agent, approved: PhraseId) -> None:
    phrases.retire(database, [approved], agent=agent.id)
    journal.undo(database, agent.id)
    phrases.set_hotkey(database, approved, "Ctrl+Alt+1", agent=agent.id)
    with pytest.raises(NotFound, match="nothing-to-redo"):
        journal.redo(database, agent.id)


def test_undo_takes_only_ones_own_change_that_nobody_changed_since(
    database: Database, agent: Agent, approved: PhraseId
) -> None:
    other, _ = agents.add(database, "阿青", agent=agent.id)
    mine, _ = phrases.add(database, Content(title="我的", body="我的"), agent=agent.id)
    phrases.retire(database, [approved], agent=agent.id)
    phrases.revive(database, [approved], agent=other)
    change = journal.undo(database, agent.id)
    assert change.phrases == {mine}, "the retirement was changed by somebody else since"
    change = journal.undo(database, other)
    assert change.phrases == {approved}


def test_undo_survives_a_restart_and_goes_a_hundred_steps_back(
    database: Database, agent: Agent, approved: PhraseId
) -> None:
    start = phrases.get(database, approved)
    for number in range(120):
        phrases.set_hotkey(database, approved, f"Ctrl+Alt+F{number}", agent=agent.id)
    again = files.open_file(database.path)
    for _ in range(120):
        journal.undo(again, agent.id)
    assert phrases.get(again, approved) == start
    assert soundness.check(again).sound
    again.close()


def test_what_is_undone_is_found_or_not_found_accordingly(database: Database, agent: Agent) -> None:
    made, _ = phrases.add(database, Content(title="独一无二", body="正文"), agent=agent.id)
    phrases.approve(database, [made], agent=agent.id)

    def found() -> int:
        return len(search.find(database, "独一无二", agent=agent.id))

    assert found() == 1
    journal.undo(database, agent.id)
    assert found() == 0
    journal.redo(database, agent.id)
    assert found() == 1


def test_other_kinds_are_undone_too(database: Database, agent: Agent) -> None:
    made, _ = places.add_shop_scenario(database, "开箱视频", agent=agent.id)
    assert made == "shop-开箱视频"
    journal.undo(database, agent.id)
    with pytest.raises(NotFound, match="unknown-scenario"):
        places.scenario(database, made)


def test_a_change_that_changes_nothing_is_no_entry(database: Database, agent: Agent, approved: PhraseId) -> None:
    before = database.value("select count(*) from journal")
    phrases.set_hotkey(database, approved, "", agent=agent.id)
    assert database.value("select count(*) from journal") == before


def test_history_tells_who_did_what_and_why(database: Database, agent: Agent, approved: PhraseId) -> None:
    phrases.retire(database, [approved], agent=agent.id, reason="旧价格")
    journal.undo(database, agent.id)
    entries = journal.history(database, approved)
    assert [(one["action"], one["role"]) for one in entries] == [
        ("phrase.retire", "undo"),
        ("phrase.retire", "change"),
        ("phrase.approve", "change"),
        ("phrase.add", "change"),
    ]
    assert entries[1]["reason"] == "旧价格"
    assert entries[-1]["before"] is None


def test_a_failing_change_leaves_no_trace(
    database: Database, agent: Agent, approved: PhraseId, everything: Callable[[], list[object]]
) -> None:
    before = everything()
    with pytest.raises(RuntimeError), journal.entry(database, agent.id, "phrase.edit") as entry:
        entry.touch("phrase", approved)
        database.execute("update phrase set body = 'x' where id = ?", (approved,))
        raise RuntimeError
    assert everything() == before


def test_the_content_of_a_scenario_move_is_undone(database: Database, agent: Agent) -> None:
    made, _ = phrases.add(database, Content(title="题", body="文", scenario=ScenarioId("fee")), agent=agent.id)
    phrases.edit(
        database, made, replace(phrases.get(database, made).content, scenario=ScenarioId("tracking")), agent=agent.id
    )
    journal.undo(database, agent.id)
    assert phrases.get(database, made).content.scenario == "fee"
