"""Finds the kept sentences that are most like a message: what a shop's own cues, and what agents picked before, say about it."""

from __future__ import annotations

import heapq
import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from phrasebook.model import PhraseId, ScenarioId
from phrasebook.suggest import features

NEAREST = 20
_LEAST = 0.35
# what is longer than this is like no sentence
_LONGEST = 120
# how many sentences that share pairs of characters are looked at closely
_CLOSELY = 60


@dataclass(frozen=True, slots=True)
class Sentence:
    """A kept sentence, also as it was prepared; what it stands for, and whether an agent's pick brought it."""

    text: str
    prepared: str
    scenario: ScenarioId
    phrase: PhraseId | None = None
    learned: bool = False


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A sentence, how like it is, and how much it counts, both from 0 to 1."""

    sentence: Sentence
    likeness: float
    weight: float = 1.0


class Neighbours:
    """An index of kept sentences by their pairs and threes of characters."""

    def __init__(self, rarity: Mapping[str, float], sentences: Iterable[Sentence] = ()) -> None:
        self.weights: list[float] = []
        self._rarity = rarity
        self._unknown = max(rarity.values(), default=1.0)
        self._sentences: list[Sentence] = []
        self._lengths: list[float] = []
        self._places: dict[str, array[int]] = defaultdict(lambda: array("I"))
        for sentence in sentences:
            self.add(sentence)

    def add(self, sentence: Sentence, weight: float = 1.0) -> int:
        """Keep a sentence and return its place, under which ``weights`` says how much it counts."""
        place = len(self._sentences)
        squares = 0.0
        for name in features.counts(sentence.prepared):
            squares += self._weight(name) ** 2
            if len(name) > 1:
                self._places[name].append(place)
        self._sentences.append(sentence)
        self._lengths.append(math.sqrt(squares) or 1.0)
        self.weights.append(weight)
        return place

    def nearest(self, text: str) -> list[Neighbour]:
        """Return the sentences most like a prepared text, the likest first; nothing where none is like it."""
        if not self._sentences or len(text) > _LONGEST:
            return []
        vector = features.vector(features.counts(text), self._rarity, self._unknown)
        sums: dict[int, float] = defaultdict(float)
        singles = []
        for name, weight in vector.items():
            part = weight * self._weight(name)
            if len(name) == 1:
                singles.append((name, part))
            for place in self._places.get(name, ()):
                sums[place] += part
        lengths = self._lengths
        found = []
        for place in heapq.nlargest(_CLOSELY, sums, key=lambda one: sums[one] / lengths[one]):
            prepared = self._sentences[place].prepared
            likeness = (sums[place] + sum(part for name, part in singles if name in prepared)) / lengths[place]
            if likeness >= _LEAST:
                found.append(Neighbour(self._sentences[place], min(1.0, likeness), self.weights[place]))
        return sorted(found, key=lambda one: -one.likeness)[:NEAREST]

    def _weight(self, name: str) -> float:
        return features.weight(name, self._rarity.get(name, self._unknown))


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
        votes[one.sentence.scenario] += one.weight * one.likeness**4
        sure = max(sure, math.sqrt(one.weight) * (one.likeness - _LEAST) / (1.0 - _LEAST))
    total = sum(votes.values())
    return Say(most * sure if total else 0.0, {name: vote / total for name, vote in votes.items()} if total else {})
