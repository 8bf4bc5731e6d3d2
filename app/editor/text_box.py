"""A box for several lines that is as high as its text, within bounds, and gives every character back as it got it."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_BLOCK: Final = "\u2029"
_SPARE: Final = 2  # without it Qt thinks that the last line is not quite in view


class TextBox(QPlainTextEdit):
    """``text`` is what was loaded, to the letter, until somebody edits it; ``changed`` tells of edits and loads alike (and,
    other than ``textChanged``, not of new colours), ``entered`` that one writes here now.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: int = 2, most: int = 12) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._loaded = ("", "")  # as it was given, and as Qt holds it
        self._last = ""
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What stands in the box."""
        shown = self._raw()
        return self._loaded[0] if shown == self._loaded[1] else shown

    def load(self, text: str) -> None:
        """Show ``text``; typing that was undone before is forgotten."""
        if text == self.text:
            return
        self.setPlainText(text)
        self._loaded = (text, self._raw())

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        # a file that is dropped here is for the window: its name is no text that anybody wants to send
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _tell(self) -> None:
        shown = self._raw()
        if shown != self._last:
            self._last = shown
            self.changed.emit()

    def _raw(self) -> str:
        # not toPlainText: it turns a no-break space into a plain one
        return self.document().toRawText().replace(_BLOCK, "\n")

    def _fit(self) -> None:
        frame = self.height() - self.viewport().height()
        wanted = math.ceil(self._text_height() + 2 * self.document().documentMargin()) + frame + _SPARE
        if frame >= 0 and wanted != self.height():
            self.setFixedHeight(wanted)

    def _text_height(self) -> float:
        """Return the height of the lines that are shown: Chinese ones are higher than the font says."""
        height, lines, line_height = 0.0, 0, float(self.fontMetrics().lineSpacing())
        block = self.document().firstBlock()
        while block.isValid() and lines < self._most:
            shown = min(block.lineCount(), self._most - lines)
            below = 0 if block.next().isValid() else self.document().documentMargin()
            line_height = max(line_height, (self.blockBoundingRect(block).height() - below) / max(block.lineCount(), 1))
            lines, height = lines + shown, height + shown * line_height
            block = block.next()
        return height + max(self._least - lines, 0) * line_height
