"""Asks for a reason before something is done that others will want to understand later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.i18n import tr
from app.theme import SPACE

_LONGEST = 500


class ReasonDialog(QDialog):
    """``given`` carries the reason, which is never empty."""

    given = Signal(str)

    def __init__(self, title: str, text: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        said = QLabel(text)
        said.setWordWrap(True)
        self.box = QLineEdit()
        self.box.setMaxLength(_LONGEST)
        self.box.setAccessibleName(tr("Reason"))
        self.box.setPlaceholderText(tr("Why?"))
        self.box.textChanged.connect(self._weigh)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        column.setSpacing(SPACE)
        for part in (said, self.box, buttons):
            column.addWidget(part)
        self.setMinimumWidth(400)
        self._weigh()

    def accept(self) -> None:
        """Take the reason."""
        if self.box.text().strip():
            super().accept()
            self.given.emit(self.box.text().strip())

    def ask(self) -> None:
        """Come up over the parent; it is gone once it is answered."""
        self.finished.connect(self.deleteLater)
        self.open()

    def _weigh(self) -> None:
        self.accept_button.setEnabled(bool(self.box.text().strip()))
