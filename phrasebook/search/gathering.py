"""Gathers the hits of one search: asks the index tier by tier, reads as few phrases as are needed, and keeps what really matches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.model import Content, Hit, Match
from phrasebook.search import candidates
from phrasebook.search.ways import Tier
from phrasebook.store import phrase_rows

if TYPE_CHECKING:
    from phrasebook.database import Database
    from phrasebook.search.candidates import Candidate
    from phrasebook.search.scope import Scope

Explain = Callable[[Content], Match | None]


@dataclass(slots=True)
class Gathering:
    """The hits so far, best first, and how many are wanted."""

    database: Database
    scope: Scope
    limit: int
    hits: list[Hit] = field(default_factory=list)
    rows: set[int] = field(default_factory=set)

    def is_full(self) -> bool:
        """Whether there are as many hits as are wanted."""
        return len(self.hits) >= self.limit

    def take(self, tier: Tier, expression: str, explain: Explain, start: tuple[str, int] | None = None) -> None:
        """Take what the expression finds and ``explain`` confirms; ``start`` finds titles that begin with what was typed."""
        if self.is_full():
            return
        for page in candidates.pages(self.database, self.scope, tier, expression, start=start, size=self._page):
            self._keep(page, explain)
            if self.is_full():
                return

    def take_everything(self) -> None:
        """Take everything that the scope leaves: what the agent likes first."""
        self._keep(candidates.own(self.database, self.scope, self._page), lambda _: Match(field="recent", kind="text"))
        self.take(Tier.LISTING, index.value(index.EVERY, ""), lambda _: Match(field="title", kind="text"))

    def _keep(self, page: list[Candidate], explain: Explain) -> None:
        left = [one for one in page if one[0] not in self.rows]
        while left and not self.is_full():
            wanted = self.limit - len(self.hits)
            now, left = dict(left[:wanted]), left[wanted:]
            for row, phrase in zip(now, phrase_rows.load(self.database, now), strict=True):
                match = explain(phrase.content)
                if match is not None:
                    self.rows.add(row)
                    self.hits.append(Hit(phrase=phrase, match=match, favourite=bool(now[row])))

    @property
    def _page(self) -> int:
        return max(candidates.PAGE, self.limit)
