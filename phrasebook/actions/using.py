"""Makes the text of a phrase that goes to a buyer, and counts its use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from phrasebook import statistics, variables
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Change, Phrase, Scope, Variable
from phrasebook.store import agents, reference, shops

SHOP_NAME = "店铺名"
AGENT_NAME = "客服昵称"


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank of a text, with what is known for it: ``value`` is empty where somebody has to give it."""

    variable: Variable
    value: str = ""


def known_values(database: Database) -> dict[str, str]:
    """Return the values that the shop profile and the signed-in agent give, by the name of the variable."""
    values: dict[str, str] = {}
    shop = shops.current(database)
    if shop is not None:
        values[SHOP_NAME] = shop.name
        values.update(shop.facts)
    agent = agents.current(database)
    values[AGENT_NAME] = agent.name
    values.update(agent.facts)
    return values


def wordings(phrase: Phrase) -> tuple[str, ...]:
    """Return the body and its variants."""
    return (phrase.content.body, *phrase.content.variants)


def blanks(database: Database, text: str) -> tuple[Blank, ...]:
    """Return the blanks of a text in order. A name that no variable has is asked for like one of scope reply."""
    known = known_values(database)
    named = reference.variables(database)
    return tuple(
        Blank(named.get(name) or Variable(name=name, name_en=name, scope=Scope.REPLY), known.get(name, ""))
        for name in variables.names(text)
    )


def text_for(database: Database, phrase: Phrase, *, variant: int = 0, given: Mapping[str, str] | None = None) -> str:
    """Return the filled text of a phrase.

    Raises:
        BadInput: ``blank-left`` where a blank has no value, ``wrong-variable`` where a given one is no blank of the text.
    """
    text = wordings(phrase)[variant]
    names = variables.names(text)
    for name in given or {}:
        if name not in names:
            raise BadInput("wrong-variable", name=name, names=names)
    return variables.fill(text, {**known_values(database), **(given or {})})


def count_use(
    database: Database,
    phrase: Phrase,
    *,
    source: str,
    action: str = "copy",
    variant: int = 0,
    characters: int = 0,
    buyer: str = "",
    waited: float | None = None,
    searched: float | None = None,
    keys: int | None = None,
    rank: int = 0,
    step: str = "",
) -> Change:
    """Record that the signed-in agent used a phrase; ``statistics.Use`` says what each part means."""
    return statistics.record(
        database,
        statistics.Use(
            phrase=phrase.id,
            agent=agents.current(database).id,
            source=source,
            action=action,
            revision=phrase.revision,
            variant=variant,
            scenario=phrase.content.scenario,
            buyer=buyer,
            waited=waited,
            searched=searched,
            keys=keys,
            rank=rank,
            step=step,
            characters=characters,
        ),
    )
