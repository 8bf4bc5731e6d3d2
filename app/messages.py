"""The one mouth of the windows: notices that pass by themselves, errors that say what to do, and the few questions."""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtWidgets import QMessageBox, QWidget

from app.i18n import tr
from phrasebook import words
from phrasebook.errors import PhrasebookError

log = logging.getLogger("kuaida")


class Notices(Protocol):
    """Shows a short text for a moment, over everything, without taking the focus."""

    def show_notice(self, title: str, text: str, tone: str) -> None:
        """Show a notice; ``tone`` is good, info, warning or danger."""


class Messages:
    """Says things to the person. Errors are logged by their code, never with a text of a phrase or a buyer."""

    def __init__(self, notices: Notices, language: str = "en") -> None:
        self._notices = notices
        self.language = language

    def notice(self, title: str, text: str = "", *, tone: str = "info") -> None:
        """Say something that needs no answer."""
        self._notices.show_notice(title, text, tone)

    def error(self, error: PhrasebookError) -> None:
        """Say what happened, what is safe and what to do next."""
        log.info("told the person: %s", error.code)
        self._notices.show_notice(self.sentence(error), "", "danger")

    def sentence(self, error: PhrasebookError) -> str:
        """Return the sentence of an error in the language of the windows."""
        return words.sentence(error, self.language)

    def bug(self, error: BaseException) -> None:
        """Report something that should not have happened: logged whole, told in one sentence."""
        log.error("unexpected", exc_info=error)
        self._notices.show_notice(
            tr("Something went wrong inside Kuaida."),
            tr("Your phrases are safe. Details are in the log folder."),
            "danger",
        )

    def ask(self, parent: QWidget | None, title: str, text: str, accept: str) -> bool:
        """Ask before something that undo cannot take back; ``accept`` is the word on the button."""
        box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.Cancel, parent)
        button = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        return box.clickedButton() is button

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Show a text that has to be seen before anything else."""
        QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.Ok, parent).exec()
