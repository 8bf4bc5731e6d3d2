"""Makes resources/suggest/weights.bin from the cues in resources/handbook: `.venv/bin/python packaging/suggestion_model.py`.

A softmax regression over the features of phrasebook.suggest.features, trained by stochastic gradient steps in plain Python; the same
cues give the same file.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from phrasebook.suggest import features, message, weights

ROOT = Path(__file__).resolve().parents[1]

CONTENT = ROOT / "resources" / "handbook"
TARGET = ROOT / "resources" / "suggest" / "weights.bin"
EPOCHS, RATE, DECAY = 8, 4.0, 1 / 3
LEAST = 2  # a feature that fewer cues have is left out
STEP = 1 / 12  # the weights are kept as whole multiples of this
AGENT_FIRST, USUAL = -0.7, 0.2  # added to the bias of scenarios in which the agent speaks first, and of the common ones


class Example(NamedTuple):
    """A cue and the place of its scenario."""

    place: int
    text: str


class Content(NamedTuple):
    """What the model is made from."""

    scenarios: list[str]
    examples: list[Example]
    prior: list[float]
    quiet: dict[str, Any]
    reader: message.Reader


Vector = list[tuple[int, float]]


def content(folder: Path = CONTENT) -> Content:
    """Read the cues of all scenarios, and as the last class those of messages that want no reply."""
    quiet = _yaml(folder / "quiet.yaml")
    words = {
        name: tuple(word for line in _lines(quiet[name]) for word in line.split())
        for name in ("acknowledgements", "particles", "openings", "closings")
    }
    scenarios: list[str] = []
    examples: list[Example] = []
    prior: list[float] = []
    for file in sorted((folder / "scenarios").glob("*.yaml")):
        head = _yaml(file)
        cues = {one["scenario"]: one.get("cues") or () for one in _yaml(folder / "phrases" / file.name)["scenarios"]}
        for one in head["scenarios"]:
            agent_first = head["category"]["id"] in quiet["initiative"] or one["kind"] != "reply"
            prior.append(AGENT_FIRST * agent_first + USUAL * one.get("common", False))
            examples += [Example(len(scenarios), str(text)) for text in (one["zh"], *cues.get(one["id"], ()))]
            scenarios.append(one["id"])
    examples += [Example(len(scenarios), str(text)) for text in quiet["cues"]]
    return Content([*scenarios, weights.QUIET], examples, [*prior, 0.0], quiet, message.Reader(**words))


def fingerprint(made_from: Content) -> str:
    """Return a hash of all that the weights depend upon, so that a test can tell whether they are up to date."""
    data = [
        made_from.scenarios,
        made_from.examples,
        made_from.prior,
        made_from.quiet,
        features.LENGTHS,
        EPOCHS,
        RATE,
        DECAY,
        LEAST,
        STEP,
    ]
    return hashlib.blake2b(json.dumps(data, ensure_ascii=False, sort_keys=True).encode(), digest_size=12).hexdigest()


class Trained(NamedTuple):
    """Weights as they come out of the training."""

    rarity: dict[str, float]
    rows: dict[str, list[float]]
    bias: list[float]


def train(examples: Sequence[Example], classes: int, reader: message.Reader) -> Trained:
    """Train a softmax regression: the weight of each feature for each class."""
    found = [features.counts(reader.read(one.text).whole) for one in examples]
    rarity = _rarity(found)
    rows = {name: [0.0] * classes for name in rarity}
    samples = [
        (one.place, [(rows[name], weight) for name, weight in features.vector(each, rarity).items()])
        for one, each in zip(examples, found, strict=True)
    ]
    bias, scale, step = [0.0] * classes, 1.0, 0
    shuffled = random.Random(20)
    decay = DECAY / len(samples)
    total = EPOCHS * len(samples)
    for _ in range(EPOCHS):
        shuffled.shuffle(samples)
        for place, vector in samples:
            rate = RATE * (1.0 - step / total)
            step += 1
            wrong = _softmax(bias, vector, scale)
            wrong[place] -= 1.0
            scale *= 1.0 - rate * decay
            for row, weight in vector:
                move = rate * weight / scale
                row[:] = [value - move * each for value, each in zip(row, wrong, strict=True)]
            small = 0.1 * rate
            bias = [value - small * each for value, each in zip(bias, wrong, strict=True)]
    return Trained(rarity, {name: [value * scale for value in row] for name, row in rows.items()}, bias)


def _softmax(bias: list[float], vector: list[tuple[list[float], float]], scale: float) -> list[float]:
    sums = bias
    for row, weight in vector:
        weight *= scale
        sums = [each + weight * value for each, value in zip(sums, row, strict=True)]
    highest = max(sums)
    powers = [math.exp(each - highest) for each in sums]
    total = sum(powers)
    return [each / total for each in powers]


def _rarity(found: Iterable[Mapping[str, int]]) -> dict[str, float]:
    number: Counter[str] = Counter()
    texts = 0
    for one in found:
        number.update(one.keys())
        texts += 1
    return {name: math.log((texts + 1) / (many + 0.5)) for name, many in sorted(number.items()) if many >= LEAST}


def save(file: Path, made_from: Content, trained: Trained) -> None:
    """Write the weights and what else the engine has to know."""
    head = {
        "made_from": fingerprint(made_from),
        "scenarios": made_from.scenarios,
        "bias": [round(a + b, 4) for a, b in zip(trained.bias, made_from.prior, strict=True)],
        "alike": made_from.quiet["alike"],
        "words": {
            name: getattr(made_from.reader, name) for name in ("acknowledgements", "particles", "openings", "closings")
        },
    }
    table = {name: (rare, dict(enumerate(trained.rows[name]))) for name, rare in trained.rarity.items()}
    file.parent.mkdir(parents=True, exist_ok=True)
    weights.save(file, head, table, step=STEP)


def _yaml(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _lines(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def main() -> None:
    """Make the file."""
    started = time.monotonic()
    made_from = content()
    save(TARGET, made_from, train(made_from.examples, len(made_from.scenarios), made_from.reader))
    print(f"{len(made_from.examples)} cues, {TARGET.stat().st_size / 1024:.0f} KiB, {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
