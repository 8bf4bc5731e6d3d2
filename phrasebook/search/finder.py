"""Finds phrases for what somebody types, at every key: tier after tier, until there are enough."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.search import candidates, matching, names, query, sounds, typos, ways
from phrasebook.search.gathering import Gathering
from phrasebook.search.scope import Context, Scope
from phrasebook.search.situations import Situations
from phrasebook.search.ways import Tier

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from phrasebook.database import Database
    from phrasebook.model import AgentId, BuyerTypeId, Hit, ScenarioId, State
    from phrasebook.search.gathering import Explain

_TIERS = (
    Tier.TITLE, Tier.CUE, Tier.PINYIN, Tier.INITIALS, Tier.LOOSE, Tier.GLOSS, Tier.CUE_PINYIN, Tier.BODY,
)  # fmt: skip


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

    ``text`` may hold ``@buyer type`` and ``#scenario``, which filter too. A phrase for no buyer type in particular suits every
    one; those that name a wanted type come first. ``context`` filters nothing: it lifts what fits the chat.
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
    gathering = Gathering(database, scope, limit)
    runs = asked.runs + query.runs(unknown)
    if runs:
        _Typed(database, gathering, runs).find("" if unknown else asked.code)
    elif not asked.words:
        gathering.take_everything()
    return gathering.hits


def _operators(database: Database, asked: query.Query) -> tuple[list[str], list[str], list[str]]:
    """Return the buyer types and scenarios that the operators name, and what is no name but a word like others."""
    types = {name: names.buyer_types(database, name) for name in asked.buyers}
    scenarios = {name: names.scenarios(database, name) for name in asked.scenarios}
    unknown = [name for known in (types, scenarios) for name, meant in known.items() if not meant]
    return (
        [one for each in types.values() for one in each],
        [one for each in scenarios.values() for one in each],
        unknown,
    )


class _Typed:
    """A search for typed runs, each of which must be found."""

    def __init__(self, database: Database, gathering: Gathering, runs: Sequence[str]) -> None:
        self._database = database
        self._gathering = gathering
        self._situations = Situations(database)
        self._ways = {run: ways.ways(run) for run in runs}

    def find(self, code: str) -> None:
        """Take what matches, tier after tier; where nothing does, what sounds alike or was mistyped."""
        if code:
            self._gathering.take(Tier.CODE, index.value(index.CODE, code), self._explain([(code, [Tier.CODE])]))
        self._take(Tier.RECENT)
        self._take(Tier.TITLE)
        if not self._gathering.is_full():
            others = {tier: self._expression(tier) for tier in _TIERS[1:]}
            there = candidates.there(
                self._database, {str(int(tier)): one for tier, one in others.items() if one is not None}
            )
            for tier in there:
                self._take(Tier(int(tier)))
        if not self._gathering.is_full():
            self._add(Tier.SITUATION, {run: self._situations.expression(run) for run in self._ways})
            self._take(Tier.SITUATION)
        if not self._gathering.hits and not all(map(sounds.is_spoken, self._ways)):
            self._add(Tier.SOUND, {run: ways.alike(run) for run in self._ways if not sounds.is_spoken(run)})
            self._take(Tier.SOUND)
        if not self._gathering.hits:
            self._mistyped()

    def _add(self, tier: Tier, expressions: Mapping[str, str | None]) -> None:
        for run, expression in expressions.items():
            if expression is not None:
                self._ways[run][tier] = expression

    def _expression(self, tier: Tier) -> str | None:
        """Return the expression for what the tier adds: all runs found, and at least one of them in no better tier."""
        parts = [[found[one] for one in self._up_to(tier) if one in found] for found in self._ways.values()]
        new = tier is Tier.RECENT or any(tier in found for found in self._ways.values())
        return index.match_all(index.match_any(part) for part in parts) if new and all(parts) else None

    def _up_to(self, tier: Tier) -> Collection[Tier]:
        if tier is Tier.RECENT:
            return ways.RECENT
        return (
            (tier,) if len(self._ways) == 1 else [one for one in (*_TIERS, Tier.SITUATION, Tier.SOUND) if one <= tier]
        )

    def _take(self, tier: Tier) -> None:
        expression = self._expression(tier)
        if expression is not None:
            if len(self._ways) == 1:
                start = ways.start(tier, next(iter(self._ways)))
            else:
                start = index.match_any(found[Tier.TITLE] for found in self._ways.values()), 0
            asked = [(run, [one for one in self._up_to(tier) if one in found]) for run, found in self._ways.items()]
            self._gathering.take(tier, expression, self._explain(asked), start)

    def _mistyped(self) -> None:
        """Try the runs of letters one by one, the others staying as they are: first in titles, then in cues."""
        for field, run in product((index.TITLE_SOUND, index.CUE_SOUND), self._ways):
            others = {other: found for other, found in self._ways.items() if other != run}
            if self._gathering.hits or not all(others.values()):
                continue
            rest = [index.match_any(found.values()) for found in others.values()]
            meant = {guess: typos.expression(guess, field) for guess in typos.guesses(run)}
            for guess in candidates.there(self._database, meant):
                asked = [(guess, [Tier.TYPO]), *((other, list(found)) for other, found in others.items())]
                self._gathering.take(Tier.TYPO, index.match_all([meant[guess], *rest]), self._explain(asked))

    def _explain(self, asked: Sequence[tuple[str, Collection[Tier]]]) -> Explain:
        looks = {Tier.SITUATION: self._situations.explain}
        return lambda content: matching.explain(content, asked, looks)
