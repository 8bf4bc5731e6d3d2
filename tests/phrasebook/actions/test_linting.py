from __future__ import annotations

from collections import Counter

import pytest

from phrasebook.actions import linting
from phrasebook.actions.examining import Examiner
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Agent, Content, PhraseId, ScenarioId
from phrasebook.store import agents, phrases, reference, rulings

RULE = {"id": "shop-a", "zh": "不说甲", "en": "No A", "severity": "warn", "mode": "forbid", "patterns": ["甲"]}


@pytest.fixture
def written(database: Database, agent: Agent) -> PhraseId:
    with database.transaction():
        reference.put(database, "rule", [RULE])
    content = Content(title="t", body="说甲", variants=("说乙", "也说甲"), scenario=ScenarioId("fee"))
    made, _ = phrases.add(database, content, agent=agent.id)
    phrases.approve(database, [made], agent=agent.id)
    return made


def test_the_whole_phrasebook_with_its_variants(database: Database, written: PhraseId) -> None:
    found = linting.rows(database)
    assert [(one["phrase"], one["variant"], one["rule"], one["start"]) for one in found] == [
        (written, 0, "shop-a", 1),
        (written, 2, "shop-a", 2),
    ]
    assert linting.rows(database, language="en")[0]["message"] == "No A"


def test_retired_phrases_are_left_out_unless_they_are_asked_for(
    database: Database, agent: Agent, written: PhraseId
) -> None:
    phrases.retire(database, [written], agent=agent.id)
    assert linting.rows(database) == []
    assert len(linting.rows(database, [phrases.get(database, written)])) == 2


def test_severities_and_waivers_of_the_shop(database: Database, written: PhraseId) -> None:
    rulings.set_severity(database, "shop-a", "error")
    assert {one["severity"] for one in linting.rows(database)} == {"error"}
    rulings.waive(database, written, "shop-a", "品牌名")
    assert linting.rows(database) == []
    content = phrases.get(database, written).content
    assert linting.context(database, content, written).waivers == {"shop-a": "品牌名"}
    assert linting.context(database, content).waivers == {}


def test_a_text(database: Database, written: PhraseId) -> None:
    assert [(one["phrase"], one["text"]) for one in linting.rows_of_text(database, "有甲")] == [("", "甲")]
    assert linting.rows_of_text(database, "有丁") == []


def test_own_rules_are_compiled_before_they_are_kept(database: Database, written: PhraseId) -> None:
    linting.save_own(database, [{**RULE, "id": "shop-b", "patterns": ["丁"]}])
    assert [one["rule"] for one in linting.rows_of_text(database, "有丁")] == ["shop-b"]
    for wrong in ({**RULE, "id": "shop-c", "patterns": ["("]}, RULE):
        with pytest.raises(BadInput, match="rule-pattern"):
            linting.save_own(database, [wrong])
    assert [one["id"] for one in rulings.own(database)] == ["shop-b"]


def test_the_bundled_content_has_nothing_to_find(filled: Database) -> None:
    assert [one for one in linting.rows(filled) if one["severity"] != "hint"] == []
    assert agents.current(filled)


def test_the_editor_sees_own_rules_and_severities_at_once(database: Database, written: PhraseId) -> None:
    examiner = Examiner()
    content = phrases.get(database, written).content
    assert [one.rule for one in examiner.body(database, content)] == ["shop-a"]
    linting.save_own(database, [{**RULE, "id": "shop-b", "patterns": ["说"]}])
    rulings.set_severity(database, "shop-a", "off")
    assert [one.rule for one in examiner.body(database, content)] == ["shop-b"]


def test_what_all_rules_find_is_counted_for_the_statistics(filled: Database) -> None:
    linting.take_stock(filled)
    counted = filled.execute("select rule, severity, places from finding").fetchall()
    found = Counter((row["rule"], row["severity"]) for row in linting.rows(filled))
    assert {(rule, severity): places for rule, severity, places in counted} == found
