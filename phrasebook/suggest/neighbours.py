"""Finds the kept sentences that are most like a message: what a shop's own cues, and what agents picked before, say about it."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from phrasebook.model import PhraseId, ScenarioId
from phrasebook.suggest import features

NEAREST = 20
_LEAST = 0.35


@dataclass(frozen=True, slots=True)
class Sentence:
    """A kept sentence: what it stands for, how much it counts (at most 1), and whether an agent's pick brought it."""

    text: str
    prepared: str
    scenario: ScenarioId
    phrase: PhraseId | None = None
    weight: float = 1.0
    learned: bool = False


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A sentence and how like it is, from 0 to 1."""

    sentence: Sentence
    likeness: float


class Neighbours:
    """An index of kept sentences by their features; made from an ``earlier`` one it takes over what that has worked out."""

    def __init__(
        self, sentences: Iterable[Sentence], rarity: Mapping[str, float], *, earlier: Neighbours | None = None
    ) -> None:
        self._rarity = rarity
        self._unknown = max(rarity.values(), default=1.0)
        self._sentences = tuple(sentences)
        known: dict[str, dict[str, float]] = {} if earlier is None else earlier._vectors
        texts = {one.prepared for one in self._sentences}
        self._vectors: dict[str, dict[str, float]] = {
            text: known[text] if text in known else self._vector(text) for text in texts
        }
        self._each = [self._vectors[one.prepared] for one in self._sentences]
        self._places: dict[str, array[int]] = defaultdict(lambda: array("I"))
        for number, vector in enumerate(self._each):
            for name in vector:
                self._places[name].append(number)

    def nearest(self, text: str) -> list[Neighbour]:
        """Return the sentences most like a prepared text, the likest first; nothing where none is like it."""
        if not self._sentences:
            return []
        sums: dict[int, float] = defaultdict(float)
        for name, weight in self._vector(text).items():
            for number in self._places.get(name, ()):
                sums[number] += weight * self._each[number][name]
        best = sorted(((value, -number) for number, value in sums.items() if value >= _LEAST), reverse=True)[:NEAREST]
        return [Neighbour(self._sentences[-number], min(1.0, value)) for value, number in best]

    def _vector(self, text: str) -> dict[str, float]:
        return features.vector(features.counts(text), self._rarity, self._unknown)


@dataclass(frozen=True, slots=True)
class Say:
    """What the neighbours say: how sure they are (0 to 1), and which scenarios they speak for, together 1."""

    share: float
    scenarios: Mapping[ScenarioId, float]


def opinion(neighbours: Iterable[Neighbour], *, most: float) -> Say:
    """Return what the neighbours say together: the likest count by far the most, and never for more than ``most``."""
    votes: dict[ScenarioId, float] = defaultdict(float)
    sure = 0.0
    for one in neighbours:
        vote = one.sentence.weight * one.likeness**4
        votes[one.sentence.scenario] += vote
        sure = max(sure, math.sqrt(one.sentence.weight) * (one.likeness - _LEAST) / (1.0 - _LEAST))
    total = sum(votes.values())
    return Say(most * sure if total else 0.0, {name: vote / total for name, vote in votes.items()} if total else {})
