from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from app.picker.placing import place, read_size

LEFT, RIGHT = QRect(0, 0, 1440, 860), QRect(1440, 0, 1920, 1040)
SIZE = QSize(760, 460)


def test_it_opens_over_the_window_in_which_the_agent_works() -> None:
    found = place(SIZE, QRect(1600, 100, 1200, 800), QPoint(5, 5), [LEFT, RIGHT])
    assert abs(found.center().x() - 2200) <= 2
    assert QRect(1600, 100, 1200, 800).contains(found)


def test_without_a_window_it_opens_where_the_mouse_is() -> None:
    assert RIGHT.contains(place(SIZE, None, QPoint(2000, 500), [LEFT, RIGHT]))


@pytest.mark.parametrize(
    "over", [QRect(-300, -200, 400, 500), QRect(1300, 700, 200, 200), QRect(5000, 5000, 300, 300), QRect(0, 0, 10, 10)]
)
def test_it_is_always_wholly_on_a_screen(over: QRect) -> None:
    found = place(SIZE, over, QPoint(5, 5), [LEFT, RIGHT])
    assert LEFT.contains(found) or RIGHT.contains(found)


def test_it_is_never_larger_than_the_screen() -> None:
    assert place(QSize(9000, 9000), None, QPoint(5, 5), [LEFT, RIGHT]) == LEFT


@pytest.mark.parametrize("kept", ["", "x,y", "800", "800,500,1", "-5,400", "9999999,1"])
def test_a_size_that_makes_no_sense_is_the_default(kept: str) -> None:
    assert read_size(kept, QSize(480, 300), SIZE) == SIZE


def test_a_kept_size_is_at_least_usable() -> None:
    assert read_size("900,600", QSize(480, 300), SIZE) == QSize(900, 600)
    assert read_size("10,10", QSize(480, 300), SIZE) == QSize(480, 300)
