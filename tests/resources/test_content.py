"""The bundled content holds what it promises: enough of everything, well formed, and no two replies of a scenario alike."""

from __future__ import annotations

import difflib
import re
import statistics
from collections import Counter, defaultdict
from functools import cache
from itertools import combinations

import pytest

from phrasebook import resources, variables
from phrasebook.handbook import coverage, files
from phrasebook.model import MAX_BUYER_TYPES, Phrase, Scenario, Scope

SIMILAR = 0.72
FORMAL = (
    "personality",
    "behaviour",
    "shopper",
    "knowledge",
    "price-attitude",
    "product-demand",
    "credit-matrix",
    "difficult",
    "worry",
)
TEN_TYPES = (
    *("price-generous", "price-probing", "price-insistent"),
    *("knowledge-novice", "knowledge-partial", "knowledge-expert"),
    *("personality-friendly", "personality-assertive", "personality-analytical", "personality-self-centred"),
)
MAIN_SCENARIOS = (
    *("bargain-probing", "bargain-too-expensive", "discount-enquiry", "hesitant-buyer", "close-help-choose"),
    *(
        "worry-seller-credit",
        "worry-low-price",
        "worry-transaction-safety",
        "ask-attributes",
        "ask-quality",
        "ask-size",
    ),
    *("complaint-first-response", "complaint-solution", "complaint-apology", "quality-problem"),
)
PLATFORM_WORDS = re.compile(r"宝贝|旺旺|支付宝|淘宝|天猫|京东|拼多多|抖音|/:")


@cache
def book() -> files.Handbook:
    return files.read(resources.path("handbook"))


@cache
def by_scenario() -> dict[str, list[Phrase]]:
    found: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in book().phrases:
        found[phrase.content.scenario].append(phrase)
    return found


def wordings(phrase: Phrase) -> tuple[str, ...]:
    return (phrase.content.body, *phrase.content.variants)


def scope(name: str) -> Scope:
    return Scope(next(one["scope"] for one in book().reference["variable"] if one["name"] == name))


def startable(scenario: Scenario) -> bool:
    """Return whether a buyer's message can start the scenario: it is answered by a reply and the digest gave it a buyer's cue."""
    return scenario.kind == "reply" and len(scenario.cues) > 0


def test_the_whole_handbook_is_there() -> None:
    assert len(book().categories) == 17
    assert len(book().scenarios) == 189
    assert sum(one.origin == "practice" for one in book().scenarios) == 19
    assert len(book().reference["buyer-type"]) == 58
    assert len({one["scheme"] for one in book().reference["buyer-type"]}) == 16
    assert len(book().reference["playbook"]) == 36
    assert all(one.name and one.name_en for one in book().scenarios)


def test_there_are_a_thousand_phrases_most_with_other_wordings() -> None:
    assert len(book().phrases) >= 1000
    assert sum(bool(phrase.content.variants) for phrase in book().phrases) > len(book().phrases) / 2
    assert statistics.median(len(phrase.content.body) for phrase in book().phrases) <= 35


def test_ids_codes_and_hotkeys_are_unique() -> None:
    for values in (
        [phrase.id for phrase in book().phrases],
        [phrase.content.code.lower() for phrase in book().phrases if phrase.content.code],
        [phrase.hotkey for phrase in book().phrases if phrase.hotkey],
        [scenario.id for scenario in book().scenarios],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []
    assert sum(bool(phrase.hotkey) for phrase in book().phrases) == 9


@pytest.mark.parametrize("scenario", book().scenarios, ids=lambda one: str(one.id))
def test_every_scenario_has_enough(scenario: Scenario) -> None:
    phrases = by_scenario().get(scenario.id, [])
    if scenario.status == "blocked":
        assert phrases == []
        assert scenario.guide.get("caution")
    assert len(phrases) >= coverage.wanted_phrases(scenario)
    if scenario.status == "caution":
        assert scenario.guide.get("caution")
    if scenario.common:
        assert len(scenario.cues) >= coverage.CUES["common"]
    titles = [phrase.content.title for phrase in phrases]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("scenario", [one for one in book().scenarios if startable(one)], ids=lambda one: str(one.id))
def test_every_scenario_that_a_buyer_starts_has_cues(scenario: Scenario) -> None:
    assert len(scenario.cues) >= coverage.CUES["other"] or scenario.status == "blocked"
    assert len(set(scenario.cues)) == len(scenario.cues)


@pytest.mark.parametrize("scenario", sorted(by_scenario()))
def test_something_can_be_sent_at_once_everywhere(scenario: str) -> None:
    def asks(phrase: Phrase) -> bool:
        return any(scope(name) is Scope.REPLY for name in variables.names(phrase.content.body))

    assert not all(asks(phrase) for phrase in by_scenario()[scenario])


@pytest.mark.parametrize("scenario", sorted(by_scenario()))
def test_no_two_replies_of_a_scenario_are_alike(scenario: str) -> None:
    for one, other in combinations(by_scenario()[scenario], 2):
        ratio = difflib.SequenceMatcher(None, one.content.body, other.content.body, autojunk=False).ratio()
        assert ratio <= SIMILAR, (one.id, other.id)


def test_every_buyer_type_of_the_handbooks_schemes_has_its_phrases() -> None:
    counts = Counter(str(each) for phrase in book().phrases for each in phrase.content.buyer_types)
    for one in book().reference["buyer-type"]:
        if one["scheme"] in FORMAL:
            assert counts[one["id"]] >= coverage.MINIMA["type"], one["id"]
            assert all(one[part] for part in ("strategy", "tone_do", "tone_dont", "signals")), one["id"]


@pytest.mark.parametrize("scenario", MAIN_SCENARIOS)
def test_the_main_scenarios_have_something_for_each_kind_of_buyer(scenario: str) -> None:
    named = {str(each) for phrase in by_scenario()[scenario] for each in phrase.content.buyer_types}
    assert set(TEN_TYPES) <= named


def test_every_name_that_is_used_exists() -> None:
    reference = book().reference
    types = {one["id"] for one in reference["buyer-type"]}
    sections = {one["id"] for one in reference["section"]}
    names = {one["name"] for one in reference["variable"]}
    policies = {one["id"]: {choice["id"] for choice in one["choices"]} for one in reference["policy"]}
    rules = {one["id"] for one in reference["rule"]}
    playbooks = {one["id"] for one in reference["playbook"]}
    for phrase in book().phrases:
        content = phrase.content
        assert set(content.buyer_types) <= types, phrase.id
        assert len(content.buyer_types) <= MAX_BUYER_TYPES, phrase.id
        assert {f"{one.doc} {one.section}" for one in content.citations} <= sections, phrase.id
        assert all(choice in policies.get(policy, ()) for policy, choice in content.policies), phrase.id
        assert {name for text in wordings(phrase) for name in variables.names(text)} <= names, phrase.id
        assert (phrase.origin == "handbook") == bool(content.citations), phrase.id
        assert content.title_en, phrase.id
        assert 2 <= len(content.title) <= 14, phrase.id
    for scenario in book().scenarios:
        assert set(scenario.guide.get("rules", ())) <= rules, scenario.id
        assert set(scenario.guide.get("playbooks", ())) <= playbooks, scenario.id
    for mark in reference["mark"]:
        assert set(mark["types"]) <= types


def test_other_wordings_ask_for_nothing_new() -> None:
    for phrase in book().phrases:
        known = set(variables.names(phrase.content.body))
        for text in phrase.content.variants:
            assert set(variables.names(text)) <= known, phrase.id
            assert text != phrase.content.body, phrase.id


def test_platform_words_stand_only_in_phrases_of_that_platform() -> None:
    for phrase in book().phrases:
        if any(PLATFORM_WORDS.search(text) for text in wordings(phrase)):
            assert phrase.content.platforms, phrase.id


def test_complaints_are_answered_soberly() -> None:
    complaint = {scenario.id for scenario in book().scenarios if scenario.category == "complaint"}
    for phrase in book().phrases:
        if phrase.content.scenario in complaint:
            for text in wordings(phrase):
                assert not re.search("亲(?![自身手友])|哦|~|[\U0001f300-\U0001faff]", text), phrase.id


def test_a_cue_belongs_to_one_scenario() -> None:
    counts = Counter(cue for scenario in book().scenarios for cue in scenario.cues)
    assert [cue for cue, count in counts.items() if count > 1] == []
