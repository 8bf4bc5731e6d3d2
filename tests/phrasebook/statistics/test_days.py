from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.errors import BadInput
from phrasebook.statistics import days

DATES = st.dates(date(1970, 1, 1), date(2100, 12, 31))


@given(DATES, st.integers(0, 1200))
def test_ranges_are_exactly_the_dates(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    covered: list[int] = []
    for low, high in days.ranges(first, last):
        for span in range(low, high + 1):
            if span >= 0:
                covered.append(span)
                continue
            year, month = divmod(-span - 1, 12)
            day = date(year, month + 1, 1)
            while days.month_of(days.from_date(day)) == span:
                covered.append(days.from_date(day))
                day += timedelta(days=1)
    assert sorted(covered) == list(range(days.from_date(first), days.from_date(last) + 1))


def test_few_ranges_serve_a_long_time() -> None:
    assert len(days.ranges(date(2020, 1, 17), date(2026, 11, 21))) == 3
    assert len(days.ranges(None, None)) == 1
    assert days.ranges(date(2026, 2, 2), date(2026, 2, 1)) == []


@given(DATES)
def test_weekdays_are_those_of_the_calendar(day: date) -> None:
    assert days.weekday_of(days.from_date(day)) == day.weekday()
    assert days.to_date(days.from_date(day)) == day


def test_a_date_that_is_none_is_refused() -> None:
    assert days.read(None) is None
    with pytest.raises(BadInput, match="bad-date"):
        days.read("2026-02-30")
