"""Colours the blanks of a text, known ones apart from those that no variable has, and underlines what was found wrong."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.editor.units import units
from app.theme import Theme
from phrasebook import variables


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the text that is underlined: code points from ``start`` to ``end``, and how bad it is."""

    start: int
    end: int
    severity: str


class BlankHighlighter(QSyntaxHighlighter):
    """Paints with the tokens of the theme."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._known: Collection[str] = ()
        self._stretches: Sequence[Stretch] = ()
        theme.changed.connect(self.rehighlight)

    def set_known(self, names: Collection[str]) -> None:
        """Say which blanks have a variable."""
        self._known = names
        self.rehighlight()

    def underline(self, stretches: Sequence[Stretch]) -> None:
        """Underline these stretches of the whole text and no others."""
        if stretches != self._stretches:
            self._stretches = stretches
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        tokens = self._theme.tokens
        for start, end, name in variables.spans(text):
            form = QTextCharFormat()
            form.setForeground(QColor(tokens.accent if name in self._known else tokens.mark))
            form.setBackground(QColor(tokens.accent_soft if name in self._known else tokens.hover))
            self._set(text, start, end, form)
        offset = sum(len(block) + 1 for block in self._blocks_before())
        for stretch in self._stretches:
            start, end = max(stretch.start - offset, 0), min(stretch.end - offset, len(text))
            if start < end:
                self._underline(text, start, end, stretch.severity)

    def _blocks_before(self) -> list[str]:
        if not self._stretches:
            return []
        found = []
        block = self.currentBlock().previous()
        while block.isValid():
            found.append(block.text())
            block = block.previous()
        return found

    def _underline(self, text: str, start: int, end: int, severity: str) -> None:
        tokens = self._theme.tokens
        colour = QColor(tokens.danger if severity == "error" else tokens.warning)
        for place in range(start, end):  # one by one, so that the colour of a blank stays
            form = QTextCharFormat(self.format(units(text[:place])))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(colour)
            self._set(text, place, place + 1, form)

    def _set(self, text: str, start: int, end: int, form: QTextCharFormat) -> None:
        self.setFormat(units(text[:start]), units(text[start:end]), form)
