"""Ranks the scenarios for a message: the model over the whole and over each part, the shop's own sentences, and a second opinion."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from phrasebook.model import ScenarioId
from phrasebook.suggest import features, neighbours
from phrasebook.suggest.message import Message
from phrasebook.suggest.neighbours import Neighbour
from phrasebook.suggest.similarity import Similarity
from phrasebook.suggest.weights import QUIET, Weights

# how much the parts of a message count beside the whole of it
_PARTS = 0.3
# a part that is this sure of a scenario has it among the suggestions
_SURE_PART = 0.2
# how much what the shop and its agents have taught may count; what the model finds best stays among the first ``_STAYS``
_TAUGHT, _STAYS = 0.8, 3
_MOST_ALIKE = 2

Probabilities = dict[ScenarioId, float]


class Taught(Protocol):
    """What has been taught beside the weights."""

    def nearest(self, text: str) -> Sequence[Neighbour]:
        """Return the known sentences most like a prepared text, the likest first."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A scenario with its probability, the part of the message that speaks for it most, and the sentences that do."""

    scenario: ScenarioId
    probability: float
    part: str
    neighbours: tuple[Neighbour, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """Scenarios, best first, and the probability that the message wants no reply."""

    scenarios: tuple[Ranked, ...]
    quiet: float


class Ranker:
    """Ranks with the weights; ``alike`` are groups of scenarios of which one reply often serves for another."""

    def __init__(self, weights: Weights, similarity: Similarity | None = None) -> None:
        self._weights = weights
        self._similarity = similarity
        self._group = {name: number for number, group in enumerate(weights.head["alike"]) for name in group}

    def rank(self, message: Message, taught: Taught, *, allowed: frozenset[ScenarioId], limit: int) -> Ranking:
        """Return the scenarios among ``allowed`` for a message."""
        texts = [message.whole, *message.parts] if len(message.parts) > 1 else [message.whole]
        said = [self._model(text) for text in texts]
        near = [taught.nearest(text) for text in texts]
        each = [self._mixed(*one) for one in zip(said, near, strict=True)]
        total = _together(each)
        order = sorted((name for name in total if name in allowed), key=lambda name: -total[name])
        keep = next(iter(sorted((name for name in said[0] if name in allowed), key=lambda name: -said[0][name])), None)
        order = self._diverse(_with_parts(order, each[1:], total), limit)
        if keep is not None and keep not in order[:_STAYS]:
            order = [name for name in order if name != keep]
            order.insert(_STAYS - 1, keep)
        ranked = [_explained(name, total, texts, each, near) for name in order[:limit]]
        return Ranking(tuple(ranked), total.get(QUIET, 0.0))

    def _model(self, text: str) -> Probabilities:
        vector = features.vector(features.counts(text), self._weights.rarity)
        said = dict(zip(self._weights.scenarios, self._weights.probabilities(vector), strict=True))
        other = self._similarity.probabilities(text) if self._similarity is not None else {}
        if self._similarity is None or not other:
            return said
        return _mix(said, other, self._similarity.share)

    def _mixed(self, said: Probabilities, near: Sequence[Neighbour]) -> Probabilities:
        say = neighbours.opinion(near, most=_TAUGHT)
        return _mix(said, say.scenarios, say.share) if say.share else said

    def _diverse(self, order: Iterable[ScenarioId], limit: int) -> list[ScenarioId]:
        """Let at most a few of a group of like scenarios be among the first; the others follow."""
        kept, later, seen = list[ScenarioId](), list[ScenarioId](), Counter[int]()
        for name in order:
            group = self._group.get(name)
            full = group is not None and seen[group] >= _MOST_ALIKE
            (later if full and len(kept) < limit else kept).append(name)
            if group is not None:
                seen[group] += 1
        return kept[:limit] + later + kept[limit:]


def _mix(one: Mapping[ScenarioId, float], other: Mapping[ScenarioId, float], share: float) -> Probabilities:
    mixed = {name: (1.0 - share) * value for name, value in one.items()}
    for name, value in other.items():
        mixed[name] = mixed.get(name, 0.0) + share * value
    return mixed


def _together(each: Sequence[Probabilities]) -> Probabilities:
    """Return the probabilities of the whole, and a little of those of the parts."""
    if len(each) == 1:
        return each[0]
    total: Probabilities = defaultdict(float, {name: (1.0 - _PARTS) * value for name, value in each[0].items()})
    for part in each[1:]:
        for name, value in part.items():
            total[name] += _PARTS * value / (len(each) - 1)
    return total


def _with_parts(order: list[ScenarioId], parts: Sequence[Probabilities], total: Probabilities) -> list[ScenarioId]:
    """Put what each part asks for right behind the first."""
    known = set(order)
    tops = []
    for part in parts:
        best = max((name for name in part if name in known), key=lambda name: part[name], default=None)
        if best is not None and part[best] >= _SURE_PART:
            tops.append(best)
    first = list(dict.fromkeys([*order[:1], *sorted(tops, key=lambda name: -total[name])]))
    return first + [name for name in order if name not in first]


def _explained(
    name: ScenarioId,
    total: Probabilities,
    texts: Sequence[str],
    each: Sequence[Probabilities],
    near: Sequence[Sequence[Neighbour]],
) -> Ranked:
    best = max(range(len(texts)), key=lambda number: each[number].get(name, 0.0))
    sentences = tuple(one for one in near[best] if one.sentence.scenario == name)
    probability = max(total.get(name, 0.0), _PARTS * each[best].get(name, 0.0))
    return Ranked(name, probability, texts[best], sentences)
