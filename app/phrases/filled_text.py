"""Shows the text of a phrase with its blanks: what is known is filled in, what is missing stands out in braces."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.theme import Theme
from phrasebook import variables


class FilledText(QTextEdit):
    """A text to look at, never read as rich text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._values: Mapping[str, str] = {}
        self.setProperty("role", "plain")
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        theme.changed.connect(self._write)

    def show_text(self, text: str, values: Mapping[str, str]) -> None:
        """Show ``text`` with ``values`` in its blanks."""
        if (text, values) != (self._text, self._values):
            self._text, self._values = text, dict(values)
            self._write()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 2 * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * self.fontMetrics().lineSpacing())

    def _write(self) -> None:
        tokens = self._theme.tokens
        plain, known, blank = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(tokens.text))
        known.setForeground(QColor(tokens.text))
        known.setBackground(QColor(tokens.accent_soft))
        blank.setForeground(QColor(tokens.mark))
        blank.setFontUnderline(True)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(spaced)
        for piece in variables.pieces(self._text):
            value = self._values.get(piece.name or "", "").strip()
            if piece.name is None:
                cursor.insertText(piece.text, plain)
            elif value:
                cursor.insertText(self._values[piece.name], known)
            else:
                cursor.insertText(piece.text, blank)
        self.setAccessibleName(self.toPlainText())
