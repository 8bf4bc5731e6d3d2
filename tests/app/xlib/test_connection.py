from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app import xlib
from app.xlib.connection import numbers


@given(st.binary(max_size=40))
def test_numbers_of_any_bytes(value: bytes) -> None:
    assert len(numbers(value)) == len(value) // 4


def test_without_x_there_is_no_connection(qapp: QApplication) -> None:
    assert xlib.of_qt() is None
    assert xlib.opened(":4711") is None
