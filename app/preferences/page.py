"""What every page of the preferences can do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.i18n import mark, tr

PHRASE_KEYS: Final = mark("Phrases with a hotkey")
AGENTS: Final = mark("Agents")
SHOP: Final = mark("Shop")


class Page(QWidget):
    """One page; ``title`` is an English source text. While ``recording_changed`` says True a hotkey is being recorded."""

    recording_changed = Signal(bool)

    def __init__(self, title: str, icon: str) -> None:
        super().__init__()
        self.title = title
        self.icon_name = icon

    def keep(self, wanted: str) -> bool:
        """Show only what has to do with ``wanted`` (in small letters); tell whether there is anything."""
        return wanted in self.words()

    def words(self) -> str:
        """Return what a search finds this page by, in small letters."""
        return f"{self.title} {tr(self.title)}".casefold()

    def finish(self) -> None:
        """Save what was typed last: the page or the window is being left."""

    def retranslate(self) -> None:
        """Word everything anew."""

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
