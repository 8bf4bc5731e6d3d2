"""The menus and the tool bar of the library, made from the table of commands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from app.commands import TABLE, Commands
from app.i18n import mark, tr
from app.theme import Theme, icon

_MENUS: Final = (
    ("file", mark("File")),
    ("edit", mark("Edit")),
    ("phrase", mark("Phrase")),
    ("view", mark("View")),
    ("help", mark("Help")),
)
_NEW_GROUPS: Final = frozenset(
    {"backup.make", "agent.switch", "quit", "search.focus", "phrase.approve", "phrase.favourite"}
)
_BAR: Final = (
    ("phrase.new", "phrase.save", "phrase.approve"),
    ("phrase.copy", "phrase.favourite", "phrase.retire", "phrase.revive"),
    ("undo", "redo"),
    ("pack.import", "pack.export"),
)
_WITH_WORDS: Final = frozenset(_BAR[0])


class Menus:
    """One action per command in this window; menus and tool bar share ``actions``, by the ids of the commands."""

    def __init__(self, window: QMainWindow, commands: Commands, theme: Theme) -> None:
        self._window = window
        self._theme = theme
        self._icons = {row.id: row.icon for row in TABLE}
        self.actions = {row.id: commands.action(row.id, window) for place, _ in _MENUS for row in commands.at(place)}
        self._menus: dict[str, QMenu] = {}
        for place, _ in _MENUS:
            rows = commands.at(place)
            if rows:
                self._menus[place] = window.menuBar().addMenu("")
                self._fill(self._menus[place], [row.id for row in rows])
        self.bar = QToolBar(window)
        self.bar.setMovable(False)
        self.bar.setFloatable(False)
        self.bar.setIconSize(QSize(18, 18))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for number, group in enumerate(_BAR):
            if number:
                self.bar.addSeparator()
            for command in group:
                self._add_button(command)
        window.addToolBar(self.bar)
        theme.changed.connect(self.paint)
        self.paint()
        self.retranslate()

    def context_menu(self, parent: QWidget) -> QMenu:
        """Return the menu of phrases for a right click."""
        menu = QMenu(parent)
        menu.addActions(self._menus["phrase"].actions())
        return menu

    def paint(self) -> None:
        """Draw the icons in the colours of the theme, those of what cannot be done now paler."""
        tokens = self._theme.tokens
        pale = _between(tokens.muted, tokens.window)
        for command, action in self.actions.items():
            if self._icons[command]:
                drawn, faded = icon(self._icons[command], tokens.text, 18), icon(self._icons[command], pale, 18)
                for size in faded.availableSizes():
                    drawn.addPixmap(faded.pixmap(size), QIcon.Mode.Disabled)
                action.setIcon(drawn)

    def retranslate(self) -> None:
        """Word the menus anew; the commands word their actions themselves."""
        for place, word in _MENUS:
            if place in self._menus:
                self._menus[place].setTitle(tr(word))
        self.bar.setWindowTitle(tr("Tools"))
        self.bar.setAccessibleName(tr("Tools"))

    def _fill(self, menu: QMenu, commands: list[str]) -> None:
        for number, command in enumerate(commands):
            if number and command in _NEW_GROUPS:
                menu.addSeparator()
            menu.addAction(self.actions[command])

    def _add_button(self, command: str) -> None:
        self.bar.addAction(self.actions[command])
        button = self.bar.widgetForAction(self.actions[command])
        if isinstance(button, QToolButton):
            words = command in _WITH_WORDS
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setToolButtonStyle(style)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _between(one: str, other: str) -> str:
    """Return the colour half-way between two."""
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2).name()
