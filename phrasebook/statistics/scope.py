"""What a figure is asked for: dates, an agent, a scenario; and how that is said to SQLite."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from phrasebook.database import Database
from phrasebook.statistics import days, names
from phrasebook.statistics.tallies import Table


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


def source(database: Database, table: Table, scope: Scope) -> Source:
    """Return the rows of ``table`` within ``scope``; a table without a scenario holds all of them."""
    ranges = days.ranges(scope.first, scope.last)
    if not table.monthly:
        low, high = days.days(scope.first, scope.last)
        ranges = [(low, high)]
    conditions, tail = [], list[object]()
    if scope.agent is not None:
        refs = names.agents_called(database, scope.agent)
        conditions.append(f"agent in ({', '.join('?' * len(refs))})")
        tail += refs
    if scope.scenario is not None and "scenario" in table.keys:
        conditions.append("scenario = ?")
        tail.append(names.known(database, scope.scenario) if scope.scenario else 0)
    where = "".join(f" and {one}" for one in conditions)
    parts, values = [], list[object]()
    for low, high in ranges:
        parts.append(f"select * from {table.name} where span between ? and ?{where}")
        values += [low, high, *tail]
    if not parts:
        parts = [f"select * from {table.name} where 0"]
    return Source(f"({' union all '.join(parts)})", tuple(values))
