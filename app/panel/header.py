"""The head of the panel: moves it, and leads to the library, the preferences and out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.commands import Commands
from app.i18n import tr
from app.theme import Theme, icon

_ICON: Final = 16
_COMMANDS: Final = (("library.open", "library"), ("preferences.open", "settings"), ("panel.toggle", "x"))


class Header(QWidget):
    """``tree_wanted`` says whether the scenarios are to be seen."""

    tree_wanted = Signal(bool)

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = QLabel()
        self._name.setProperty("role", "strong")
        self._tree = _button()
        self._tree.setCheckable(True)
        self._tree.toggled.connect(self.tree_wanted)
        self._actions: list[tuple[QAction, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 1)
        row.addWidget(self._tree)
        for command, name in _COMMANDS:
            button = _button()
            action = commands.action(command, self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self.addAction(action)
            self._actions.append((action, name))
            row.addWidget(button)
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def show_tree(self, shown: bool) -> None:
        """Say whether the scenarios are seen."""
        self._tree.setChecked(shown)

    def retranslate(self) -> None:
        """Word it anew."""
        self._name.setText(tr("Kuaida"))
        self._tree.setToolTip(tr("Show or hide the scenarios"))
        self._tree.setAccessibleName(tr("Show or hide the scenarios"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _draw(self) -> None:
        colour = self._theme.tokens.muted
        self._tree.setIcon(icon("list-tree", colour, _ICON))
        for action, name in self._actions:
            action.setIcon(icon(name, colour, _ICON))


def _button() -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(_ICON, _ICON))
    return button
