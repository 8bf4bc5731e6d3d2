from __future__ import annotations

import pytest

from phrasebook.model import ScenarioId
from phrasebook.suggest import neighbours
from phrasebook.suggest.neighbours import Neighbours, Sentence

RARITY = {"发": 1.0, "货": 1.0, "发货": 2.0, "吗": 0.3}


def sentence(text: str, scenario: str) -> Sentence:
    return Sentence(text, text, ScenarioId(scenario))


def test_the_likest_comes_first_and_the_unlike_not_at_all() -> None:
    index = Neighbours(RARITY, [sentence("发货吗", "a"), sentence("刻字吗", "b"), sentence("发货慢", "c")])
    found = index.nearest("发货吗")
    assert [one.sentence.scenario for one in found] == ["a", "c"]
    assert found[0].likeness == pytest.approx(1.0)


def test_an_empty_index_knows_nothing() -> None:
    assert Neighbours(RARITY).nearest("发货吗") == []
    assert Neighbours({}, [sentence("发货", "a")]).nearest("") == []


def test_a_long_text_is_like_no_sentence() -> None:
    assert Neighbours(RARITY, [sentence("发货吗", "a")]).nearest("发货吗" * 100) == []


def test_a_sentence_can_be_added_and_weighed_later() -> None:
    index = Neighbours(RARITY, [sentence("发货吗", "a")])
    place = index.add(sentence("发货慢", "c"), 0.5)
    assert [one.weight for one in index.nearest("发货慢")] == [0.5, 1.0]
    index.weights[place] = 0.25
    assert index.nearest("发货慢")[0].weight == 0.25


def test_an_opinion_is_bounded_and_follows_weight_and_likeness() -> None:
    index = Neighbours(RARITY, [sentence("发货吗", "a")])
    index.add(sentence("发货吗", "b"), 0.25)
    say = neighbours.opinion(index.nearest("发货吗"), most=0.8)
    assert say.share == pytest.approx(0.8)
    assert say.scenarios == pytest.approx({"a": 0.8, "b": 0.2})
    weak = Neighbours(RARITY)
    weak.add(sentence("发货吗", "b"), 0.25)
    assert neighbours.opinion(weak.nearest("发货吗"), most=0.8).share == pytest.approx(0.4)
    assert neighbours.opinion([], most=0.8).share == 0.0
