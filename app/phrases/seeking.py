"""Measures what a search costs, and counts one that was given up while nothing was found."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from app.book import Book
from app.phrases.finder import Finder
from phrasebook.actions import missing
from phrasebook.model import Hit

_SHORTEST: Final = 2
_AROUND: Final = 2  # the key that opened it and the one that chooses


class Seeking(QObject):
    """One search from the first letter to the choice, or to ``settle``: then the next one begins."""

    def __init__(self, book: Book, finder: Finder, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(finder)
        self._book, self._finder, self._clock = book, finder, clock
        self._began: float | None = None
        self._changes = 0
        self._missed = ""
        finder.found.connect(self._found)

    @property
    def seconds(self) -> float | None:
        """How long it has gone on, None where nothing was typed."""
        return None if self._began is None else self._clock() - self._began

    @property
    def keys(self) -> int | None:
        """How many keys it takes to choose now, None where nothing was typed."""
        return None if self._began is None else self._changes + _AROUND

    def typed(self, text: str) -> None:
        """The search text is another one."""
        if self._began is None and text:
            self._began, self._changes = self._clock(), 0
        self._changes += 1

    def chosen(self) -> None:
        """Something was chosen: the search is over and was of use."""
        self._missed = ""
        self.settle()

    def settle(self) -> None:
        """The search is over."""
        if self._missed:
            self._book.write(partial(missing.record, text=self._missed))
        self._missed, self._began = "", None

    def _found(self, hits: list[Hit]) -> None:
        text = self._finder.question.text.strip()
        if text:
            self._missed = "" if hits or len(text) < _SHORTEST else text
