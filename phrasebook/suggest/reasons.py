"""Says why a scenario was suggested: the cue of it that the message is most like."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from phrasebook.model import Scenario, ScenarioId
from phrasebook.suggest.message import Reader


class Reasons:
    """The names and cues of the scenarios, prepared when a scenario is first suggested."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._texts: dict[ScenarioId, tuple[str, ...]] = {}
        self._prepared: dict[ScenarioId, tuple[str, ...]] = {}

    def learn(self, scenarios: Iterable[Scenario]) -> None:
        """Take in the names and cues of all scenarios."""
        texts = {one.id: (one.name, *one.cues) for one in scenarios}
        if texts != self._texts:
            self._texts = texts
            self._prepared.clear()

    def nearest(self, scenario: ScenarioId, vector: Mapping[str, float]) -> str:
        """Return the cue of a scenario that a message with these features is most like; its name where none is."""
        if scenario not in self._texts:
            return scenario
        if scenario not in self._prepared:
            self._prepared[scenario] = tuple(self._reader.read(one).whole for one in self._texts[scenario])
        best, most = 0, 0.0
        features = list(vector.items())
        for number, cue in enumerate(self._prepared[scenario]):
            shared = sum([weight for name, weight in features if name in cue])
            if shared and (likeness := shared / math.sqrt(len(cue) + 2)) > most:
                best, most = number, likeness
        return self._texts[scenario][best]
