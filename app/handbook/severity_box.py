"""How seriously the shop takes a rule: as it comes, more, less, or not at all."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox

from app.book import Book
from app.i18n import mark, tr
from phrasebook.store import rulings

_LEVELS: Final = (
    ("", mark("As it comes")),
    ("error", mark("Must not be sent")),
    ("warn", mark("Needs a reason to stay")),
    ("hint", mark("Worth a look")),
    ("off", mark("Off in this shop")),
)


class SeverityBox(QComboBox):
    """Shows and keeps the choice for one rule at a time."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._rule = ""
        for level, _ in _LEVELS:
            self.addItem("", level)
        self.activated.connect(self._choose)
        self.retranslate()

    def show_rule(self, rule: str) -> None:
        """Show the choice for a rule."""
        self._rule = rule
        self._book.read(rulings.severities, self._show, topic="handbook.severity")

    def retranslate(self) -> None:
        """Word it anew."""
        self.setAccessibleName(tr("How seriously your shop takes this rule"))
        self.setToolTip(self.accessibleName())
        for row, (_, word) in enumerate(_LEVELS):
            self.setItemText(row, tr(word))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, severities: dict[str, str]) -> None:
        self.setCurrentIndex(self.findData(severities.get(self._rule, "")))

    def _choose(self, row: int) -> None:
        rule, level = self._rule, str(self.itemData(row))
        self._book.write(lambda database: rulings.set_severity(database, rule, level or None))
