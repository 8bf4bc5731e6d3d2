"""Opens the handbook; its window is made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.book import Book
from app.commands import Commands
from app.handbook.article import PLAYBOOK, SECTION, Place
from app.messages import Messages
from app.theme import Theme

if TYPE_CHECKING:
    from app.handbook.window import HandbookWindow


class Handbook(QObject):
    """Its signals carry ids of what shall be shown in the library, or walked."""

    phrase_wanted = Signal(str)
    scenario_wanted = Signal(str)
    playbook_wanted = Signal(str)

    def __init__(self, book: Book, theme: Theme, messages: Messages) -> None:
        super().__init__()
        self._book = book
        self._theme = theme
        self._messages = messages
        self._window: HandbookWindow | None = None

    def bind(self, commands: Commands) -> None:
        """Say what its commands do."""
        commands.bind("handbook.open", self.open)

    @property
    def window(self) -> HandbookWindow:
        """The window, made when it is first asked for."""
        if self._window is None:
            from app.handbook.window import HandbookWindow

            self._window = HandbookWindow(self._book, self._theme, self._messages)
            self._window.phrase_wanted.connect(self.phrase_wanted)
            self._window.scenario_wanted.connect(self.scenario_wanted)
            self._window.playbook_wanted.connect(self.playbook_wanted)
        return self._window

    def open(self) -> None:
        """Bring the window to the front."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_at(self, place: Place) -> None:
        """Bring the window to the front at a page."""
        self.window.open_at(place)
        self.open()

    def open_section(self, section: str) -> None:
        """Open a section of a document, named as citations name it (``000 八(三)``)."""
        self.open_at(Place(SECTION, section))

    def open_playbook(self, playbook: str) -> None:
        """Open the page of a playbook."""
        self.open_at(Place(PLAYBOOK, playbook))

    def close(self) -> None:
        """Keep what is written and close, as at the end of the program."""
        if self._window is not None:
            self._window.kept.flush()
            self._window.close()
