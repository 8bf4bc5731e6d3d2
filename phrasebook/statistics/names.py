"""Writes names as small numbers: a name stands once in ``term``, with a label where another phrasebook told one."""

from __future__ import annotations

from phrasebook.database import Database


class Names:
    """Names of one phrasebook, remembered while it is at hand; 0 is no name."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._refs: dict[str, int] = {"": 0}

    def ref(self, text: str) -> int:
        """Return the number of a name, a new one where it has none; part of a transaction."""
        found = self._refs.get(text)
        if found is None:
            found = known(self._database, text)
            if not found:
                cursor = self._database.execute("insert into term(text) values (?)", (text,))
                found = int(cursor.lastrowid or 0)
            self._refs[text] = found
        return found


def known(database: Database, text: str) -> int:
    """Return the number of a name, 0 where it has none."""
    return int(database.value("select ref from term where text = ?", (text,)) or 0)


def texts(database: Database) -> dict[int, str]:
    """Return all names by their numbers."""
    return {0: "", **dict(database.execute("select ref, text from term"))}


def agents_called(database: Database, name: str) -> list[int]:
    """Return the numbers of all agents with this name, of this phrasebook or told by another; of one whose id it is."""
    found = database.execute(
        "select ref from term left join agent on agent.id = term.text where coalesce(agent.name, term.label) = ?1"
        " or (agent.name is null and text = ?1)",
        (name,),
    )
    return [row[0] for row in found]


def agents(database: Database) -> dict[int, str]:
    """Return the names, as people see them, of all agents that anything is known of, by their numbers."""
    found = database.execute(
        "select ref, coalesce(agent.name, nullif(label, ''), text) from (select distinct agent as one from by_agent)"
        " join term on ref = one left join agent on agent.id = text"
    )
    return dict(found.fetchall())
