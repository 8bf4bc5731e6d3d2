from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.hotkeys.clock import ServerClock


class Now:
    def __init__(self) -> None:
        self.ms = 5_000_000_000

    def __call__(self) -> int:
        return self.ms


def test_nothing_is_old_while_nothing_was_seen() -> None:
    assert ServerClock(Now()).age(123) == 0


@given(start=st.integers(0, 2**32 - 1), lateness=st.lists(st.integers(0, 60_000), min_size=1, max_size=20))
def test_the_age_is_known_once_one_event_came_in_time(start: int, lateness: list[int]) -> None:
    now = Now()
    clock = ServerClock(now)
    began = now.ms
    for late in (*lateness, 0):
        now.ms += 100_000
        clock.saw((start + now.ms - began - late) % 2**32)
    happened = (start + now.ms - began) % 2**32
    now.ms += 1500
    assert clock.age(happened) == 1500


def test_the_servers_count_may_start_again() -> None:
    now = Now()
    clock = ServerClock(now)
    clock.saw(2**32 - 10)
    now.ms += 30
    assert clock.age(20) == 0
