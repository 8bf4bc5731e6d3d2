"""A heading that shows and hides what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.theme import SPACE, Theme, icon


class Fold(QWidget):
    """``content`` is hidden until the heading is pressed."""

    def __init__(self, content: QWidget, theme: Theme) -> None:
        super().__init__()
        self._content = content
        self._theme = theme
        self._heading = QToolButton()
        self._heading.setCheckable(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._heading.toggled.connect(self._toggled)
        content.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._heading)
        layout.addWidget(content)
        theme.changed.connect(self._draw)
        self._draw()

    def set_title(self, title: str) -> None:
        """Name what is folded away."""
        self._heading.setText(title)

    def open(self) -> None:
        """Show the content."""
        self._heading.setChecked(True)

    def _toggled(self, shown: bool) -> None:
        self._content.setVisible(shown)
        self._draw()

    def _draw(self) -> None:
        name = "chevron-down" if self._heading.isChecked() else "chevron-right"
        self._heading.setIcon(icon(name, self._theme.tokens.muted))
