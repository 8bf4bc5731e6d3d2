"""The agents of this workstation: who is signed in, who there is, and the facts that fill their variables."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import Agent, AgentId, Change
from phrasebook.store import checks, journal, rows, settings

NOBODY = AgentId("")
_KEY = "agent"


def everyone(database: Database) -> list[Agent]:
    """Return the agents by name."""
    return [_agent(row) for row in database.execute("select id, name, lead, facts from agent order by name")]


def current(database: Database) -> Agent:
    """Return the agent who is signed in.

    Raises:
        NotFound: ``no-agent`` where nobody has signed in yet.
    """
    row = database.execute(
        "select id, name, lead, facts from agent where id = ?", (settings.get(database, _KEY),)
    ).fetchone()
    if row is None:
        raise NotFound("no-agent")
    return _agent(row)


def by_name(database: Database, name: str) -> Agent:
    """Return the agent called ``name``.

    Raises:
        NotFound: ``unknown-agent``.
    """
    row = database.execute("select id, name, lead, facts from agent where name = ?", (name,)).fetchone()
    if row is None:
        raise NotFound("unknown-agent", name=name)
    return _agent(row)


def add(database: Database, name: str, *, lead: bool = False, agent: AgentId = NOBODY) -> tuple[AgentId, Change]:
    """Add an agent; names are unique."""
    name = _checked_name(database, name, None)
    made = AgentId("a" + secrets.token_hex(4))
    with journal.entry(database, agent or made, "agent.add") as entry:
        entry.touch("agent", made)
        _put(database, Agent(id=made, name=name, lead=lead))
    return made, entry.change


def put_first(database: Database, name: str) -> None:
    """Sign in the first agent of a new phrasebook, so that it can be used at once; undo does not reach it."""
    first = Agent(id=AgentId("a" + secrets.token_hex(4)), name=name, lead=True)
    _put(database, first)
    sign_in(database, first.id)


def rename(database: Database, who: AgentId, name: str, *, agent: AgentId) -> Change:
    """Give an agent another name; uses stay theirs."""
    name = _checked_name(database, name, who)
    with journal.entry(database, agent, "agent.rename") as entry:
        entry.touch("agent", who)
        _put(database, replace(_get(database, who), name=name))
    return entry.change


def set_facts(database: Database, who: AgentId, facts: dict[str, str], *, agent: AgentId) -> Change:
    """Replace the values of the agent's variables."""
    kept = tuple(sorted((name, checks.text(name, value, limit=500)) for name, value in facts.items() if value.strip()))
    with journal.entry(database, agent, "agent.facts") as entry:
        entry.touch("agent", who)
        _put(database, replace(_get(database, who), facts=kept))
    return entry.change


def sign_in(database: Database, who: AgentId) -> None:
    """Make ``who`` the agent to whom uses are counted from now on."""
    settings.put(database, _KEY, _get(database, who).id)


def _get(database: Database, who: AgentId) -> Agent:
    row = database.execute("select id, name, lead, facts from agent where id = ?", (who,)).fetchone()
    if row is None:
        raise NotFound("unknown-agent", name=who)
    return _agent(row)


def _put(database: Database, value: Agent) -> None:
    database.execute(
        "insert or replace into agent(id, name, lead, facts) values (?, ?, ?, ?)",
        (value.id, value.name, int(value.lead), rows.dump(dict(value.facts))),
    )


def _checked_name(database: Database, name: str, who: AgentId | None) -> str:
    name = checks.text("name", name.strip(), limit=40)
    if not name:
        raise BadInput("text-empty", field="name")
    if database.value("select 1 from agent where name = ? and id <> ?", (name, who or "")):
        raise BadInput("agent-exists", name=name)
    return name


def _agent(row: tuple[str, str, int, str]) -> Agent:
    return Agent(id=AgentId(row[0]), name=row[1], lead=bool(row[2]), facts=tuple(sorted(json.loads(row[3]).items())))
