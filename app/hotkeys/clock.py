"""Tells how old an event is from the server's time stamp, without knowing how far the two clocks are apart."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

_WRAP: Final = 1 << 32


class ServerClock:
    """The server counts milliseconds in 32 bits from a start of its own.

    No event arrives before it happened, so the smallest distance ever seen between the clocks is the nearest to the true one.
    """

    def __init__(self, now_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000) -> None:
        self._now_ms = now_ms
        self._distance: int | None = None

    def saw(self, server_ms: int) -> None:
        """An event with this stamp arrived now."""
        distance = (self._now_ms() - server_ms) % _WRAP
        if self._distance is None or (distance - self._distance) % _WRAP > _WRAP // 2:
            self._distance = distance

    def age(self, server_ms: int) -> int:
        """How many milliseconds ago an event happened; 0 while nothing else was seen."""
        return 0 if self._distance is None else (self._now_ms() - server_ms - self._distance) % _WRAP
