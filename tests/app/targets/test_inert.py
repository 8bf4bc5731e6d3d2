from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.targets import make_inert


def test_a_shown_window_changes_without_being_hidden(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    make_inert(window, True)
    assert not window.isVisible()
    window.show()
    handle = window.windowHandle()
    for inert in (True, False, True):
        make_inert(window, inert)
        assert bool(handle.flags() & Qt.WindowType.WindowDoesNotAcceptFocus) is inert
        assert window.windowHandle() is handle
        assert window.isVisible()
