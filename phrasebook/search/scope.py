"""Says which phrases a search may find at all, and which it prefers among equals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phrasebook import index, tokenizer
from phrasebook.model import State

if TYPE_CHECKING:
    from phrasebook.model import AgentId, BuyerTypeId, ScenarioId


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the chat: phrases for this scenario and these buyer types come first among equals."""

    scenario: ScenarioId | None = None
    buyer_types: tuple[BuyerTypeId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The filters of a search. Without ``state``: what agents are offered, and with ``drafts`` what waits for approval too."""

    agent: AgentId
    scenarios: tuple[str, ...] = ()
    buyer_types: tuple[str, ...] = ()
    tag: str = ""
    state: State | None = None
    drafts: bool = False
    context: Context = Context()

    @property
    def entries(self) -> tuple[int, int]:
        """The entries of the index that the state leaves: from the first number to before the second."""
        if self.state is State.DRAFT:
            return index.DRAFTS, index.RETIRED
        if self.state is State.RETIRED:
            return index.RETIRED, index.END
        return -index.END, index.RETIRED if self.drafts and not self.state else index.DRAFTS

    def filters(self) -> list[str]:
        """Return expressions that all must hold; a phrase for no buyer type in particular suits every one."""
        parts = []
        if self.scenarios:
            parts.append(index.match_any(index.value(index.SCENARIO, one) for one in self.scenarios))
        if self.buyer_types:
            parts.append(index.match_any(index.value(index.BUYER, one) for one in (*self.buyer_types, "")))
        if self.tag:
            parts.append(index.value(index.TAG, tokenizer.fold(self.tag)))
        return parts

    def visible(self) -> str:
        """Return the condition on a row ``p`` of the phrase table; personal phrases are for their owner alone."""
        shown = "1" if self.state else "(p.shown = 1 or p.state = 'draft')" if self.drafts else "p.shown = 1"
        return f"{shown} and (p.owner is null or p.owner = :agent)"

    def preferred(self) -> tuple[str | None, str | None]:
        """Return the expressions for phrases that name the buyer's type, and for those of the current scenario."""
        types = self.context.buyer_types or self.buyer_types
        fit = index.match_any(index.value(index.BUYER, one) for one in types) if types else None
        return fit, index.value(index.SCENARIO, self.context.scenario) if self.context.scenario else None
