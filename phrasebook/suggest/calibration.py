"""Turns what the model says into a confidence that means something: of the suggestions shown at 0.8, about 80 % are right.

``packaging/suggestion_fit.py`` fits the constants, a logistic regression. These come from labelled messages of real buyers, of which
nothing but the three numbers is kept; on its own cues the model is less often right (docs/suggestion.md has both tables).
"""

from __future__ import annotations

import math
from typing import Final

OFFSET: Final = 2.1
SLOPE: Final = 1.0
FIRST: Final = 0.9

# where the model gives the first suggestion less than this, none is worth an agent's look
LEAST: Final = 0.03


def confidence(probability: float, *, first: bool) -> float:
    """Return how probably a suggestion is right, by the model's probability and whether it stands first."""
    inside = min(max(probability, 1e-6), 1.0 - 1e-6)
    power = OFFSET + SLOPE * math.log(inside / (1.0 - inside)) + FIRST * first
    return 1.0 / (1.0 + math.exp(-power))
