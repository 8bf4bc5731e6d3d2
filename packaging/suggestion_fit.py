"""Fits the constants of phrasebook/suggest/calibration.py: `.venv/bin/python packaging/suggestion_fit.py [MESSAGES]`.

MESSAGES are JSON lines `{text, right: [scenario, …]}`, which the shipped weights answer. Without them four models answer the cues that
each has not seen (two minutes), and like scenarios count as right: what that gives is too modest for real messages, which are plainer.
"""

from __future__ import annotations

import json
import math
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import suggestion_model

from phrasebook.model import ScenarioId
from phrasebook.suggest import weights
from phrasebook.suggest.message import Reader
from phrasebook.suggest.neighbours import Neighbours
from phrasebook.suggest.ranking import Ranker

FOLDS, SHOWN, STEPS = 4, 5, 30
NOBODY = Neighbours({})


class Shown(NamedTuple):
    """A suggestion: its probability as log odds, whether it stood first (1) or not (0), and whether it was right."""

    odds: float
    first: float
    right: bool


def answered(
    ranker: Ranker, reader: Reader, text: str, right: frozenset[str], allowed: frozenset[ScenarioId]
) -> list[Shown]:
    """Return what is suggested for a message."""
    read = reader.read(text)
    found = () if read.quiet else ranker.rank(read, NOBODY, allowed=allowed, limit=SHOWN).scenarios
    return [
        Shown(_odds(one.probability), float(number == 0), one.scenario in right) for number, one in enumerate(found)
    ]


def from_messages(file: Path) -> Iterator[Shown]:
    """Answer messages with the shipped weights."""
    shipped = weights.load(suggestion_model.TARGET)
    reader = suggestion_model.content().reader
    ranker, allowed = Ranker(shipped), frozenset(shipped.scenarios) - {weights.QUIET}
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["right"]:
            yield from answered(ranker, reader, row["text"], frozenset(row["right"]), allowed)


def from_cues() -> Iterator[Shown]:
    """Answer each cue with a model that has not seen it."""
    made_from = suggestion_model.content()
    cues = list(made_from.examples)
    random.Random(7).shuffle(cues)
    groups = [frozenset(group) for group in made_from.quiet["alike"]]
    allowed = frozenset(ScenarioId(one) for one in made_from.scenarios if one)
    for fold in range(FOLDS):
        rest = [one for number, one in enumerate(cues) if number % FOLDS != fold]
        trained = suggestion_model.train(rest, len(made_from.scenarios), made_from.reader)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "weights.bin"
            suggestion_model.save(file, made_from, trained)
            ranker = Ranker(weights.load(file))
        for one in cues[fold::FOLDS]:
            name = made_from.scenarios[one.place]
            like = next((group for group in groups if name in group), frozenset({name}))
            yield from answered(ranker, made_from.reader, one.text, like, allowed)


def fit(shown: Sequence[Shown]) -> tuple[float, float, float]:
    """Return offset, slope and what the first has more, by Newton's method."""
    at = [0.0, 1.0, 0.0]
    for _ in range(STEPS):
        slope = [0.0] * 3
        bend = [[1e-6 * (row == column) for column in range(3)] for row in range(3)]
        for one in shown:
            inputs = (1.0, one.odds, one.first)
            power = sum(weight * value for weight, value in zip(at, inputs, strict=True))
            sure = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, power))))
            for row in range(3):
                slope[row] += (one.right - sure) * inputs[row]
                for column in range(3):
                    bend[row][column] += sure * (1.0 - sure) * inputs[row] * inputs[column]
        moves = _solved(bend, slope)  # held back: far from the end a whole step would go too far
        at = [value + max(-0.3, min(0.3, move)) for value, move in zip(at, moves, strict=True)]
    return at[0], at[1], at[2]


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for place in range(3):
        rows[place] = [value / rows[place][place] for value in rows[place]]
        for other in range(3):
            if other != place:
                times = rows[other][place]
                rows[other] = [value - times * pivot for value, pivot in zip(rows[other], rows[place], strict=True)]
    return [row[3] for row in rows]


def _odds(probability: float) -> float:
    inside = min(max(probability, 1e-6), 1.0 - 1e-6)
    return math.log(inside / (1.0 - inside))


def main() -> None:
    """Fit and print."""
    shown = list(from_messages(Path(sys.argv[1])) if len(sys.argv) > 1 else from_cues())
    offset, slope, first = fit(shown)
    print(f"{len(shown)} suggestions: OFFSET {offset:.2f}, SLOPE {slope:.2f}, FIRST {first:.2f}")


if __name__ == "__main__":
    main()
