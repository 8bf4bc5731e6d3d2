"""Counts uses by agent, phrase, scenario, buyer type, day or hour, over a span of local dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.errors import BadInput

GROUPS: Final[Mapping[str, str]] = {
    "agent": "coalesce((select name from agent where id = use.agent), use.agent)",
    "phrase": "use.phrase",
    "scenario": "use.scenario",
    "buyer": "use.buyer",
    "day": "substr(use.local, 1, 10)",
    "hour": "substr(use.local, 12, 2)",
}


def counts(
    database: Database,
    *,
    by: str = "phrase",
    agent: str | None = None,
    first: str | None = None,
    last: str | None = None,
) -> list[dict[str, Any]]:
    """Return rows {key, name, uses, copies, pastes, characters, last}, most used first; days and hours in their order.

    Args:
        by: one of ``GROUPS``.
        agent: the name of an agent, to count only theirs.
        first: the first local date (ISO), inclusive.
        last: the last local date, inclusive.
    """
    if by not in GROUPS:
        raise BadInput("bad-setting", key="by", value=by)
    order = "1" if by in ("day", "hour") else "uses desc, 1"
    found = database.execute(
        f"select {GROUPS[by]}, count(*) as uses, sum(action = 'copy'), sum(action = 'paste'), sum(characters), max(local)"
        " from use where (:agent is null or agent in (select id from agent where name = :agent))"
        " and (:first is null or substr(local, 1, 10) >= :first) and (:last is null or substr(local, 1, 10) <= :last)"
        f" group by 1 order by {order}",
        {"agent": agent, "first": first, "last": last},
    ).fetchall()
    names = _names(database, by)
    return [
        {
            "key": key, "name": names.get(key, key), "uses": uses, "copies": copies, "pastes": pastes,
            "characters": characters, "last": newest,
        }
        for key, uses, copies, pastes, characters, newest in found
    ]  # fmt: skip


def _names(database: Database, by: str) -> dict[str, str]:
    tables = {"phrase": "select id, title from phrase", "scenario": "select id, name from scenario"}
    return dict(database.execute(tables[by]).fetchall()) if by in tables else {}
