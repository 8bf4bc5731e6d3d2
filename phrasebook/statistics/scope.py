"""What a figure is asked for: dates, an agent, a scenario; and how that is said to SQLite."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from phrasebook.database import Database
from phrasebook.statistics import days, names
from phrasebook.statistics.tallies import Spans, Table

_REF = "scenario = (select ref from term where text = ?)"
_SCENARIO: Final = {
    "by_place": _REF,
    "by_time": _REF,
    "by_phrase": "phrase in (select ref from phrase join term on text = id where scenario = ?)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Both dates are within; None leaves an end open. ``agent`` is a name as people see it, ``scenario`` an id."""

    first: date | None = None
    last: date | None = None
    agent: str | None = None
    scenario: str | None = None

    def before(self) -> Scope | None:
        """Return the span of the same length just before this one, None where it has no beginning or end."""
        if self.first is None or self.last is None:
            return None
        length = self.last - self.first + timedelta(days=1)
        return replace(self, first=self.first - length, last=self.first - timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Source:
    """The rows of a table of sums that are within a scope: what stands after ``from``, and its parameters."""

    sql: str
    values: tuple[object, ...]


def source(database: Database, table: Table, scope: Scope, columns: str = "*") -> Source:
    """Return the rows of ``table`` within ``scope``; a table without a scenario holds all of them."""
    first, last = scope.first, scope.last
    ranges = [days.days(first, last)] if table.spans is Spans.DAYS else days.ranges(first, last)
    agents, refs = "", list[object]()
    if scope.agent is not None:
        refs += names.agents_called(database, scope.agent)
        agents = f" and agent in ({', '.join('?' * len(refs))})"
    parts, values = [], list[object]()
    for low, high in ranges:
        mine = agents or (" and agent = 0" if table.together and high < 0 else "")
        parts.append(f"select {columns} from {table.name} where span between ? and ?{mine}")
        values += [low, high, *refs]
        if scope.scenario is not None and table.name in _SCENARIO:
            parts[-1] += f" and {_SCENARIO[table.name]}"
            values.append(scope.scenario)
    if not parts:
        parts = [f"select {columns} from {table.name} where 0"]
    return Source(f"({' union all '.join(parts)})", tuple(values))
