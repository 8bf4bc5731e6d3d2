"""Turns what the model says into a confidence that means something: of the suggestions shown at 0.8, about 80 % are right.

The constants come from ``packaging/suggestion_model.py --fit``: a logistic regression over suggestions for cues that the model had
not seen. How they hold on real messages stands in docs/suggestion.md.
"""

from __future__ import annotations

import math
from typing import Final

OFFSET: Final = 2.2
SLOPE: Final = 1.0
FIRST: Final = 0.8

# where the model gives the first suggestion less than this, none is worth an agent's look
LEAST: Final = 0.03


def confidence(probability: float, *, first: bool) -> float:
    """Return how probably a suggestion is right, by the model's probability and whether it stands first."""
    inside = min(max(probability, 1e-6), 1.0 - 1e-6)
    power = OFFSET + SLOPE * math.log(inside / (1.0 - inside)) + FIRST * first
    return 1.0 / (1.0 + math.exp(-power))
