from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from app.panel.placing import DEFAULT, LEAST, MOST, place, read_split, write

FIRST, SECOND = QRect(0, 0, 1440, 860), QRect(1440, 0, 1920, 1040)
AT_THE_EDGE = QRect(1440 - DEFAULT, 0, DEFAULT, 860)


def test_it_comes_back_to_where_it_was_left() -> None:
    left = QRect(1600, 40, 300, 700)
    assert place(write(left), [FIRST, SECOND]) == left


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "a,b,c,d",
        "1,2,3",
        write(QRect(3000, 40, 300, 700)),
        write(QRect(100, -500, 300, 700)),
        write(QRect(-290, 40, 300, 700)),
        "99999999999,0,300,700",
    ],
)
def test_where_it_could_not_be_reached_it_stands_at_the_edge_of_the_first_screen(kept: str) -> None:
    assert place(kept, [FIRST]) == AT_THE_EDGE


def test_it_is_never_narrower_or_wider_than_it_can_be_used() -> None:
    assert place("100,10,50,700", [FIRST]).width() == LEAST
    assert place("100,10,5000,700", [FIRST]).width() == MOST
    assert place("100,10,300,5000", [FIRST]).height() == FIRST.height()


def test_the_kept_split_has_to_fit() -> None:
    assert read_split("10,20,30", 3) == [10, 20, 30]
    assert read_split("10,20", 3) is None
    assert read_split("10,20,x", 3) is None
    assert read_split("", 3) is None
