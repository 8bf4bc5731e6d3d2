"""Counts days and months as whole numbers, so that a span of dates becomes a few ranges of the sums kept by day and by month.

A day is its number since 1970 (0 and above); a month is ``-(12 * year + month)``, so both stand in one column.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from phrasebook.errors import BadInput

DAY: Final = 86400
EARLIEST: Final = date(1970, 1, 1)
LATEST: Final = date(9990, 12, 31)


def day_of(local: int) -> int:
    """Return the day of a local second."""
    return local // DAY


def hour_of(local: int) -> int:
    """Return the hour of a local second."""
    return local % DAY // 3600


def month_of(day: int) -> int:
    """Return the month in which a day lies."""
    moment = to_date(day)
    return -(12 * moment.year + moment.month)


def weekday_of(day: int) -> int:
    """Return 0 for a Monday, 6 for a Sunday."""
    return (day + 3) % 7


def to_date(day: int) -> date:
    """Return the date of a day."""
    return EARLIEST + timedelta(days=day)


def from_date(moment: date) -> int:
    """Return the day of a date."""
    return (moment - EARLIEST).days


def today(now: datetime | None = None) -> date:
    """Return the local date."""
    return (now or datetime.now(UTC)).astimezone().date()


def read(text: str | None) -> date | None:
    """Return the date that a text (ISO) names, None for none.

    Raises:
        BadInput: ``bad-date``.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput("bad-date", value=text) from error


def written(local: int) -> str:
    """Return a local second as ISO text."""
    return datetime.fromtimestamp(local, UTC).replace(tzinfo=None).isoformat()


def days(first: date | None, last: date | None) -> tuple[int, int]:
    """Return the first and the last day of a span of dates; None leaves an end open."""
    return from_date(max(first or EARLIEST, EARLIEST)), from_date(min(last or LATEST, LATEST))


def ranges(first: date | None, last: date | None) -> list[tuple[int, int]]:
    """Return the (lowest, highest) spans that together are exactly these dates: days at both ends, whole months between."""
    low, high = days(first, last)
    if low > high:
        return []
    start, end = to_date(low), to_date(high)
    opening = start if start.day == 1 else _next_month(start)
    closing = end if (end + timedelta(days=1)).day == 1 else end.replace(day=1) - timedelta(days=1)
    if opening > closing:
        return [(low, high)]
    found = [(month_of(from_date(closing)), month_of(from_date(opening)))]
    if opening > start:
        found.append((low, from_date(opening) - 1))
    if closing < end:
        found.append((from_date(closing) + 1, high))
    return found


def _next_month(moment: date) -> date:
    return (moment.replace(day=28) + timedelta(days=4)).replace(day=1)
