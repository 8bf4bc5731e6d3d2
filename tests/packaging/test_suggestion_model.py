"""The shipped weights are made from the cues as they lie here, and training tells scenarios apart."""

from __future__ import annotations

from pathlib import Path

import pytest
import suggestion_model

from phrasebook.suggest import features, message, weights


def test_the_shipped_weights_are_up_to_date() -> None:
    made_from = weights.load(suggestion_model.TARGET).head["made_from"]
    now = suggestion_model.fingerprint(suggestion_model.content())
    assert made_from == now, "The cues have changed: .venv/bin/python packaging/suggestion_model.py"


def test_training_tells_classes_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggestion_model, "EPOCHS", 30)
    texts = [(0, "几时寄出"), (0, "几时寄走"), (1, "票能开么"), (1, "开个票"), (2, "在家么"), (2, "在忙么")]
    examples = [suggestion_model.Example(place, text) for place, text in texts]
    quiet = {"alike": [], "acknowledgements": []}
    made_from = suggestion_model.Content(["a", "b", ""], examples, [0.0, 0.0, 0.0], quiet, message.Reader())
    trained = suggestion_model.train(examples, 3, made_from.reader)
    suggestion_model.save(tmp_path / "w.bin", made_from, trained)
    model = weights.load(tmp_path / "w.bin")
    for place, text in texts:
        said = model.probabilities(features.vector(features.counts(text), model.rarity))
        assert max(range(3), key=said.__getitem__) == place


def test_the_groups_name_scenarios_that_there_are() -> None:
    made_from = suggestion_model.content()
    named = [name for group in made_from.quiet["alike"] for name in group]
    assert len(named) == len(set(named))
    assert set(named) <= set(made_from.scenarios)
