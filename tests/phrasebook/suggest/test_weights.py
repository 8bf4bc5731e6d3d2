from __future__ import annotations

from pathlib import Path

import pytest

from phrasebook import resources
from phrasebook.suggest import features, weights


def test_saved_weights_are_read_back(tmp_path: Path) -> None:
    head = {"scenarios": ["a", "b", ""], "bias": [0.5, 0.0, -0.5], "alike": [["a", "b"]]}
    table = {"发": (1.5, {0: 1.0, 1: -2.0}), "货": (2.0, {2: 0.04}), "发货": (3.0, {1: 99.0})}
    weights.save(tmp_path / "w.bin", head, table, step=0.1)
    read = weights.load(tmp_path / "w.bin")
    assert read.scenarios == ("a", "b", "")
    assert dict(read.rarity) == {"发": 1.5, "货": 2.0, "发货": 3.0}
    assert read.head["alike"] == [["a", "b"]]
    even = read.probabilities({})
    assert sum(even) == pytest.approx(1.0)
    assert even[0] > even[1] > even[2]
    assert read.probabilities({"发": 1.0})[0] > even[0]
    assert read.probabilities({"货": 1.0, "无": 1.0}) == pytest.approx(even)
    assert read.probabilities({"发货": 1.0})[1] > 0.99


def test_the_shipped_weights_are_small_and_whole() -> None:
    file = resources.path("suggest", "weights.bin")
    shipped = weights.load(file)
    assert file.stat().st_size < 500_000
    assert shipped.scenarios[-1] == weights.QUIET
    assert len(set(shipped.scenarios)) == len(shipped.scenarios) == len(shipped.bias)
    assert len(shipped.starts) == len(shipped.numbers) + 1
    vector = features.vector(features.counts("什么时候发货"), shipped.rarity)
    said = shipped.probabilities(vector)
    assert shipped.scenarios[max(range(len(said)), key=said.__getitem__)] == "dispatch-time"


def test_features_are_characters_in_ones_twos_and_threes() -> None:
    assert dict(features.counts("发货 发")) == {"发": 2, "货": 1, "发货": 1}
    vector = features.vector({"发": 1, "发货慢": 1, "无": 1}, {"发": 3.0, "发货慢": 8.0})
    assert vector == pytest.approx({"发": 0.6, "发货慢": 0.8})
    assert features.vector({"无": 1}, {}) == {}
    assert features.vector({"无": 1}, {}, unknown=2.0) == {"无": 1.0}
    assert features.heaviest({"a": 1.0, "b": 3.0, "c": 2.0}, 2) == {"b": 3.0, "c": 2.0}
    assert features.heaviest({"a": 1.0}) == {"a": 1.0}
