"""Tooltips of plain text that break into lines: Qt breaks only rich text, and a person's text is never taken for that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt


def plain(text: str) -> str:
    """Return the tooltip for a text; nothing for an empty one."""
    return GuiQt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""
