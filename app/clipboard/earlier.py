"""Reads another X program's clipboard in full, on a thread and a connection of its own, so that nobody waits for it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QObject, Signal

from app import xlib
from app.clipboard.snapshot import KEPT, Snapshot
from app.xlib.selection import SelectionReader

ANSWER_MS: Final = 150  # an owner that takes longer to say what it has is hung or very busy
LIMIT_MS: Final = 500
_NAMES: Final = tuple(name for offered in KEPT.values() for name in offered)


class EarlierClipboard(QObject):
    """``read`` carries the number of the question and a ``Snapshot``, or None where the owner did not answer in time."""

    read = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "kuaida-clipboard")
        self._reader: SelectionReader | None = None  # of that thread alone

    def ask(self, number: int, selection: str) -> None:
        """Read a selection that another program owns."""
        done = self._thread.submit(self._contents, selection)
        done.add_done_callback(lambda future: self._tell(number, future))

    def close(self) -> None:
        """Read nothing more."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _contents(self, selection: str) -> Snapshot | None:
        if self._reader is None:
            private = xlib.opened()
            if private is None:
                return None
            self._reader = SelectionReader(private)
        found = self._reader.contents(selection, _NAMES, ANSWER_MS, LIMIT_MS)
        return Snapshot.of_x(found) if found is not None else None

    def _tell(self, number: int, done: Future[Snapshot | None]) -> None:
        if not done.cancelled():
            self.read.emit(number, done.result())
