"""Shows what an import would do: how many phrases are new, changed, known or unreadable, and which."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.i18n import mark, tr
from app.messages import Messages
from app.theme import SPACE
from phrasebook.actions.sharing import Outcome
from phrasebook.model import Phrase
from phrasebook.packs import remarks

_MOST_ROWS: Final = 500
_WORDS: Final = {
    "new": mark("New"),
    "updated": mark("Changed"),
    "unchanged": mark("Unchanged"),
    "duplicate": mark("Duplicate"),
    "skipped": mark("Left out"),
}


class Preview(QWidget):
    """Empty until something is shown."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._outcome: Outcome | None = None
        self._numbers = {name: QLabel() for name in _WORDS}
        self._words = {name: QLabel() for name in _WORDS}
        self._rows = QTreeWidget()
        self._rows.setColumnCount(3)
        self._rows.setRootIsDecorated(False)
        self._rows.setUniformRowHeights(True)
        self._rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._rows.header().resizeSection(1, 176)
        self._rows.header().setStretchLastSection(True)
        numbers = QHBoxLayout()
        numbers.setSpacing(SPACE * 3)
        for name in _WORDS:
            self._numbers[name].setProperty("role", "title")
            self._words[name].setProperty("role", "muted")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(self._numbers[name])
            column.addWidget(self._words[name])
            numbers.addLayout(column)
        numbers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(numbers)
        layout.addWidget(self._rows, 1)
        self.retranslate()

    @property
    def counts(self) -> dict[str, int]:
        """The numbers that are shown."""
        return {name: int(label.text().replace(",", "")) for name, label in self._numbers.items() if label.text()}

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        """The rows that are shown."""
        found = (self._rows.topLevelItem(number) for number in range(self._rows.topLevelItemCount()))
        return [(item.text(0), item.text(1), item.text(2)) for item in found if item is not None]

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show what would be done."""
        self._outcome = outcome
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        for name, word in _WORDS.items():
            self._words[name].setText(tr(word))
        self._rows.setHeaderLabels([tr("What"), tr("Title"), tr("Text")])
        self._rows.setAccessibleName(tr("Phrases in the file"))
        self._rows.clear()
        one = self._outcome
        if one is None:
            for label in self._numbers.values():
                label.clear()
            return
        numbers = (len(one.new), len(one.updated), one.unchanged, one.duplicate, len(one.skipped))
        for label, number in zip(self._numbers.values(), numbers, strict=True):
            label.setText(f"{number:,}")
        for skipped in one.skipped[:_MOST_ROWS]:
            row = tr("Row {number}").replace("{number}", str(skipped.row))
            QTreeWidgetItem(self._rows, [tr("Left out"), row, remarks.reason(skipped.reason, self._messages.language)])
        self._add(tr("Changed"), one.updated)
        self._add(tr("New"), one.new)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self, word: str, phrases: Iterable[Phrase]) -> None:
        listed = list(phrases)
        for phrase in listed[:_MOST_ROWS]:
            content = phrase.pending or phrase.content
            QTreeWidgetItem(self._rows, [word, content.title, " ".join(content.body.split())])
        if len(listed) > _MOST_ROWS:
            QTreeWidgetItem(self._rows, [word, "…", tr("and %n more", n=len(listed) - _MOST_ROWS)])
