"""The seam for a second opinion on what a message is about, such as an offline embedding that an extra brings along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from phrasebook.model import ScenarioId


class Similarity(Protocol):
    """Tells how well scenarios fit a text; chosen when the program runs, never needed.

    ``share`` says how much of the decision is its own, from 0 to below 1. ``learn`` is called with all cues whenever they have
    changed and may take its time in the background; until it is ready ``probabilities`` returns nothing and has no say.
    """

    share: float

    def learn(self, cues: Sequence[tuple[ScenarioId, str]]) -> None:
        """Take in the cues of all scenarios."""

    def probabilities(self, text: str) -> Mapping[ScenarioId, float]:
        """Return how probable each scenario is for a prepared text, together at most 1; nothing where it cannot say."""
