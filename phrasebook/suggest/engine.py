"""The engine: reads what it needs from the phrasebook, notices when that changed, and answers one message after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from phrasebook import resources
from phrasebook.database import Database
from phrasebook.model import AgentId, BuyerTypeId, Phrase, PhraseId, ScenarioId
from phrasebook.store import agents, places
from phrasebook.suggest import calibration, features, weights
from phrasebook.suggest.message import Reader
from phrasebook.suggest.neighbours import Neighbour
from phrasebook.suggest.ranking import Ranked, Ranker
from phrasebook.suggest.reasons import Reasons
from phrasebook.suggest.replies import Replies, Wanted
from phrasebook.suggest.similarity import Similarity
from phrasebook.suggest.taught import Lessons
from phrasebook.suggest.weights import Weights

# a message that the model takes for small talk with at least this probability gets no suggestions
_QUIET = 0.5
# what the answers depend on: the book and the settings, and what was learned
_BOOK = (
    "select (select max(number) from journal), (select group_concat(key || '=' || value) from setting),"
    " (select count(*) || ' ' || total(revision) || ' ' || total(shown) from phrase)"
)
_LEARNED = "select count(*), total(picks), max(number), max(at) from learned"


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

    ``known`` gives the values that the shop and the agent have for variables, to tell which replies are ready; ``trained``
    takes the place of the shipped weights.
    """

    def __init__(
        self,
        database: Database,
        *,
        known: Callable[[Database], Mapping[str, str]],
        similarity: Similarity | None = None,
        trained: Weights | None = None,
    ) -> None:
        self._database = database
        self._known = known
        self._similarity = similarity
        self._weights = trained or weights.load(resources.path("suggest", "weights.bin"))
        self._reader = Reader(**{name: tuple(words) for name, words in self._weights.head["words"].items()})
        self._ranker = Ranker(self._weights, similarity)
        self._replies = Replies(database)
        self._reasons = Reasons(self._reader)
        self._lessons = Lessons(database, self._reader, self._weights.rarity)
        self._seen: tuple[int, object, object] = (-1, None, None)
        self._agent = AgentId("")
        self._values: Mapping[str, str] = {}
        self._allowed: frozenset[ScenarioId] = frozenset()

    def suggest(self, text: str, *, limit: int = 5, buyer: BuyerTypeId | None = None) -> tuple[Suggestion, ...]:
        """Return the suggestions for a buyer's message, best first, one per scenario; none where nothing is good enough."""
        message = self._reader.read(text)
        if message.quiet:
            return ()
        self.refresh()
        ranking = self._ranker.rank(message, self._lessons, allowed=self._allowed, limit=limit)
        unsure = not ranking.scenarios or ranking.scenarios[0].probability < calibration.LEAST
        if unsure or ranking.quiet >= _QUIET:
            return ()
        found, ceiling = list[Suggestion](), 1.0
        for one in ranking.scenarios:
            ceiling = min(ceiling, calibration.confidence(one.probability, first=not found))
            wanted = self._wanted(one, buyer)
            phrase = self._replies.best(one.scenario, wanted)
            if phrase is not None:
                found.append(self._suggestion(one, ceiling, phrase, wanted))
        return tuple(found)

    def refresh(self, *, forced: bool = False) -> None:
        """Read anew what has changed in the phrasebook; ``forced`` where this same connection has written."""
        version = self._database.data_version()
        if version == self._seen[0] and not forced:
            return
        book = self._database.execute(_BOOK).fetchone()
        learned = self._database.execute(_LEARNED).fetchone()
        if book != self._seen[1]:
            self._read_book()
        if (book, learned) != self._seen[1:]:
            self._lessons.read_picks(self._agent)
        self._seen = (version, book, learned)

    def _read_book(self) -> None:
        self._agent = agents.current(self._database).id
        self._values = self._known(self._database)
        self._replies.forget()
        scenarios = places.scenarios(self._database)
        self._reasons.learn(scenarios)
        shown = self._database.execute("select distinct scenario from phrase where shown = 1")
        self._allowed = frozenset(ScenarioId(one) for (one,) in shown)
        bundled = set(self._weights.scenarios)
        self._lessons.read_shop([one for one in scenarios if one.id not in bundled], self._agent)
        if self._similarity is not None:
            self._similarity.learn([(one.id, text) for one in scenarios for text in (one.name, *one.cues)])

    def _wanted(self, one: Ranked, buyer: BuyerTypeId | None) -> Wanted:
        return Wanted(
            vector=features.heaviest(features.vector(features.counts(one.part), self._weights.rarity)),
            agent=self._agent,
            buyer=buyer,
            known=self._values,
            picked=_picked(one.neighbours),
        )

    def _suggestion(self, one: Ranked, confidence: float, phrase: Phrase, wanted: Wanted) -> Suggestion:
        nearest = one.neighbours[0].sentence if one.neighbours else None
        return Suggestion(
            scenario=one.scenario,
            confidence=round(confidence, 3),
            like=nearest.text if nearest is not None else self._reasons.nearest(one.scenario, wanted.vector),
            learned=nearest is not None and nearest.learned,
            phrase=phrase,
        )


def _picked(near: Iterable[Neighbour]) -> dict[PhraseId, float]:
    """Return how much like messages speak for each phrase, at most 1."""
    found: dict[PhraseId, float] = {}
    for one in near:
        phrase, says = one.sentence.phrase, one.weight * one.likeness**2
        if phrase is not None:
            found[phrase] = min(1.0, found.get(phrase, 0.0) + says)
    return found
