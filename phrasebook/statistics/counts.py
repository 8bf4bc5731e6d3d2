"""Counts uses by agent, phrase, scenario, buyer type, day or hour, over a span of local dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.statistics import days, names
from phrasebook.statistics.scope import Scope, source
from phrasebook.statistics.tallies import HOURS, PHRASES, PLACES, Table

# by: (table, its column)
GROUPS: Final[Mapping[str, tuple[Table, str]]] = {
    "agent": (HOURS, "agent"),
    "phrase": (PHRASES, "phrase"),
    "scenario": (PLACES, "scenario"),
    "buyer": (PLACES, "buyer"),
    "day": (HOURS, "span"),
    "hour": (HOURS, "hour"),
}
_SUMS = "sum(uses), sum(pastes), sum(suggested), sum(characters), sum(saved), max(last)"
_NAMES: Final = {
    "phrase": "select id, title from phrase",
    "scenario": "select id, name from scenario",
    "buyer": "select id, json_extract(data, '$.zh') from reference where kind = 'buyer-type'",
}


def counts(
    database: Database,
    *,
    by: str = "phrase",
    agent: str | None = None,
    first: str | None = None,
    last: str | None = None,
) -> list[dict[str, Any]]:
    """Return rows {key, name, uses, copies, pastes, suggested, characters, saved, last}, most used first; days and hours in order.

    Args:
        by: one of ``GROUPS``.
        agent: the name of an agent, to count only theirs.
        first: the first local date (ISO), inclusive.
        last: the last local date, inclusive.
    """
    if by not in GROUPS:
        raise BadInput("bad-setting", key="by", value=by)
    scope = Scope(first=days.read(first), last=days.read(last), agent=agent)
    return grouped(database, by, scope)


def grouped(database: Database, by: str, scope: Scope) -> list[dict[str, Any]]:
    """Return what ``counts`` does, within a scope. By day and hour a scenario cannot be asked for: see ``figures``."""
    table, column = GROUPS[by]
    if by == "agent" and scope.scenario is not None:
        table = PLACES
    rows = source(database, table, scope)
    found = database.execute(
        f"select {column}, {_SUMS} from {rows.sql} group by 1 having sum(uses) > 0", rows.values
    ).fetchall()
    keys = _keys(database, by, [row[0] for row in found])
    shown = dict(database.execute(_NAMES[by]).fetchall()) if by in _NAMES else {}
    merged: dict[str, list[Any]] = {}
    for ref, *sums in found:
        kept = merged.setdefault(keys[ref], [0, 0, 0, 0, 0, 0])
        kept[:] = [*(one + other for one, other in zip(kept[:5], sums[:5], strict=True)), max(kept[5], sums[5])]
    result = [
        {
            "key": key, "name": shown.get(key, key), "uses": uses, "copies": uses - pastes, "pastes": pastes,
            "suggested": suggested, "characters": characters, "saved": saved, "last": days.written(newest),
        }
        for key, (uses, pastes, suggested, characters, saved, newest) in merged.items()
    ]  # fmt: skip
    return sorted(result, key=_order(by))


def _keys(database: Database, by: str, refs: list[int]) -> dict[int, str]:
    if by == "day":
        return {ref: days.to_date(ref).isoformat() for ref in refs}
    if by == "hour":
        return {ref: f"{ref:02}" for ref in refs}
    text = names.SHOWN_AGENT.format(ref="one.ref") if by == "agent" else "one.text"
    named = dict(database.execute(f"select one.ref, {text} from term as one"))
    return {ref: named.get(ref, "") for ref in refs}


def _order(by: str) -> Any:
    if by in ("day", "hour"):
        return lambda row: row["key"]
    return lambda row: (-row["uses"], row["key"])
