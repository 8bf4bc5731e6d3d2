"""Turns a prepared text into features: characters alone, in pairs and in threes; the same for cues and for messages.

Words of jieba were measured beside them and add nothing (docs/decisions/suggestion-model.md), so no dictionary has to be loaded.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Mapping

LENGTHS = (1, 2, 3)
_WEIGHTS = {1: 1.0, 2: 1.0, 3: 0.5}


def counts(text: str) -> Counter[str]:
    """Return how often each feature stands in a prepared text; none spans a space."""
    found: Counter[str] = Counter()
    for run in text.split():
        for length in LENGTHS:
            found.update([run[start : start + length] for start in range(len(run) - length + 1)])
    return found


def weight(name: str, rare: float) -> float:
    """Return how much a feature weighs that is so rare."""
    return _WEIGHTS[len(name)] * rare


def vector(found: Mapping[str, int], rarity: Mapping[str, float], unknown: float = 0.0) -> dict[str, float]:
    """Return the features by weight, of length one: rare ones weigh more, repeated ones a little more.

    Features without a rarity get ``unknown``; with 0 they are left out.
    """
    weights = {
        name: weight(name, rare) * (1.0 + math.log(number))
        for name, number in found.items()
        if (rare := rarity.get(name, unknown))
    }
    length = math.sqrt(sum(one * one for one in weights.values()))
    return {name: one / length for name, one in weights.items()}


def heaviest(weights: Mapping[str, float], most: int = 80) -> dict[str, float]:
    """Return the features that weigh most, enough to compare a text with short ones."""
    return (
        dict(weights)
        if len(weights) <= most
        else {name: weights[name] for name in heapq.nlargest(most, weights, weights.__getitem__)}
    )
