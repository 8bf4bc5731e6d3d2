"""The text of a phrase with its blanks, how long it is, and the button that puts a blank into it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.editor.blanks_button import BlanksButton
from app.editor.highlighter import BlankHighlighter, Stretch
from app.editor.text_box import TextBox
from app.editor.units import units
from app.i18n import tr
from app.theme import SPACE, Theme
from phrasebook.model import MAX_BODY, Variable


class BodyBox(QWidget):
    """``edited`` tells of every change by hand; ``blank_chosen`` that a blank is wanted where one writes."""

    edited = Signal()
    blank_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.box = TextBox(least=4, most=14)
        self._highlighter = BlankHighlighter(self.box.document(), theme)
        self._blanks = BlanksButton(theme)
        self._length = QLabel()
        self._length.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._blanks)
        foot.addStretch(1)
        foot.addWidget(self._length)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE // 2)
        whole.addWidget(self.box)
        whole.addLayout(foot)
        self.setFocusProxy(self.box)
        self._blanks.chosen.connect(self.blank_chosen)
        self.box.changed.connect(self._changed)
        self.retranslate()

    @property
    def text(self) -> str:
        """The text."""
        return self.box.text

    def load(self, text: str) -> None:
        """Show a text."""
        self.box.load(text)

    def set_variables(self, variables: Iterable[Variable]) -> None:
        """Offer these variables as blanks."""
        known = list(variables)
        self._blanks.set_variables(known)
        self._highlighter.set_known({one.name for one in known})

    def underline(self, stretches: Sequence[Stretch]) -> None:
        """Underline these parts of the text."""
        self._highlighter.underline(stretches)

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of a part of the text, as one step of the box's own undo."""
        before = self.box.text
        cursor = self.box.textCursor()
        cursor.setPosition(units(before[:start]))
        cursor.setPosition(units(before[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.box.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select a part of the text and bring it to view."""
        cursor = self.box.textCursor()
        cursor.setPosition(units(self.box.text[:start]))
        cursor.setPosition(units(self.box.text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.box.setTextCursor(cursor)
        self.box.setFocus()

    def retranslate(self) -> None:
        """Word everything anew."""
        count, limit = f"{len(self.box.text):,}", f"{MAX_BODY:,}"
        self._length.setText(f"{count} / {limit}")
        self._length.setToolTip(tr("{count} of {limit} characters").replace("{count}", count).replace("{limit}", limit))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _changed(self) -> None:
        self.retranslate()
        self.edited.emit()
