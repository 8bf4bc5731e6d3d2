"""The clipboard: writes text and makes sure that it is really there, reads text without ever waiting for a hung program.

On X, Qt may believe that it owns the clipboard when the server gave it to somebody else; only the server's word counts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from app import xlib
from app.clipboard.earlier import EarlierClipboard
from app.clipboard.offer import Offer, is_plain
from app.clipboard.requests import Request, RequestWatch
from app.clipboard.snapshot import Snapshot
from app.xlib.selection import SelectionReader

_PAUSES_MS: Final = (3, 6, 9, 12, 15, 18)
_READ_LIMIT_MS: Final = 150
_CLIPBOARD: Final = "CLIPBOARD"
_PRIMARY: Final = "PRIMARY"
_Then = Callable[[bool], None]


class Clipboard(QObject):
    """The system's clipboard. ``requested`` carries a ``Request`` for what we put there."""

    changed = Signal()
    requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self.changed)
        self._connection = xlib.of_qt()
        self._reader: SelectionReader | None = None
        self._watch: RequestWatch | None = None
        self._earlier = EarlierClipboard(self)
        self._earlier.read.connect(self._earlier_read)
        self._waiting: dict[int, Callable[[Snapshot | None], None]] = {}
        self._asked = 0
        self._looking = False
        self._put = 0
        self._offer: Offer | None = None
        self._written: str | None = None
        if self._connection is not None:
            selections = {self._connection.atom(name): name for name in (_CLIPBOARD, _PRIMARY)}
            self._watch = RequestWatch(selections, lambda window: self.requested.emit(Request(window, fetched=False)))

    def put(self, text: str, then: _Then, *, private: bool = False, selected: bool = False) -> None:
        """Write ``text`` and call ``then(True)`` once other programs really read it, else ``then(False)``.

        ``then`` comes before this returns where the first try succeeds. A later ``put`` overtakes an earlier one.
        ``private`` asks programs that keep a history not to keep it; ``selected`` puts it into X's other clipboard, too.
        """
        self._put += 1
        if not is_plain(text):
            then(False)
            return

        def write() -> None:
            self._offer = Offer(text, self._fetched, private=private)
            self._clipboard.setMimeData(self._offer)
            if selected:
                self._clipboard.setMimeData(Offer(text, self._fetched, private=private), QClipboard.Mode.Selection)
            self._written = text

        self._try(write, then, self._put, _PAUSES_MS, selected=selected)

    def text(self) -> str | None:
        """The text on the clipboard; None where there is none or its owner does not answer in time."""
        return self._text(_CLIPBOARD, QClipboard.Mode.Clipboard)

    def selected_text(self) -> str | None:
        """The text that is selected in another program, where the system tells (X does)."""
        if self._connection is None or self._owns(_PRIMARY):
            return None
        return self._text(_PRIMARY, QClipboard.Mode.Selection)

    def is_ours(self) -> bool:
        """Was what is on the clipboard written by this program?

        On X Qt hands out what it was given as long as the server asks us; elsewhere what was written is read back.
        """
        if self._connection is None:
            return self._written is not None and self._own_text(QClipboard.Mode.Clipboard) == self._written
        return self._owns(_CLIPBOARD)

    def snapshot(self, then: Callable[[Snapshot | None], None]) -> None:
        """Call ``then`` with what is on the clipboard now; with None where it cannot be had in time, or could not be put back."""
        if self._connection is None or self.is_ours():
            then(Snapshot.of_qt(self._clipboard.mimeData()))
        elif not self._connection.selection_owner(_CLIPBOARD):
            then(Snapshot())
        else:
            self._asked += 1
            self._waiting[self._asked] = then
            self._earlier.ask(self._asked, _CLIPBOARD)

    def restore(self, snapshot: Snapshot) -> bool:
        """Put back what was there before our last ``put``; not where somebody wrote in the meantime, ourselves included."""
        if self._connection is not None and self._owns(_PRIMARY):
            self._clipboard.clear(QClipboard.Mode.Selection)
        if not self.is_ours() or self._clipboard.mimeData() is not self._offer:
            return False
        self._offer = None
        self._written = None
        if snapshot.formats:
            self._clipboard.setMimeData(snapshot.data())
        else:
            self._clipboard.clear()
        return True

    def close(self) -> None:
        """At the end of the program: nothing on the clipboard may need Python any more."""
        self._earlier.close()
        if self._watch is not None:
            self._watch.remove()
        if self._offer is not None and self.is_ours() and self._written is not None:
            self._clipboard.setText(self._written)
        self._offer = None

    def _text(self, selection: str, mode: QClipboard.Mode) -> str | None:
        if self._connection is None or self._owns(selection):
            data: QMimeData | None = self._clipboard.mimeData(mode)
            return self._own_text(mode) if data is not None and data.hasText() else None
        if self._reader is None:
            private = xlib.opened()
            if private is None:
                return None
            self._reader = SelectionReader(private)
        return self._reader.text(selection, _READ_LIMIT_MS)

    def _own_text(self, mode: QClipboard.Mode) -> str:
        self._looking = True
        try:
            return self._clipboard.text(mode)
        finally:
            self._looking = False

    def _try(
        self, write: Callable[[], None], then: _Then, number: int, pauses: tuple[int, ...], *, selected: bool
    ) -> None:
        if number != self._put:
            then(False)
            return
        write()
        if self.is_ours() and (not selected or self._connection is None or self._owns(_PRIMARY)):
            then(True)
        elif pauses:
            QTimer.singleShot(pauses[0], self, lambda: self._try(write, then, number, pauses[1:], selected=selected))
        else:
            then(False)

    def _owns(self, selection: str) -> bool:
        return self._connection is not None and self._connection.made(self._connection.selection_owner(selection))

    def _fetched(self) -> None:
        """The text is handed out: on X to the window that asks right now; a look of our own does not count."""
        window = self._watch.answering if self._watch is not None else 0
        if window or (self._watch is None and not self._looking):
            self.requested.emit(Request(window, fetched=True))

    def _earlier_read(self, number: int, snapshot: Snapshot | None) -> None:
        self._waiting.pop(number)(snapshot)
