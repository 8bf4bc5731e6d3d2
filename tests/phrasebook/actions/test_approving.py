from __future__ import annotations

from dataclasses import replace

import pytest

from phrasebook.actions import approving
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Agent, Content, PhraseId, ScenarioId, State
from phrasebook.store import phrases, reference, rulings

RULES = [
    {"id": "no-a", "zh": "不说甲", "en": "No A", "severity": "error", "mode": "forbid", "patterns": ["甲"]},
    {"id": "no-b", "zh": "少说乙", "en": "Little B", "severity": "warn", "mode": "forbid", "patterns": ["乙"]},
]


@pytest.fixture(autouse=True)
def _rules(database: Database) -> None:
    with database.transaction():
        reference.put(database, "rule", RULES)


def write(database: Database, agent: Agent, body: str, *variants: str) -> PhraseId:
    content = Content(title=f"“{body}”", body=body, variants=variants, scenario=ScenarioId("fee"))
    return phrases.add(database, content, agent=agent.id)[0]


def test_an_error_holds_a_phrase_back_and_a_warning_does_not(database: Database, agent: Agent) -> None:
    bad, fair = write(database, agent, "丙", "说甲，又说甲"), write(database, agent, "说乙")
    with pytest.raises(BadInput) as caught:
        approving.approve(database, [fair, bad], agent=agent.id)
    assert caught.value.code == "phrase-has-errors"
    assert (caught.value.data["id"], caught.value.data["rules"], caught.value.data["places"]) == (
        bad,
        ("no-a",),
        ("甲",),
    )
    assert phrases.get(database, fair).state is State.DRAFT
    assert approving.approve(database, [fair], agent=agent.id).phrases == {fair}


def test_many_are_approved_without_those_that_are_held_back(database: Database, agent: Agent) -> None:
    bad, fair = write(database, agent, "说甲"), write(database, agent, "丙")
    refused, change = approving.approve_sound(database, [bad, fair], agent=agent.id)
    assert ([one.phrase for one in refused], change.phrases) == ([bad], {fair})


def test_a_waiver_or_the_shop_lets_a_phrase_pass(database: Database, agent: Agent) -> None:
    one, other = write(database, agent, "说甲"), write(database, agent, "也说甲")
    rulings.waive(database, one, "no-a", "牌子就叫甲")
    assert approving.approve(database, [one], agent=agent.id).phrases == {one}
    rulings.set_severity(database, "no-a", "warn")
    assert approving.approve(database, [other], agent=agent.id).phrases == {other}


def test_of_an_approved_phrase_the_edit_is_looked_at(database: Database, agent: Agent) -> None:
    made = write(database, agent, "丙")
    approving.approve(database, [made], agent=agent.id)
    serving = phrases.get(database, made).content
    phrases.edit(database, made, replace(serving, body="改成甲"), agent=agent.id)
    assert [one.content.body for one in approving.waiting(database)] == ["改成甲"]
    assert [one.phrase for one in approving.held(database, [made])] == [made]
    phrases.discard_draft(database, made, agent=agent.id)
    assert approving.held(database, [made]) == []
    assert not approving.approve(database, [made], agent=agent.id).phrases
