"""Finds phrases for what somebody types, at every key: tier after tier, until there are enough."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.model import Hit, Match
from phrasebook.search import candidates, matching, names, query, sounds, typos, ways
from phrasebook.search.scope import Context, Scope
from phrasebook.search.ways import Tier
from phrasebook.store import phrase_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from phrasebook.database import Database
    from phrasebook.model import AgentId, BuyerTypeId, Content, ScenarioId, State
    from phrasebook.search.candidates import Candidate

_FIELDS = (Tier.TITLE, Tier.CUE, Tier.PINYIN, Tier.INITIALS, Tier.LOOSE, Tier.GLOSS, Tier.CUE_PINYIN, Tier.BODY)


def find(
    database: Database,
    text: str,
    *,
    agent: AgentId,
    limit: int = 20,
    scenario: ScenarioId | None = None,
    buyer_types: Sequence[BuyerTypeId] = (),
    tag: str = "",
    state: State | None = None,
    drafts: bool = False,
    context: Context | None = None,
) -> list[Hit]:
    """Return the phrases for ``text``, best first; for an empty text everything that the filters leave.

    ``text`` may hold ``@buyer type`` and ``#scenario``, which filter too. ``context`` filters nothing: it lifts what fits the chat.
    """
    asked = query.parse(text)
    types, scenarios, unknown = _operators(database, asked)
    scope = Scope(
        agent=agent,
        scenarios=(*((scenario,) if scenario else ()), *scenarios),
        buyer_types=(*buyer_types, *types),
        tag=tag,
        state=state,
        drafts=drafts,
        context=context or Context(),
    )
    search = _Search(database, scope, limit)
    runs = asked.runs + query.runs(unknown)
    if runs:
        search.typed(runs, "" if unknown else asked.code)
    elif not asked.words:
        search.listing()
    return search.hits


def _operators(database: Database, asked: query.Query) -> tuple[list[str], list[str], list[str]]:
    """Return the buyer types and scenarios that the operators name, and what is no name but a word like others."""
    types: list[str] = []
    scenarios: list[str] = []
    unknown: list[str] = []
    for found, typed, resolve in (
        (types, asked.buyers, names.buyer_types),
        (scenarios, asked.scenarios, names.scenarios),
    ):
        for name in typed:
            meant = resolve(database, name)
            found.extend(meant)
            if not meant:
                unknown.append(name)
    return types, scenarios, unknown


@dataclass(slots=True)
class _Search:
    """One search on its way: the hits so far, and how many are wanted."""

    database: Database
    scope: Scope
    limit: int
    hits: list[Hit] = field(default_factory=list)
    rows: set[int] = field(default_factory=set)

    def listing(self) -> None:
        """Take everything that the scope leaves: what the agent likes first."""
        whole = self.scope.expression()
        self._take(candidates.own(self.database, self.scope, self._page), lambda _: Match(field="recent", kind="text"))
        self._tier(Tier.LISTING, whole, lambda _: Match(field="title", kind="text"))

    def typed(self, runs: Sequence[str], code: str) -> None:
        """Take what the runs match, tier after tier; where nothing does, what sounds like them or was mistyped."""
        every = {run: ways.ways(run) for run in runs}
        if code:
            self._tier(Tier.CODE, index.term(index.CODE, code), _explained([(code, (Tier.CODE,))]))
        self._together(Tier.RECENT, every, ways.RECENT)
        for tier in _FIELDS:
            if len(self.hits) >= self.limit:
                return
            if any(tier in found for found in every.values()):
                up_to = (tier,) if len(runs) == 1 else tuple(one for one in _FIELDS if one <= tier)
                self._together(tier, every, up_to)
        if not self.hits:
            self._alike(every)
        if not self.hits:
            self._mistyped(every)

    def _together(self, tier: Tier, every: Mapping[str, Mapping[Tier, str]], tiers: Sequence[Tier]) -> None:
        """Take what has each of the runs in one of the tiers."""
        parts = [[found[one] for one in tiers if one in found] for found in every.values()]
        if all(parts):
            start = ways.start(tier, next(iter(every))) if len(every) == 1 else None
            wanted = index.match_all(index.match_any(part) for part in parts)
            self._tier(tier, wanted, _explained([(run, tiers) for run in every]), start)

    def _alike(self, every: Mapping[str, Mapping[Tier, str]]) -> None:
        parts = []
        for run, found in every.items():
            sound = None if sounds.is_spoken(run) else ways.alike(run)
            parts.append([*found.values(), *([sound] if sound else [])])
        if all(parts):
            wanted = index.match_all(index.match_any(part) for part in parts)
            self._tier(Tier.SOUND, wanted, _explained([(run, (*_FIELDS, Tier.SOUND)) for run in every]))

    def _mistyped(self, every: Mapping[str, Mapping[Tier, str]]) -> None:
        """Try the runs of letters one by one, the others staying as they are."""
        for run in every:
            others = {other: found for other, found in every.items() if other != run}
            if not all(others.values()):
                continue
            rest = [index.match_any(found.values()) for found in others.values()]
            meant = {guess: index.match_all([ways.spelled(guess), *rest]) for guess in typos.guesses(run)}
            for guess in candidates.there(self.database, meant):
                asked = [(guess, (Tier.TYPO,)), *((other, _FIELDS) for other in others)]
                self._tier(Tier.TYPO, meant[guess], _explained(asked))
            if self.hits:
                return

    def _tier(
        self, tier: Tier, expression: str, explain: Callable[[Content], Match | None], start: tuple[str, int] | None = None
    ) -> None:
        for page in candidates.pages(self.database, self.scope, tier, expression, start=start, size=self._page):
            self._take(page, explain)
            if len(self.hits) >= self.limit:
                return

    def _take(self, page: Iterable[Candidate], explain: Callable[[Content], Match | None]) -> None:
        """Read the rows of a page, as few as are needed, and keep those that really match."""
        left = [one for one in page if one.row not in self.rows]
        while left and len(self.hits) < self.limit:
            wanted = self.limit - len(self.hits)
            now, left = left[:wanted], left[wanted:]
            for one, phrase in zip(now, phrase_rows.load(self.database, [one.row for one in now]), strict=True):
                match = explain(phrase.content)
                if match is not None:
                    self.rows.add(one.row)
                    self.hits.append(Hit(phrase=phrase, match=match, favourite=bool(one.favourite)))

    @property
    def _page(self) -> int:
        return max(candidates.PAGE, self.limit)


def _explained(asked: Sequence[tuple[str, Collection[Tier]]]) -> Callable[[Content], Match | None]:
    return lambda content: matching.explain(content, asked)
