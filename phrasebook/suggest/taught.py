"""What a phrasebook teaches beside the shipped weights: the shop's own scenarios and cues, and what the agent picked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from phrasebook.database import Database
from phrasebook.model import AgentId, PhraseId, Scenario, ScenarioId
from phrasebook.suggest import learning
from phrasebook.suggest.message import Reader
from phrasebook.suggest.neighbours import NEAREST, Neighbour, Neighbours, Sentence

_PHRASES = (
    "select id, owner, scenario, title, rest from phrase where shown = 1 and (owner is null or owner = ?)"
    " and (rest like '%\"cues\"%' or owner is not null) order by row"
)


class Lessons:
    """The sentences of the shop and those of the agent's picks, each an index of its own: picks come one by one."""

    def __init__(self, database: Database, reader: Reader, rarity: Mapping[str, float]) -> None:
        self._database = database
        self._reader = reader
        self._rarity = rarity
        self._shop = Neighbours(rarity)
        self._picks = Neighbours(rarity)
        self._places: dict[tuple[int, ScenarioId], int] = {}

    def read_shop(self, scenarios: Iterable[Scenario], agent: AgentId) -> None:
        """Read the cues of ``scenarios`` and of all phrases; a personal phrase is known by its title too."""
        self._shop = Neighbours(self._rarity, self._said(scenarios, agent))

    def read_picks(self, agent: AgentId) -> None:
        """Read what the agent picked; what was read before is not worked out again."""
        now = datetime.now(UTC)
        where = learning.scenarios(self._database)
        kept = [one for one in learning.learned(self._database, agent=agent) if one.phrase in where]
        if self._places.keys() - {(one.number, where[one.phrase]) for one in kept}:
            self._picks, self._places = Neighbours(self._rarity), {}
        for one in kept:
            key = (one.number, where[one.phrase])
            if key not in self._places:
                prepared = self._reader.read(one.message).whole
                self._places[key] = self._picks.add(Sentence(one.message, prepared, key[1], one.phrase, learned=True))
            self._picks.weights[self._places[key]] = one.weight(now)

    def nearest(self, text: str) -> list[Neighbour]:
        """Return the sentences most like a prepared text, the likest first."""
        found = [*self._picks.nearest(text), *self._shop.nearest(text)]
        return sorted(found, key=lambda one: -one.likeness)[:NEAREST]

    def _said(self, scenarios: Iterable[Scenario], agent: AgentId) -> Iterator[Sentence]:
        for scenario in scenarios:
            for text in (scenario.name, *scenario.cues):
                yield Sentence(text, self._reader.read(text).whole, scenario.id)
        for phrase, owner, scenario_id, title, rest in self._database.execute(_PHRASES, (agent,)):
            own = (title,) if owner is not None else ()
            for text in (*own, *json.loads(rest).get("cues", ())):
                yield Sentence(text, self._reader.read(text).whole, ScenarioId(scenario_id), PhraseId(phrase))
