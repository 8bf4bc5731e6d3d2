from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.phrases.result_keys import Do, meaning, repeats

Key, Held = Qt.Key, Qt.KeyboardModifier


def means(
    key: Qt.Key,
    held: Qt.KeyboardModifier = Held.NoModifier,
    *,
    empty: bool = False,
    selected: bool = False,
    armed: bool = False,
) -> tuple[Do | None, int]:
    return meaning(QKeyEvent(QEvent.Type.KeyPress, key, held), empty=empty, selected=selected, armed=armed)


@pytest.mark.parametrize(
    ("key", "held", "do"),
    [
        (Key.Key_Up, Held.NoModifier, Do.UP),
        (Key.Key_PageDown, Held.NoModifier, Do.PAGE_DOWN),
        (Key.Key_Return, Held.NoModifier, Do.PICK),
        (Key.Key_Enter, Held.KeypadModifier, Do.PICK),
        (Key.Key_C, Held.ControlModifier, Do.COPY),
        (Key.Key_Tab, Held.NoModifier, Do.ARM),
        (Key.Key_D, Held.ControlModifier, Do.FAVOURITE),
        (Key.Key_Left, Held.AltModifier, Do.PREVIOUS_WORDING),
        (Key.Key_Escape, Held.NoModifier, Do.LEAVE),
    ],
)
def test_keys_that_do_something(key: Qt.Key, held: Qt.KeyboardModifier, do: Do) -> None:
    assert means(key, held) == (do, 0)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_A, Held.NoModifier),
        (Key.Key_5, Held.NoModifier),
        (Key.Key_0, Held.AltModifier),
        (Key.Key_A, Held.ControlModifier),
        (Key.Key_Left, Held.NoModifier),
        (Key.Key_Return, Held.ShiftModifier),
        (Key.Key_Home, Held.NoModifier),
    ],
)
def test_keys_that_are_for_the_search_box(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert means(key, held) == (None, 0)


def test_digits_pick_with_alt_or_after_tab() -> None:
    assert means(Key.Key_3, Held.AltModifier) == (Do.NUMBER, 3)
    assert means(Key.Key_9, armed=True) == (Do.NUMBER, 9)
    assert means(Key.Key_3) == (None, 0)


def test_ctrl_c_copies_a_selected_part_of_the_search_itself() -> None:
    assert means(Key.Key_C, Held.ControlModifier, selected=True) == (None, 0)


def test_arrows_change_the_wording_in_an_empty_box() -> None:
    assert means(Key.Key_Right, empty=True) == (Do.NEXT_WORDING, 0)
    assert means(Key.Key_Right) == (None, 0)


def test_only_moving_repeats() -> None:
    assert repeats(Do.DOWN)
    assert not repeats(Do.PICK)
