"""The clipboard: writes text and makes sure that it is really there, reads text without ever waiting for a hung program.

On X, Qt may believe that it owns the clipboard when the server gave it to somebody else; only the server's word counts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from app import xlib
from app.xlib.selection import SelectionReader

_PAUSES_MS: Final = (3, 6, 9, 12, 15, 18)
_READ_LIMIT_MS: Final = 150
_SELECTION: Final = "CLIPBOARD"


class Clipboard(QObject):
    """The system's clipboard as text."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self.changed)
        self._connection = xlib.of_qt()
        self._reader: SelectionReader | None = None
        self._put = 0
        self._written: str | None = None

    def put(self, text: str, then: Callable[[bool], None]) -> None:
        """Write ``text`` and call ``then(True)`` once other programs really read it, else ``then(False)``.

        ``then`` comes before this returns where the first try succeeds. A later ``put`` overtakes an earlier one.
        """
        self._put += 1
        if is_plain(text):
            self._try(text, then, self._put, _PAUSES_MS)
        else:
            then(False)

    def text(self) -> str | None:
        """The text on the clipboard; None where there is none or its owner does not answer in time."""
        if self._connection is None or self.is_ours():
            return self._clipboard.text() if self._clipboard.mimeData().hasText() else None
        if self._reader is None:
            private = xlib.opened()
            if private is None:
                return None
            self._reader = SelectionReader(private)
        return self._reader.text(_SELECTION, _READ_LIMIT_MS)

    def is_ours(self) -> bool:
        """Was what is on the clipboard written by this program?

        On X Qt hands out what it was given as long as the server asks us; elsewhere what was written is read back.
        """
        if self._connection is None:
            return self._written is not None and self._clipboard.text() == self._written
        return self._connection.made(self._connection.selection_owner(_SELECTION))

    def _try(self, text: str, then: Callable[[bool], None], number: int, pauses: tuple[int, ...]) -> None:
        if number != self._put:
            then(False)
            return
        self._clipboard.setText(text)
        self._written = text
        if self.is_ours():
            then(True)
        elif pauses:
            QTimer.singleShot(pauses[0], self, lambda: self._try(text, then, number, pauses[1:]))
        else:
            then(False)


def is_plain(text: str) -> bool:
    """Can every program read it as it is? Not with a NUL, at which some stop, or half of a character."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False
