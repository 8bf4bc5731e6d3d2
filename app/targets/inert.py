"""Makes a window that can be clicked without taking the focus from the program that the agent writes in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def make_inert(window: QWidget, inert: bool) -> None:
    """Refuse the focus from now on, or accept it and ask for it at once, as when the search box is clicked.

    The flag is set on the native window: on the widget it would hide the window and show it again.
    To give the focus back, make the window inert and then ``activate`` the target.
    """
    window.winId()  # makes the native window, where there is none yet
    handle = window.windowHandle()
    handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, inert)
    if not inert and window.isVisible():
        handle.requestActivate()
