"""Finds phrases for what somebody types, at every key, within filters and for an agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phrasebook.search import names, query
from phrasebook.search.gathering import Gathering
from phrasebook.search.scope import Context, Scope
from phrasebook.search.typed import Typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phrasebook.database import Database
    from phrasebook.model import AgentId, BuyerTypeId, Hit, ScenarioId, State


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
        Typed(database, gathering, runs).find("" if unknown else asked.code)
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
