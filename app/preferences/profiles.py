"""What the preferences read and write of shops and agents; these functions run on the phrasebook's own threads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Agent, AgentId, Change, Policy, Scope, Shop, Variable
from phrasebook.store import agents, reference, shops

UNNAMED: Final = "我"  # what a new phrasebook calls its only agent


@dataclass(frozen=True, slots=True)
class Profiles:
    """Everything that the pages of shops and agents show."""

    shops: tuple[Shop, ...]
    shop: Shop | None
    agents: tuple[Agent, ...]
    agent: Agent
    variables: tuple[Variable, ...]
    policies: tuple[Policy, ...]

    @property
    def agent_facts(self) -> tuple[Variable, ...]:
        """The variables that each agent fills."""
        return tuple(one for one in self.variables if one.scope is Scope.AGENT)


def read(database: Database) -> Profiles:
    """Return everything as it stands."""
    return Profiles(
        shops=tuple(shops.everything(database)),
        shop=shops.current(database),
        agents=tuple(agents.everyone(database)),
        agent=agents.current(database),
        variables=tuple(reference.variables(database).values()),
        policies=tuple(reference.policies(database)),
    )


def save_shop(database: Database, shop: Shop) -> Change:
    """Add or change a profile; a new one, or the first, is the one in use from now on."""
    known = {one.id for one in shops.everything(database)}
    with database.transaction():
        change = shops.save(database, shop, agent=agents.current(database).id)
        if shop.id not in known:
            shops.choose(database, shop.id)
    return replace(change, kinds=change.kinds | {"shop", "phrase"})


def choose_shop(database: Database, shop: str) -> Change:
    """Let the facts and policies of another profile hold."""
    shops.choose(database, shop)
    return Change(number=0, action="shop.choose", kinds=frozenset({"shop", "phrase"}))


def save_agent(database: Database, agent: Agent) -> Change:
    """Change an agent's name and facts."""
    signed_in = agents.current(database).id
    with database.transaction():
        change = agents.rename(database, agent.id, agent.name, agent=signed_in)
        facts = agents.set_facts(database, agent.id, dict(agent.facts), agent=signed_in)
    return facts if facts.number else change


def add_agent(database: Database, name: str) -> Change:
    """Add an agent, who can sign in from now on."""
    _, change = agents.add(database, name, agent=agents.current(database).id)
    return change


def sign_in(database: Database, who: AgentId) -> Change:
    """Count uses to another agent from now on."""
    agents.sign_in(database, who)
    return Change(number=0, action="agent.sign-in", kinds=frozenset({"agent"}))


def sign_in_by_name(database: Database, name: str) -> Change:
    """Sign in by name; who is not known yet is added."""
    with database.transaction():
        try:
            who = agents.by_name(database, name.strip()).id
        except NotFound:
            who, _ = agents.add(database, name)
        return sign_in(database, who)


def introduce(database: Database, name: str, facts: dict[str, str]) -> Change:
    """Give the unnamed agent of a new phrasebook a name; who is known by that name is signed in instead."""
    current = agents.current(database)
    if current.name == UNNAMED and name not in {one.name for one in agents.everyone(database)}:
        return save_agent(database, replace(current, name=name, facts=tuple(facts.items())))
    change = sign_in_by_name(database, name)
    if facts:
        signed_in = agents.current(database)
        change = agents.set_facts(database, signed_in.id, facts, agent=signed_in.id)
    return replace(change, kinds=change.kinds | {"agent"})
