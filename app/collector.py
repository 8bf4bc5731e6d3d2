"""Collects Python's cyclic garbage on the GUI thread only: a Qt object that another thread destroys crashes the program."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1000
_THRESHOLDS: Final = (5000, 10, 10)  # objects made, then younger collections, as Python itself counts


class Collector(QObject):
    """Takes over from Python's own collector, which runs on whatever thread happens to make an object."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, if any."""
        due = [age for age, (count, limit) in enumerate(zip(gc.get_count(), _THRESHOLDS, strict=True)) if count > limit]
        if due and (0 in due or gc.get_count()[0]):
            gc.collect(max(due))
