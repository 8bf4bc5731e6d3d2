"""The engine: reads what it needs from the phrasebook, notices when that changed, and answers one message after the other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from phrasebook import resources
from phrasebook.database import Database
from phrasebook.model import AgentId, BuyerTypeId, Phrase, PhraseId, ScenarioId
from phrasebook.store import agents, places
from phrasebook.suggest import calibration, features, learning, weights
from phrasebook.suggest.message import Message, Reader
from phrasebook.suggest.neighbours import Neighbour, Neighbours, Sentence
from phrasebook.suggest.ranking import Ranked, Ranker
from phrasebook.suggest.reasons import Reasons
from phrasebook.suggest.replies import Replies, Wanted
from phrasebook.suggest.similarity import Similarity

# a message that the model takes for small talk with at least this probability gets no suggestions
_QUIET = 0.5
_STATE = (
    "select (select max(number) from journal), (select group_concat(key || '=' || value) from setting),"
    " (select count(*) || ' ' || total(revision) || ' ' || total(shown) from phrase),"
    " (select count(*) || ' ' || total(picks) || ' ' || max(number) || max(at) from learned)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A scenario for a message with its best reply.

    ``confidence`` is the probability that it is right; ``like`` the known sentence that the message is most like, and
    ``learned`` whether an agent's pick brought it.
    """

    scenario: ScenarioId
    confidence: float
    like: str
    learned: bool
    phrase: Phrase


class Suggester:
    """Answers messages from one open phrasebook; it belongs to the thread of the database.

    ``known`` gives the values that the shop and the agent have for variables, to tell which replies are ready.
    """

    def __init__(
        self,
        database: Database,
        *,
        known: Callable[[Database], Mapping[str, str]],
        similarity: Similarity | None = None,
    ) -> None:
        self._database = database
        self._known = known
        self._similarity = similarity
        self._weights = weights.load(resources.path("suggest", "weights.bin"))
        self._reader = Reader(**{name: tuple(words) for name, words in self._weights.head["words"].items()})
        self._ranker = Ranker(self._weights, similarity)
        self._replies = Replies(database)
        self._reasons = Reasons(self._weights.rarity, self._reader)
        self._version: int | None = None
        self._state: object = None
        self._agent = AgentId("")
        self._values: Mapping[str, str] = {}
        self._taught = Neighbours((), {})
        self._allowed: frozenset[ScenarioId] = frozenset()

    def suggest(self, text: str, *, limit: int = 5, buyer: BuyerTypeId | None = None) -> tuple[Suggestion, ...]:
        """Return the suggestions for a buyer's message, best first, one per scenario; none where nothing is good enough."""
        read = self._reader.read(text)
        if read.quiet:
            return ()
        self.refresh()
        ranking = self._ranker.rank(read, self._taught, allowed=self._allowed, limit=limit)
        if ranking.quiet >= _QUIET:
            return ()
        found, ceiling = list[Suggestion](), 1.0
        for number, one in enumerate(ranking.scenarios):
            if number == 0 and one.probability < calibration.LEAST:
                return ()
            sure = min(ceiling, calibration.confidence(one.probability, first=number == 0))
            suggestion = self._suggestion(read, one, sure, buyer)
            if suggestion is not None:
                found.append(suggestion)
                ceiling = sure
        return tuple(found)

    def refresh(self, *, forced: bool = False) -> None:
        """Read anew what has changed in the phrasebook; ``forced`` where this same connection has written."""
        version = self._database.data_version()
        if version == self._version and not forced:
            return
        self._version = version
        state = self._database.execute(_STATE).fetchone()
        if state == self._state and not forced:
            return
        self._state = state
        self._agent = agents.current(self._database).id
        self._values = self._known(self._database)
        self._replies.forget()
        scenarios = places.scenarios(self._database)
        self._reasons.learn(scenarios)
        self._allowed = frozenset(
            ScenarioId(one) for (one,) in self._database.execute("select distinct scenario from phrase where shown = 1")
        )
        self._taught = Neighbours(self._sentences(), self._weights.rarity)
        if self._similarity is not None:
            self._similarity.learn([(one.id, cue) for one in scenarios for cue in (one.name, *one.cues)])

    def _sentences(self) -> Iterator[Sentence]:
        """Yield what the shop's own scenarios and phrases say, and what this agent has picked."""
        known = set(self._weights.scenarios)
        for scenario in places.scenarios(self._database):
            if scenario.id not in known:
                for text in (scenario.name, *scenario.cues):
                    yield self._sentence(text, scenario.id)
        for phrase, owner, place, title, rest in self._database.execute(
            "select id, owner, scenario, title, rest from phrase where shown = 1 and (owner is null or owner = ?)"
            " and (rest like '%\"cues\"%' or owner is not null)",
            (self._agent,),
        ):
            own = (title,) if owner is not None else ()
            for text in (*own, *json.loads(rest).get("cues", ())):
                yield self._sentence(text, place, phrase)
        now = datetime.now(UTC)
        where = learning.scenarios(self._database)
        for one in learning.learned(self._database, agent=self._agent):
            if one.phrase in where:
                yield self._sentence(one.message, where[one.phrase], one.phrase, weight=one.weight(now), learned=True)

    def _sentence(
        self,
        text: str,
        scenario: ScenarioId,
        phrase: PhraseId | None = None,
        *,
        weight: float = 1.0,
        learned: bool = False,
    ) -> Sentence:
        return Sentence(text, self._reader.read(text).whole, scenario, phrase, weight, learned)

    def _suggestion(self, read: Message, one: Ranked, sure: float, buyer: BuyerTypeId | None) -> Suggestion | None:
        wanted = Wanted(
            vector=features.vector(features.counts(one.part), self._weights.rarity),
            agent=self._agent,
            buyer=buyer,
            known=self._values,
            picked=_picked(one.neighbours),
        )
        phrase = self._replies.best(one.scenario, wanted)
        if phrase is None:
            return None
        nearest = one.neighbours[0] if one.neighbours else None
        like = nearest.sentence.text if nearest is not None else self._reasons.nearest(one.scenario, one.part)
        return Suggestion(
            scenario=one.scenario,
            confidence=round(sure, 3),
            like=like,
            learned=nearest is not None and nearest.sentence.learned,
            phrase=phrase,
        )


def _picked(near: tuple[Neighbour, ...]) -> dict[PhraseId, float]:
    """Return how much like messages speak for each phrase, at most 1."""
    found: dict[PhraseId, float] = {}
    for one in near:
        if one.sentence.phrase is not None:
            found[one.sentence.phrase] = min(
                1.0, found.get(one.sentence.phrase, 0.0) + one.sentence.weight * one.likeness**2
            )
    return found
