"""Says why a scenario was suggested: the cue of it that the message is most like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from phrasebook.model import Scenario, ScenarioId
from phrasebook.suggest import features
from phrasebook.suggest.message import Reader


class Reasons:
    """The cues of the scenarios; their features are made when a scenario is first suggested."""

    def __init__(self, rarity: Mapping[str, float], reader: Reader) -> None:
        self._rarity = rarity
        self._reader = reader
        self._texts: dict[ScenarioId, tuple[str, ...]] = {}
        self._vectors: dict[ScenarioId, tuple[dict[str, float], ...]] = {}

    def learn(self, scenarios: Iterable[Scenario]) -> None:
        """Take in the names and cues of all scenarios."""
        texts = {one.id: (one.name, *one.cues) for one in scenarios}
        if texts != self._texts:
            self._texts = texts
            self._vectors.clear()

    def nearest(self, scenario: ScenarioId, text: str) -> str:
        """Return the cue of a scenario that a prepared text is most like, else the scenario's name."""
        if scenario not in self._vectors:
            self._vectors[scenario] = tuple(
                self._vector(self._reader.read(one).whole) for one in self._texts.get(scenario, ())
            )
        wanted = self._vector(text)
        best, most = 0, 0.0
        for number, vector in enumerate(self._vectors[scenario]):
            likeness = sum(weight * vector.get(name, 0.0) for name, weight in wanted.items())
            if likeness > most:
                best, most = number, likeness
        return self._texts[scenario][best] if scenario in self._texts else scenario

    def _vector(self, text: str) -> dict[str, float]:
        return features.vector(features.counts(text), self._rarity)
