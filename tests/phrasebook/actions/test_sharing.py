from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phrasebook.actions import sharing
from phrasebook.database import Database
from phrasebook.errors import BadInput, Unable
from phrasebook.model import Agent, Content, Origin, Phrase, PhraseId, Scenario, ScenarioId, State
from phrasebook.packs import Pack
from phrasebook.store import journal, phrases, places


def some(number: int, **changes: object) -> Phrase:
    content = replace(Content(title=f"题{number}", body=f"正文{number}", scenario=ScenarioId("fee")), **changes)
    return Phrase(id=PhraseId(f"t{number}"), content=content, state=State.APPROVED)


def test_every_row_is_counted_once(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    pack = Pack(
        phrases=(
            some(1),
            some(2, scenario=ScenarioId("elsewhere")),
            some(3, body=old.content.body),
            some(4, body="坏\0"),
            old,
            some(5, code="FHSX"),
        )
    )
    planned = sharing.plan(database, pack)
    done = sharing.take_in(database, pack, agent=agent.id)
    for outcome in (planned, done):
        counted = (len(outcome.new), len(outcome.updated), outcome.unchanged, outcome.duplicate, len(outcome.skipped))
        assert counted == (3, 0, 1, 1, 1)
    assert phrases.get(database, PhraseId("t2")).content.scenario == "unsorted"
    assert phrases.get(database, PhraseId("t5")).content.code == ""
    assert phrases.get(database, PhraseId("t1")).state is State.DRAFT


def test_a_changed_text_waits_or_replaces_as_chosen(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    changed = Pack(phrases=(replace(old, content=replace(old.content, body="新正文")),))
    sharing.take_in(database, changed, agent=agent.id)
    assert phrases.get(database, approved).content == old.content
    assert phrases.get(database, approved).pending is not None
    journal.undo(database, agent.id)
    sharing.take_in(database, changed, agent=agent.id, replace_texts=True)
    assert phrases.get(database, approved).content.body == "新正文"


def test_one_undo_takes_a_whole_import_back(database: Database, agent: Agent) -> None:
    before = [phrase.id for phrase in phrases.listing(database)]
    scenario = Scenario(id=ScenarioId("shop-gift"), name="礼盒", position=900)
    pack = Pack(phrases=tuple(some(n, scenario=scenario.id) for n in range(200)), scenarios=(scenario,))
    sharing.take_in(database, pack, agent=agent.id)
    assert places.scenario(database, "shop-gift").name == "礼盒"
    journal.undo(database, agent.id)
    assert [phrase.id for phrase in phrases.listing(database)] == before
    assert "shop-gift" not in {one.id for one in places.scenarios(database)}


def test_a_scenario_that_is_not_a_shops_own_is_refused_whole(database: Database, agent: Agent) -> None:
    bad = Scenario(id=ScenarioId("greeting"), name="问候")
    with pytest.raises(BadInput, match="unknown-scenario"):
        sharing.take_in(database, Pack(phrases=(some(1, scenario=bad.id),), scenarios=(bad,)), agent=agent.id)
    assert phrases.listing(database) == []


def test_what_is_exported_comes_back_elsewhere(
    database: Database, agent: Agent, approved: PhraseId, tmp_path: Path
) -> None:
    personal, _ = phrases.add(database, Content(title="我的", body="我的"), agent=agent.id, origin=Origin.PERSONAL)
    file = tmp_path / "set.kuaida"
    sharing.write(file, sharing.make(database))
    assert [phrase.id for phrase in sharing.read(file).phrases] == [approved]
    assert sharing.make(database, scenarios=["fee"]).phrases == ()
    assert sharing.make(database, buyers=["new"]).phrases == ()
    assert [one.id for one in sharing.make(database, only=[personal]).phrases] == [personal]
    outcome = sharing.plan(database, sharing.read(file))
    assert (outcome.unchanged, outcome.new) == (1, ())


def test_a_file_that_cannot_be_written_is_said_so(database: Database, tmp_path: Path) -> None:
    with pytest.raises(Unable, match="file-unwritable"):
        sharing.write(tmp_path / "none" / "set.kuaida", sharing.make(database))
