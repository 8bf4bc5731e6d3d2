"""Breaks a text into the few lines that there is room for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def fitted(text: str, font: QFont, width: int, lines: int) -> str:
    """Return ``text`` broken into at most ``lines`` lines of ``width`` pixels, the last one elided where more follows."""
    text = " ".join(text.split())
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    kept = [text[start:end].rstrip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)][:lines]
    if len(starts) > lines:
        kept[-1] = QFontMetrics(font).elidedText(text[starts[lines - 1] :], Qt.TextElideMode.ElideRight, width)
    return "\n".join(kept)
