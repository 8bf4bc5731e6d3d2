from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app import paste
from app.paste import Chord
from app.paste.null import NullPasteKeys
from app.paste.x11 import SYMBOLS


def test_without_x_nothing_can_be_pressed(qapp: QApplication) -> None:
    chosen = paste.choose()
    assert isinstance(chosen, NullPasteKeys)
    assert not chosen.send(Chord.CTRL_V)
    assert not chosen.send_artificially(Chord.CTRL_V, lambda: True)


def test_every_chord_is_known_on_x_and_none_has_a_key_that_sends() -> None:
    assert set(SYMBOLS) == set(Chord)
    assert {name for names in SYMBOLS.values() for name in names} == {"Control_L", "Shift_L", "v", "Insert"}


def test_chords_read_as_people_write_them() -> None:
    assert [chord.words for chord in Chord] == ["Ctrl+V", "Ctrl+Shift+V", "Shift+Insert"]
