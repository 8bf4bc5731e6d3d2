"""Counts uses by agent, phrase, scenario, buyer type, day or hour, over a span of local dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.statistics import days, names
from phrasebook.statistics.scope import Scope, source
from phrasebook.statistics.tallies import AGENTS, BUYERS, HOURS, PHRASES, PLACES, TIMES, Spans, Table

# by: (table, its column)
GROUPS: Final[Mapping[str, tuple[Table, str]]] = {
    "agent": (AGENTS, "agent"),
    "phrase": (PHRASES, "phrase"),
    "scenario": (PLACES, "scenario"),
    "buyer": (BUYERS, "buyer"),
    "day": (replace(AGENTS, spans=Spans.DAYS), "span"),
    "hour": (HOURS, "hour % 24"),
}
_SUMS: Final = ("uses", "pastes", "suggested", "characters", "saved")
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

    What is not kept for a grouping is None. ``last`` of a phrase is its last use at all, not only within the dates.

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
    if scope.scenario is not None:
        table = {"agent": PLACES, "buyer": TIMES}.get(by, table)
    kept = [name for name in _SUMS if name in table.sums] + (["last"] if table.dated else [])
    rows = source(database, table, scope, ", ".join((f"{column} as one", *kept)))
    sums = [f"sum({name})" if name in table.sums else "null" for name in _SUMS]
    found = database.execute(
        f"select one, {', '.join(sums)}, {'max(last)' if table.dated else 'null'} from {rows.sql}"
        " group by 1 having sum(uses) > 0",
        rows.values,
    ).fetchall()
    keys = _keys(database, by, [row[0] for row in found])
    shown = dict(database.execute(_NAMES[by]).fetchall()) if by in _NAMES else {}
    merged: dict[str, tuple[int | None, ...]] = {}
    for ref, *values, last in found:
        other = merged.get(keys[ref])
        merged[keys[ref]] = (*values, last) if other is None else (*map(_sum, other, values), _newest(other[-1], last))
    latest = _latest(database, scope) if by == "phrase" else {}
    return sorted((_row(key, shown.get(key, key), merged[key], latest.get(key)) for key in merged), key=_order(by))


def _row(key: str, name: str, values: tuple[int | None, ...], latest: int | None) -> dict[str, Any]:
    uses, pastes, suggested, characters, saved, last = values
    last = _newest(last, latest)
    return {
        "key": key, "name": name, "uses": uses, "copies": None if pastes is None else (uses or 0) - pastes,
        "pastes": pastes, "suggested": suggested, "characters": characters, "saved": saved,
        "last": None if last is None else days.written(last),
    }  # fmt: skip


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _newest(one: int | None, other: int | None) -> int | None:
    return max((moment for moment in (one, other) if moment is not None), default=None)


def _latest(database: Database, scope: Scope) -> dict[str, int]:
    """Return when each phrase was used last, whatever the dates asked for."""
    refs = [] if scope.agent is None else names.agents_called(database, scope.agent)
    mine = "" if scope.agent is None else f" where agent in ({', '.join('?' * len(refs))})"
    return dict(
        database.execute(
            f"select text, last from (select phrase, max(last) as last from latest{mine} group by 1) join term on ref = phrase",
            refs,
        )
    )


def _keys(database: Database, by: str, refs: list[int]) -> dict[int, str]:
    if by == "day":
        return {ref: days.to_date(ref).isoformat() for ref in refs}
    if by == "hour":
        return {ref: f"{ref:02}" for ref in refs}
    named = names.agents(database) if by == "agent" else names.texts(database)
    return {ref: named.get(ref, "") for ref in refs}


def _order(by: str) -> Any:
    if by in ("day", "hour"):
        return lambda row: row["key"]
    return lambda row: (-row["uses"], row["key"])
