from __future__ import annotations

import pytest

from phrasebook.model import PhraseId, ScenarioId
from phrasebook.suggest import neighbours
from phrasebook.suggest.neighbours import Neighbours, Sentence

RARITY = {"发": 1.0, "货": 1.0, "发货": 2.0, "吗": 0.3}


def sentence(text: str, scenario: str, *, weight: float = 1.0, phrase: PhraseId | None = None) -> Sentence:
    return Sentence(text, text, ScenarioId(scenario), phrase, weight)


def test_the_likest_comes_first_and_the_unlike_not_at_all() -> None:
    index = Neighbours([sentence("发货吗", "a"), sentence("刻字吗", "b"), sentence("发货慢", "c")], RARITY)
    found = index.nearest("发货吗")
    assert [one.sentence.scenario for one in found] == ["a", "c"]
    assert found[0].likeness == pytest.approx(1.0)


def test_an_empty_index_knows_nothing() -> None:
    assert Neighbours([], RARITY).nearest("发货吗") == []
    assert Neighbours([sentence("发货", "a")], {}).nearest("") == []


def test_an_index_made_from_an_earlier_one_answers_alike() -> None:
    first = Neighbours([sentence("发货吗", "a")], RARITY)
    more = [sentence("发货吗", "a"), sentence("发货慢", "c")]
    assert Neighbours(more, RARITY, earlier=first).nearest("发货慢") == Neighbours(more, RARITY).nearest("发货慢")


def test_an_opinion_is_bounded_and_follows_weight_and_likeness() -> None:
    index = Neighbours([sentence("发货吗", "a"), sentence("发货吗", "b", weight=0.25)], RARITY)
    say = neighbours.opinion(index.nearest("发货吗"), most=0.8)
    assert say.share == pytest.approx(0.8)
    assert say.scenarios == pytest.approx({"a": 0.8, "b": 0.2})
    weak = Neighbours([sentence("发货吗", "b", weight=0.25)], RARITY)
    assert neighbours.opinion(weak.nearest("发货吗"), most=0.8).share == pytest.approx(0.4)
    assert neighbours.opinion([], most=0.8).share == 0.0
