"""Sorts waiting times into classes, each a twentieth wider than the one before, and reads medians from them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

FINEST: Final = 10  # up to a second each tenth is a class of its own
GROWTH: Final = math.log(1.05)
HIGHEST: Final = 200  # 1.05 ** 190 tenths of ten: three hours and more


def class_of(tenths: int) -> int:
    """Return the class of a time."""
    if tenths <= FINEST:
        return max(0, tenths)
    return min(HIGHEST, FINEST + math.ceil(math.log(tenths / FINEST) / GROWTH - 1e-9))


def seconds_of(number: int) -> float:
    """Return the seconds that stand for a class: the middle of it."""
    if number <= FINEST:
        return number / 10
    return FINEST / 10 * math.exp(GROWTH * (number - FINEST - 0.5))


def median(times: Mapping[int, int]) -> float | None:
    """Return the seconds that stand for the class of the middle one (the lower of two); None of nothing."""
    total = sum(times.values())
    if not total:
        return None
    wanted, seen = (total + 1) // 2, 0
    for number in sorted(times):
        seen += times[number]
        if seen >= wanted:
            return seconds_of(number)
    return None
