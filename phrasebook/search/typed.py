"""Looks for typed runs tier after tier, until there are enough hits; where nothing matches, for what was misheard or mistyped."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.search import candidates, matching, sounds, typos, ways
from phrasebook.search.situations import Situations
from phrasebook.search.ways import Tier

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from phrasebook.database import Database
    from phrasebook.search.gathering import Explain, Gathering

_TIERS = (
    Tier.TITLE, Tier.CUE, Tier.PINYIN, Tier.INITIALS, Tier.LOOSE, Tier.GLOSS, Tier.CUE_PINYIN, Tier.BODY,
)  # fmt: skip
_WITHIN_BODY = (Tier.TITLE, Tier.CUE)  # the index has them among the terms of the body too
_STEPS_OF_SEVERAL = (Tier.TITLE, Tier.CUE_PINYIN, Tier.BODY)


class Typed:
    """A search for typed runs, each of which must be found."""

    def __init__(self, database: Database, gathering: Gathering, runs: Sequence[str]) -> None:
        self._database = database
        self._gathering = gathering
        self._situations = Situations(database)
        self._ways = {run: ways.ways(run) for run in runs}
        self._steps = _TIERS if len(self._ways) == 1 else _STEPS_OF_SEVERAL

    def find(self, code: str) -> None:
        """Take what matches, tier after tier; where nothing does, what sounds alike or was mistyped."""
        if code:
            self._gathering.take(Tier.CODE, index.value(index.CODE, code), self._explain([(code, [Tier.CODE])]))
        self._take(Tier.RECENT)
        self._take(Tier.TITLE)
        if not self._gathering.is_full():
            others = {str(int(tier)): self._expression(tier) for tier in self._steps[1:]}
            there = {number: expression for number, expression in others.items() if expression is not None}
            for number in candidates.there(self._database, there):
                self._take(Tier(int(number)))
        if not self._gathering.is_full():
            situations = {run: self._situations.expression(run) for run in self._ways}
            if self._add(Tier.SITUATION, situations):
                self._take(Tier.SITUATION)
        if not self._gathering.hits:
            unknown = self._unknown()
            if self._add(Tier.SOUND, {run: ways.alike(run) for run in unknown if not sounds.is_spoken(run)}):
                self._take(Tier.SOUND)
            self._mistyped([run for run in unknown if sounds.is_spoken(run)])

    def _add(self, tier: Tier, expressions: Mapping[str, str | None]) -> bool:
        """Add ways to find the runs; return whether there are any."""
        found = {run: expression for run, expression in expressions.items() if expression is not None}
        for run, expression in found.items():
            self._ways[run][tier] = expression
        return bool(found)

    def _unknown(self) -> list[str]:
        """Return the runs that are found nowhere by themselves: those may be misheard or mistyped."""
        if len(self._ways) == 1:
            return list(self._ways)
        known = candidates.there(
            self._database, {run: index.match_any(found.values()) for run, found in self._ways.items()}
        )
        return [run for run in self._ways if run not in known]

    def _expression(self, tier: Tier) -> str | None:
        """Return the expression for all runs found in the tier or, of several, in a better one."""
        asked = [one for one in self._up_to(tier) if tier < Tier.BODY or one not in _WITHIN_BODY]
        parts = [[found[one] for one in asked if one in found] for found in self._ways.values()]
        return index.match_all(index.match_any(part) for part in parts) if all(parts) else None

    def _up_to(self, tier: Tier) -> Collection[Tier]:
        if tier is Tier.RECENT:
            return ways.RECENT
        every = (*_TIERS, Tier.SITUATION, Tier.SOUND)
        return (tier,) if len(self._ways) == 1 else [one for one in every if one <= tier]

    def _take(self, tier: Tier) -> None:
        expression = self._expression(tier)
        if expression is not None:
            if len(self._ways) == 1:
                start = ways.start(tier, next(iter(self._ways)))
            else:
                start = index.match_any(found[Tier.TITLE] for found in self._ways.values()), 0
            asked = [(run, [one for one in self._up_to(tier) if one in found]) for run, found in self._ways.items()]
            self._gathering.take(tier, expression, self._explain(asked), start)

    def _mistyped(self, unknown: Sequence[str]) -> None:
        """Try the runs of letters one by one, the others staying as they are: first in titles, then in cues."""
        for field, run in product((index.TITLE_SOUND, index.CUE_SOUND), unknown):
            if not self._gathering.hits:
                others = {other: found for other, found in self._ways.items() if other != run}
                rest = [index.match_any(found.values()) for found in others.values()]
                meant = {guess: typos.expression(guess, field) for guess in typos.guesses(run)}
                for guess in candidates.there(self._database, meant):
                    asked = [(guess, [Tier.TYPO]), *((other, list(found)) for other, found in others.items())]
                    self._gathering.take(Tier.TYPO, index.match_all([meant[guess], *rest]), self._explain(asked))

    def _explain(self, asked: Sequence[tuple[str, Collection[Tier]]]) -> Explain:
        looks = {Tier.SITUATION: self._situations.explain}
        return lambda content: matching.explain(content, asked, looks)
