"""Writes phrases to a file for teammates: which ones, how many they are, and where to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.book import Book
from app.i18n import mark, tr
from app.messages import Messages
from app.packs.files import Target, ask_for_target
from app.theme import SPACE
from phrasebook.actions import sharing
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import PhraseId, State
from phrasebook.packs import Pack

_STATES: Final[tuple[tuple[State | None, str], ...]] = (
    (None, mark("In any state")),
    (State.APPROVED, mark("Approved")),
    (State.DRAFT, mark("Drafts")),
    (State.RETIRED, mark("Retired")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the phrasebook that can be written alone: its name and its scenarios."""

    name: str
    scenarios: tuple[str, ...]


class ExportDialog(QDialog):
    """``written`` carries the file and the number of phrases once it is complete; ``choose`` asks for the file."""

    written = Signal(object, int)

    def __init__(
        self,
        book: Book,
        messages: Messages,
        *,
        chosen: tuple[PhraseId, ...] = (),
        place: Place | None = None,
        parent: QWidget | None = None,
        choose: Callable[[QWidget | None], Target | None] = ask_for_target,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._messages = messages
        self._chosen = chosen
        self._place = place
        self._choose = choose
        self._count = 0
        self.only_chosen, self.only_place, self.everything = QRadioButton(), QRadioButton(), QRadioButton()
        self.state = QComboBox()
        self._numbers = QLabel()
        self._numbers.setProperty("role", "muted")
        self._error = QLabel()
        self._error.setProperty("role", "danger")
        self._error.setWordWrap(True)
        self._error.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._state_word = QLabel()
        self._state_word.setBuddy(self.state)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE)
        form.addRow(self._state_word, self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        layout.setSpacing(SPACE)
        for radio in (self.only_chosen, self.only_place, self.everything):
            layout.addWidget(radio)
        layout.addLayout(form)
        for part in (self._numbers, self._error):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(400)
        self.only_chosen.setVisible(bool(chosen))
        self.only_place.setVisible(place is not None)
        first = self.only_chosen if len(chosen) > 1 else self.only_place if place is not None else self.everything
        first.setChecked(True)
        first.setFocus()
        self.retranslate()
        for radio in (self.only_chosen, self.only_place, self.everything):
            radio.toggled.connect(self._look)
        self.state.currentIndexChanged.connect(self._look)
        self._buttons.accepted.connect(self._write)
        self._buttons.rejected.connect(self.reject)
        self._look()

    @property
    def count(self) -> int:
        """How many phrases would be written."""
        return self._count

    @property
    def error(self) -> str:
        """Why nothing was written."""
        return self._error.text()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Export phrases"))
        self.only_chosen.setText(tr("The %n chosen phrases", n=len(self._chosen)))
        self.only_place.setText(tr("Only {place}").replace("{place}", self._place.name if self._place else ""))
        self.everything.setText(tr("All phrases of the shop"))
        self.everything.setToolTip(tr("Personal phrases stay at home unless you choose them in the list."))
        self._state_word.setText(tr("State"))
        chosen = max(self.state.currentIndex(), 0)
        self.state.blockSignals(True)
        self.state.clear()
        for state, word in _STATES:
            self.state.addItem(tr(word), state)
        self.state.setCurrentIndex(chosen)
        self.state.blockSignals(False)
        self.state.setAccessibleName(tr("State"))
        self.accept_button.setText(tr("Export…"))
        self._numbers.setText(tr("%n phrases will be written.", n=self._count))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _make(self) -> Callable[[Database], Pack]:
        if self.only_chosen.isChecked():
            chosen = self._chosen
            return lambda database: sharing.make(database, only=chosen)
        state = _STATES[self.state.currentIndex()][0]
        scenarios = self._place.scenarios if self._place is not None and self.only_place.isChecked() else ()
        return lambda database: sharing.make(database, scenarios=scenarios, state=state)

    def _look(self, _value: object = None) -> None:
        self.state.setEnabled(not self.only_chosen.isChecked())
        self._book.read(self._make(), self._show_count, topic="packs.count")

    def _show_count(self, pack: Pack) -> None:
        self._count = len(pack.phrases)
        self.accept_button.setEnabled(bool(pack.phrases))
        self.retranslate()

    def _write(self) -> None:
        target = self._choose(self)
        if target is None:
            return
        make = self._make()
        self.accept_button.setEnabled(False)

        def work(database: Database) -> int:
            pack = make(database)
            sharing.write(target.file, pack, target.format_name)
            return len(pack.phrases)

        def done(count: int) -> None:
            self.written.emit(target.file, count)
            self.accept()

        self._book.read(work, done, failed=self._failed)

    def _failed(self, error: PhrasebookError) -> None:
        self._error.setText(self._messages.sentence(error))
        self._error.show()
        self.accept_button.setEnabled(True)
