"""Takes phrases from a file: first shows what would happen, then does it in one change that one undo takes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.book import Book
from app.i18n import tr
from app.messages import Messages
from app.packs.preview import Preview
from app.theme import SPACE
from phrasebook.actions import sharing
from phrasebook.actions.sharing import Outcome
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import Change
from phrasebook.packs import Pack
from phrasebook.store import agents


class ImportDialog(QDialog):
    """``taken`` carries the outcome once the phrases are on the disk."""

    taken = Signal(object)

    def __init__(self, book: Book, messages: Messages, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._messages = messages
        self._file = file
        self._pack: Pack | None = None
        self._error: PhrasebookError | None = None
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self._head.setWordWrap(True)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self.preview = Preview(messages)
        self.merge = QRadioButton()
        self.replace = QRadioButton()
        self.merge.setChecked(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        layout.setSpacing(SPACE)
        for part in (self._head, self._sentence, self._busy, self.preview, self.merge, self.replace, self._buttons):
            layout.addWidget(part, 1 if part is self.preview else 0)
        self.resize(640, 520)
        for button in self._buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(button is self.accept_button)
        self.merge.toggled.connect(self._plan)
        self._buttons.accepted.connect(self._take_in)
        self._buttons.rejected.connect(self.reject)
        self.retranslate()
        self._plan()

    @property
    def sentence(self) -> str:
        """What is said above the preview."""
        return self._sentence.text()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Import phrases"))
        self._head.setText(self._file.name)
        self.accept_button.setText(tr("Import"))
        self.merge.setText(tr("Changed texts wait for approval; what serves now keeps serving"))
        self.replace.setText(tr("Changed texts replace what is here at once"))
        self._busy.setAccessibleName(tr("Reading the file"))
        self._say()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _plan(self) -> None:
        file, pack, replace = self._file, self._pack, self.replace.isChecked()
        self._set_busy(True)

        def work(database: Database) -> tuple[Pack, Outcome]:
            read = sharing.read(file) if pack is None else pack
            return read, sharing.plan(database, read, replace_texts=replace)

        self._book.read(work, lambda found: self._planned(*found), topic="packs.plan", failed=self._failed)

    def _planned(self, pack: Pack, outcome: Outcome) -> None:
        self._pack = pack
        self._set_busy(False)
        self.preview.show_outcome(outcome)
        self.accept_button.setEnabled(bool(outcome.new or outcome.updated))
        if self.accept_button.isEnabled() and not self.merge.hasFocus() and not self.replace.hasFocus():
            self.accept_button.setDefault(True)
            self.accept_button.setFocus()
        self._say()

    def _failed(self, error: PhrasebookError) -> None:
        self._error = error
        self._set_busy(False)
        self.preview.hide()
        self.merge.hide()
        self.replace.hide()
        self.accept_button.hide()
        self._say()

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.accept_button.setEnabled(not busy)

    def _say(self) -> None:
        self._sentence.setProperty("role", "danger" if self._error else "muted")
        self._sentence.style().unpolish(self._sentence)
        self._sentence.style().polish(self._sentence)
        if self._error is not None:
            self._sentence.setText(self._messages.sentence(self._error))
        elif self._pack is None:
            self._sentence.setText(tr("Reading the file…"))
        elif not self.accept_button.isEnabled():
            self._sentence.setText(tr("There is nothing to take in: everything in this file is here already."))
        else:
            self._sentence.setText(tr("New phrases arrive as drafts. One undo takes the whole import back."))

    def _take_in(self) -> None:
        pack, replace = self._pack, self.replace.isChecked()
        if pack is None:
            return
        self._set_busy(True)

        def work(database: Database) -> tuple[Outcome, Change | None]:
            agent = agents.current(database).id
            outcome = sharing.take_in(database, pack, agent=agent, replace_texts=replace)
            return outcome, outcome.change

        def taken(found: tuple[Outcome, Change | None]) -> None:
            self.taken.emit(found[0])
            self.accept()

        self._book.write(work, taken, failed=self._failed)
