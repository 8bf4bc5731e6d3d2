from __future__ import annotations

import statistics
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.statistics import waits

TENTHS = st.integers(0, 100_000)


@given(TENTHS, TENTHS)
def test_classes_keep_the_order(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert waits.class_of(low) <= waits.class_of(high)


@given(st.lists(TENTHS, min_size=1))
def test_the_median_is_true_within_half_a_class(times: list[int]) -> None:
    found = waits.median(Counter(map(waits.class_of, times)))
    assert found == pytest.approx(statistics.median_low(times) / 10, rel=0.026, abs=0.051)


def test_of_nothing_there_is_no_median() -> None:
    assert waits.median({}) is None
