"""Chooses a scenario: a list to open, or some letters of its name or its category to type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.editor.catalogue import Catalogue
from app.i18n import tr
from phrasebook.model import UNSORTED, ScenarioId


class ScenarioBox(QComboBox):
    """``chosen`` tells that somebody took another scenario."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = Catalogue()
        self._scenario: ScenarioId = UNSORTED
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._take)
        self._fill()

    @property
    def scenario(self) -> ScenarioId:
        """The chosen scenario."""
        return self._scenario

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer these scenarios; the chosen one stays."""
        self._catalogue = catalogue
        self._fill()

    def load(self, scenario: ScenarioId) -> None:
        """Show a scenario."""
        self._scenario = scenario
        self._show()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.leave()

    def leave(self) -> None:
        """Take what was typed where it fits one scenario alone, else show the chosen one again."""
        typed = self.currentText().strip().casefold()
        fitting = [place for place in range(self.count()) if typed and typed in self.itemText(place).casefold()]
        exact = [place for place in fitting if self.itemText(place).casefold() == typed]
        if len(exact or fitting) == 1:
            self._take((exact or fitting)[0])
        self._show()

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()  # the page scrolls; a scenario is never changed by the way

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.clear()
        self.addItem(tr("Unsorted"), UNSORTED)
        for scenario in self._catalogue.scenarios:
            category = self._catalogue.category_name(scenario)
            name = self._catalogue.scenario_name(scenario, tr("Unsorted"))
            self.addItem(f"{category} / {name}" if category else name, scenario)
        self._show()

    def _show(self) -> None:
        place = self.findData(self._scenario)
        self.setCurrentIndex(place)
        line = self.lineEdit()
        if line is not None:
            line.setText(self.itemText(place) if place >= 0 else self._scenario)
            line.setCursorPosition(0)

    def _take(self, place: int) -> None:
        scenario = ScenarioId(str(self.itemData(place)))
        if scenario != self._scenario:
            self._scenario = scenario
            self.chosen.emit(scenario)
