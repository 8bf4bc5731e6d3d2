"""Lets events go: after a set time, so that only sums are left, and all of an agent's on request; their numbers stay taken."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from typing import Final

from phrasebook.database import Database
from phrasebook.statistics import days, names, tallies
from phrasebook.statistics.tallies import TABLES, WORDS
from phrasebook.store import settings

DAYS_KEY: Final = "statistics.keep-days"
DEFAULT_DAYS: Final = 400
_CLOCK_KEY: Final = "statistics.clock"
_LEAP: Final = timedelta(days=31)
_LOCAL_DAY: Final = f"max(0, at + shift * 60) / {days.DAY}"


class Counted:
    """Knows which events are gone but counted: they are not taken in again."""

    def __init__(self, database: Database) -> None:
        self._ranges: dict[int, tuple[list[int], list[int]]] = {}
        for device, first, last in database.execute("select device, first, last from counted order by 1, 2"):
            firsts, lasts = self._ranges.setdefault(device, ([], []))
            firsts.append(first)
            lasts.append(last)

    def has(self, device: int, number: int) -> bool:
        """Return whether the event is gone but counted."""
        firsts, lasts = self._ranges.get(device, ([], []))
        place = bisect_right(firsts, number) - 1
        return place >= 0 and number <= lasts[place]


def keep_days(database: Database) -> int:
    """Return for how many days single events are kept."""
    value = settings.get(database, DAYS_KEY)
    return max(1, int(value)) if value.isdecimal() and len(value) < 7 else DEFAULT_DAYS


def forget_old(database: Database, *, today: date) -> int:
    """Erase single events and key words older than wanted, and return how many events; the sums stay.

    A clock that leaps ahead brings this forward by a month at most, and back again once it is right.
    """
    with database.transaction():
        seen = settings.get(database, _CLOCK_KEY)
        trusted = min(today, date.fromisoformat(seen) + _LEAP) if seen else today
        settings.put(database, _CLOCK_KEY, trusted.isoformat())
        oldest = days.from_date(trusted) - keep_days(database)
        count = _erase(database, f"{_LOCAL_DAY} < ?", (oldest,))
        _forget_words(database, oldest)
        _drop_terms(database)
    return count


def _forget_words(database: Database, oldest: int) -> None:
    """Erase the key words of the days before ``oldest``, also from the sum of its month."""
    if oldest < 0:
        return
    month = days.month_of(oldest)
    keys = ", ".join(WORDS.keys)
    database.execute(
        f"delete from {WORDS.name} where span between 0 and ? or span between ? and -1", (oldest - 1, month)
    )
    first = days.to_date(oldest).replace(day=1)
    end = days.from_date((first + timedelta(days=31)).replace(day=1)) - 1
    database.execute(
        f"insert into {WORDS.name}(span, {keys}, times) select ?, {keys}, sum(times) from {WORDS.name}"
        f" where span between ? and ? group by {keys}",
        (month, oldest, end),
    )


def erase_agent(database: Database, name: str) -> int:
    """Erase everything that statistics know of the agents with this name, and return how many events it was."""
    with database.transaction():
        refs = names.agents_called(database, name)
        marks = ", ".join("?" * len(refs))
        count = _erase(database, f"agent in ({marks})", tuple(refs))
        tallies.drop_agents(database, refs)
        database.execute(f"update term set label = '' where ref in ({marks})", refs)
        _drop_terms(database)
    return count


def _erase(database: Database, condition: str, values: tuple[object, ...]) -> int:
    """Delete events, and keep their numbers as ranges that are taken."""
    database.execute(
        "create temp table if not exists going(device integer, first integer, last integer, primary key(device, first))"
    )
    database.execute("delete from going")
    database.execute(
        "insert into going select device, min(number), max(number) from (select device, number,"
        " number - row_number() over (partition by device order by number) as island"
        f" from event where {condition}) group by device, island",
        values,
    )
    count = database.execute(f"delete from event where {condition}", values).rowcount
    database.execute("insert into counted select device, first, last from going where true on conflict do nothing")
    _join_ranges(database)
    return count


def _join_ranges(database: Database) -> None:
    joined: list[tuple[int, int, int]] = []
    for device, first, last in database.execute("select device, first, last from counted order by 1, 2").fetchall():
        if joined and joined[-1][0] == device and first <= joined[-1][2] + 1:
            joined[-1] = (device, joined[-1][1], max(last, joined[-1][2]))
        else:
            joined.append((device, first, last))
    database.execute("delete from counted")
    database.executemany("insert into counted(device, first, last) values (?, ?, ?)", joined)


def _drop_terms(database: Database) -> None:
    """Delete names that no sum speaks of any more."""
    used = " union ".join(
        f"select {column} from {table.name}"
        for table in TABLES
        for column in table.keys
        if column not in ("hour", "class", "rank", "kind")
    )
    database.execute(f"delete from term where ref not in ({used})")
