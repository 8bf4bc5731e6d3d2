"""The six everyday marks of a buyer, one at a time; a set mark shows in one line how to go about such a buyer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.book import Book
from app.i18n import tr
from app.phrases.naming import shown_name, shown_texts
from app.theme import SPACE
from app.widgets import tooltip
from app.widgets.elided_label import ElidedLabel
from app.widgets.flow_layout import FlowLayout
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, Change, Mark
from phrasebook.store import reference


@dataclass(frozen=True, slots=True)
class _Chip:
    mark: Mark
    strategy: object


class Marks(QWidget):
    """``changed`` carries the buyer types of the set mark, best fit first; none where no mark is set."""

    changed = Signal(tuple)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._chips: list[_Chip] = []
        self._buttons: list[QToolButton] = []
        self._strategy = ElidedLabel()
        self._strategy.setProperty("role", "muted")
        self._strategy.hide()
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(self._flow)
        column.addWidget(self._strategy)
        book.changed.connect(self._follow)
        book.read(_read, self._take, topic="panel.marks")

    @property
    def types(self) -> tuple[BuyerTypeId, ...]:
        """The buyer types of the set mark."""
        chip = self._set()
        return chip.mark.types if chip else ()

    def unset(self) -> None:
        """Set no mark."""
        for button in self._buttons:
            button.setChecked(False)
        self._tell()

    def retranslate(self) -> None:
        """Word it anew."""
        for button, chip in zip(self._buttons, self._chips, strict=True):
            name = shown_name(chip.mark.name, chip.mark.name_en)
            button.setText(name)
            button.setAccessibleName(tr("Buyer: {name}").replace("{name}", name))
            button.setToolTip(tooltip.plain("\n".join(shown_texts(chip.strategy))))
        self._word_strategy()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set(self) -> _Chip | None:
        pressed = (chip for button, chip in zip(self._buttons, self._chips, strict=True) if button.isChecked())
        return next(pressed, None)

    def _follow(self, change: Change) -> None:
        if "scenario" in change.kinds:  # other content came in
            self._book.read(_read, self._take, topic="panel.marks")

    def _take(self, chips: list[_Chip]) -> None:
        if chips == self._chips:
            return
        was = self.types
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._chips, self._buttons = chips, [self._button() for _ in chips]
        self.retranslate()
        if was:
            self._tell()

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("role", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._clicked(button))
        self._flow.addWidget(button)
        return button

    def _clicked(self, button: QToolButton) -> None:
        """One at a time; the set one is unset by another click."""
        for other in self._buttons:
            if other is not button:
                other.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        self._word_strategy()
        self.changed.emit(self.types)

    def _word_strategy(self) -> None:
        chip = self._set()
        strategies = shown_texts(chip.strategy) if chip else []
        self._strategy.say(strategies[0] if strategies else "")
        self._strategy.setVisible(bool(strategies))


def _read(database: Database) -> list[_Chip]:
    guides = {one.id: one.guide for one in reference.buyer_types(database)}
    return [
        _Chip(mark, guides.get(mark.types[0], {}).get("strategy") if mark.types else None)
        for mark in reference.marks(database)
    ]
