from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import Agent, BuyerTypeId, Content, Origin, PhraseId, ScenarioId, State
from phrasebook.store import journal, phrases


def content(**changes: object) -> Content:
    return replace(Content(title="标题", body="正文", scenario=ScenarioId("fee")), **changes)


def test_a_new_phrase_of_the_shop_waits_and_a_personal_one_serves(database: Database, agent: Agent) -> None:
    shop, _ = phrases.add(database, content(), agent=agent.id)
    own, _ = phrases.add(database, content(body="我的"), agent=agent.id, origin=Origin.PERSONAL)
    assert phrases.get(database, shop).state is State.DRAFT
    assert phrases.get(database, own).state is State.APPROVED
    assert phrases.get(database, own).owner == agent.id


def test_the_approved_text_serves_while_its_edit_waits(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    phrases.edit(database, approved, replace(old.content, body="新的说法。"), agent=agent.id)
    waiting = phrases.get(database, approved)
    assert waiting.content == old.content
    assert waiting.pending is not None
    assert [phrase.id for phrase in phrases.listing(database, waiting=True)] == [approved]
    phrases.approve(database, [approved], agent=agent.id)
    now = phrases.get(database, approved)
    assert (now.content.body, now.pending, now.revision) == ("新的说法。", None, old.revision + 1)
    assert now.approved_by == agent.id


def test_an_edit_back_to_the_approved_text_is_no_edit(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    phrases.edit(database, approved, replace(old.content, body="别的"), agent=agent.id)
    phrases.edit(database, approved, old.content, agent=agent.id)
    assert phrases.get(database, approved).pending is None


def test_retired_is_out_at_once_and_comes_back_as_it_was(database: Database, agent: Agent, approved: PhraseId) -> None:
    phrases.retire(database, [approved], agent=agent.id, reason="旧价格")
    assert phrases.counts_by_scenario(database) == {}
    with pytest.raises(BadInput, match="phrase-retired"):
        phrases.approve(database, [approved], agent=agent.id)
    phrases.revive(database, [approved], agent=agent.id)
    assert phrases.get(database, approved).state is State.APPROVED
    draft, _ = phrases.add(database, content(), agent=agent.id)
    phrases.retire(database, [draft], agent=agent.id)
    phrases.revive(database, [draft], agent=agent.id)
    assert phrases.get(database, draft).state is State.DRAFT


def test_discarding_drops_only_the_edit(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    phrases.edit(database, approved, replace(old.content, body="别的"), agent=agent.id)
    phrases.discard_draft(database, approved, agent=agent.id)
    assert phrases.get(database, approved) == old


def test_a_hotkey_belongs_to_one_phrase(database: Database, agent: Agent, approved: PhraseId) -> None:
    other, _ = phrases.add(database, content(), agent=agent.id, origin=Origin.PERSONAL)
    phrases.set_hotkey(database, approved, "Ctrl+Alt+1", agent=agent.id)
    phrases.set_hotkey(database, other, "Ctrl+Alt+1", agent=agent.id)
    assert [phrase.id for phrase in phrases.with_hotkey(database)] == [other]


def test_a_phrase_is_found_by_id_and_by_code_in_any_case(database: Database, approved: PhraseId) -> None:
    assert phrases.by_reference(database, "FHSX").id == approved
    assert phrases.by_reference(database, approved).id == approved
    with pytest.raises(NotFound, match="unknown-phrase"):
        phrases.by_reference(database, "' or 1=1 --")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"body": ""}, "text-empty"),
        ({"title": "  "}, "text-empty"),
        ({"body": "a\0b"}, "text-control-characters"),
        ({"body": "a\ud800b"}, "text-hidden-characters"),
        ({"body": "a\u202eb"}, "text-hidden-characters"),
        ({"body": "字" * 4001}, "text-too-long"),
        ({"variants": ("好", "")}, "text-empty"),
        ({"scenario": ScenarioId("nowhere")}, "unknown-scenario"),
        ({"buyer_types": (BuyerTypeId("alien"),)}, "unknown-buyer-type"),
        ({"buyer_types": tuple(map(BuyerTypeId, ("new", "old", "angry", "calm")))}, "too-many-buyer-types"),
        ({"code": "fhsx"}, "code-taken"),
        ({"code": "FHSX"}, "code-taken"),
        ({"code": "a b"}, "bad-code"),
        ({"expires": "2026-02-30"}, "bad-date"),
    ],
)
def test_bad_input_is_one_clear_error_and_changes_nothing(
    database: Database,
    agent: Agent,
    approved: PhraseId,
    everything: Callable[[], list[object]],
    changes: dict[str, object],
    code: str,
) -> None:
    before = everything()
    with pytest.raises(BadInput) as error:
        phrases.add(database, content(**changes), agent=agent.id)
    assert error.value.code == code
    if code != "code-taken":
        with pytest.raises(BadInput):
            phrases.edit(database, approved, content(**changes), agent=agent.id)
    assert everything() == before


def test_text_is_kept_to_the_letter(database: Database, agent: Agent) -> None:
    body = "第一行\r\n第二行\t👨‍👩‍👧 é e\u0301 {{括号}} \ufeff末"
    made, _ = phrases.add(database, content(body=body), agent=agent.id)
    assert phrases.get(database, made).content.body == body


def test_moving_is_one_change_and_of_an_approved_phrase_an_edit_that_waits(
    database: Database, agent: Agent, approved: PhraseId
) -> None:
    draft, _ = phrases.add(database, content(), agent=agent.id)
    change = phrases.move(database, [approved, draft], ScenarioId("tracking"), agent=agent.id)
    assert change.phrases == {approved, draft}
    waiting = phrases.get(database, approved)
    assert waiting.content.scenario == "dispatch"
    assert waiting.pending == replace(waiting.content, scenario=ScenarioId("tracking"))
    assert phrases.get(database, draft).content.scenario == "tracking"
    journal.undo(database, agent.id)
    assert (phrases.get(database, approved).pending, phrases.get(database, draft).content.scenario) == (None, "fee")


def test_nothing_moves_to_a_place_that_is_not_there(database: Database, agent: Agent, approved: PhraseId) -> None:
    with pytest.raises(BadInput):
        phrases.move(database, [approved], ScenarioId("nowhere"), agent=agent.id)
    assert phrases.get(database, approved).pending is None
