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
        self._shop = Neighbours((), rarity)
        self._picks = Neighbours((), rarity)

    def read_shop(self, scenarios: Iterable[Scenario], agent: AgentId) -> None:
        """Read the cues of ``scenarios`` and of all phrases; a personal phrase is known by its title too."""
        self._shop = Neighbours(self._said(scenarios, agent), self._rarity)

    def read_picks(self, agent: AgentId) -> None:
        """Read what the agent picked."""
        self._picks = Neighbours(self._picked(agent), self._rarity, earlier=self._picks)

    def nearest(self, text: str) -> list[Neighbour]:
        """Return the sentences most like a prepared text, the likest first."""
        found = [*self._picks.nearest(text), *self._shop.nearest(text)]
        return sorted(found, key=lambda one: -one.likeness)[:NEAREST]

    def _said(self, scenarios: Iterable[Scenario], agent: AgentId) -> Iterator[Sentence]:
        for scenario in scenarios:
            for text in (scenario.name, *scenario.cues):
                yield Sentence(text, self._prepared(text), scenario.id)
        for phrase, owner, scenario_id, title, rest in self._database.execute(_PHRASES, (agent,)):
            own = (title,) if owner is not None else ()
            for text in (*own, *json.loads(rest).get("cues", ())):
                yield Sentence(text, self._prepared(text), ScenarioId(scenario_id), PhraseId(phrase))

    def _picked(self, agent: AgentId) -> Iterator[Sentence]:
        now = datetime.now(UTC)
        where = learning.scenarios(self._database)
        for one in learning.learned(self._database, agent=agent):
            if one.phrase in where:
                yield Sentence(
                    one.message,
                    self._prepared(one.message),
                    where[one.phrase],
                    one.phrase,
                    weight=one.weight(now),
                    learned=True,
                )

    def _prepared(self, text: str) -> str:
        return self._reader.read(text).whole
