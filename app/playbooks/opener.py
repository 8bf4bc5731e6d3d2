"""Opens the walk through a playbook; its window is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.book import Book
from app.inserter import Inserter
from app.phrases import Places
from app.theme import Theme

if TYPE_CHECKING:
    from app.playbooks.window import PlaybookWindow


class Playbooks(QObject):
    """``page_wanted`` carries the id of a playbook whose page in the handbook somebody wants to read."""

    page_wanted = Signal(str)

    def __init__(self, book: Book, inserter: Inserter, theme: Theme, places: Places) -> None:
        super().__init__()
        self._book = book
        self._inserter = inserter
        self._theme = theme
        self._places = places
        self._window: PlaybookWindow | None = None

    @property
    def window(self) -> PlaybookWindow:
        """The window, made when it is first asked for."""
        if self._window is None:
            from app.playbooks.window import PlaybookWindow

            self._window = PlaybookWindow(self._book, self._inserter, self._theme, self._places)
            self._window.page_wanted.connect(self.page_wanted)
        return self._window

    def open(self, playbook: str = "") -> None:
        """Bring the window to the front, at the start of a playbook where one is named."""
        if playbook:
            self.window.start(playbook)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window, as at the end of the program."""
        if self._window is not None:
            self._window.close()
