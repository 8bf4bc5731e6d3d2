"""The tray icon: says who is signed in and whether the hotkeys work, and offers what is wanted most."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QAction, QColor, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from app.commands import Commands
from app.i18n import tr
from app.theme import LIGHT, Theme, icon
from phrasebook import resources

_CLICKED: Final = "panel.toggle"
_DOUBLE_CLICKED: Final = "library.open"
_TRY_AGAIN_MS: Final = 5000  # a desktop that is still starting brings its tray a little later


class Tray(QObject):
    """Does nothing, and breaks nothing, while the desktop has no tray."""

    def __init__(self, commands: Commands, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._theme = theme
        self._agent = ""
        self._problems: list[str] = []
        self._host = QWidget()  # the menu's parent: it owns the actions and hears of a new language
        self._host.installEventFilter(self)
        self.menu = QMenu(self._host)
        self._warnings: list[QAction] = []
        self._offered: dict[str, QAction] = {}
        self._fill()
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        # A double click begins with a single one: wait whether a second follows.
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._click.setInterval(QApplication.doubleClickInterval())
        self._click.timeout.connect(lambda: self._commands.run(_CLICKED))
        self._again = QTimer(self)
        self._again.setInterval(_TRY_AGAIN_MS)
        self._again.timeout.connect(self._appear)
        theme.changed.connect(self._draw)
        theme.changed.connect(self._tell)
        self._draw()

    @property
    def tooltip(self) -> str:
        """What the icon says when the pointer rests on it."""
        return self._icon.toolTip()

    @property
    def visible(self) -> bool:
        """Is the icon in the tray?"""
        return self._icon.isVisible()

    def show(self) -> None:
        """Appear in the tray, at once or as soon as there is one."""
        self._tell()
        self._appear()

    def hide(self) -> None:
        """Leave the tray."""
        self._again.stop()
        self._icon.hide()

    def show_agent(self, name: str) -> None:
        """Say who is signed in."""
        self._agent = name
        self._tell()

    def show_hotkey_problems(self, problems: list[str]) -> None:
        """Warn of hotkeys that do not work, one sentence each; an empty list takes the warning away."""
        self._problems = list(problems)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._host and event.type() == QEvent.Type.LanguageChange:
            self._tell()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._again.stop()
            self._icon.show()
        else:
            self._again.start()

    def _fill(self) -> None:
        for row in self._commands.at("tray"):
            if row.id == "quit":
                self.menu.addSeparator()
            self._offered[row.icon] = self._commands.action(row.id, self._host, with_keys=False)
            self.menu.addAction(self._offered[row.icon])
            if row.id == _DOUBLE_CLICKED:
                self.menu.addSeparator()

    def _draw(self) -> None:
        for name, action in self._offered.items():
            action.setIcon(icon(name, self._theme.tokens.muted))

    def _tell(self) -> None:
        """Show the icon, its words and the warnings as things stand."""
        self._icon.setIcon(_sign(warning=bool(self._problems)))
        lines = [tr("Kuaida"), tr("Agent: {name}").replace("{name}", self._agent) if self._agent else ""]
        lines += self._problems or [tr("Hotkeys work")]
        self._icon.setToolTip("\n".join(line for line in lines if line))
        self._warn()

    def _warn(self) -> None:
        for action in self._warnings:
            self.menu.removeAction(action)
            action.deleteLater()
        self._warnings = []
        first = next(iter(self.menu.actions()), None)
        for sentence in self._problems:
            action = QAction(icon("triangle-alert", self._theme.tokens.warning), sentence, self._host)
            action.setToolTip(tr("Choose another hotkey in the preferences."))
            action.triggered.connect(lambda: self._commands.run("preferences.open"))
            self.menu.insertAction(first, action) if first is not None else self.menu.addAction(action)
            self._warnings.append(action)
        if self._warnings and first is not None:
            self._warnings.append(self.menu.insertSeparator(first))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._click.start()
        elif reason == QSystemTrayIcon.ActivationReason.DoubleClick:
            self._click.stop()
            self._commands.run(_DOUBLE_CLICKED)


def _sign(*, warning: bool) -> QIcon:
    """The program's icon, with a warning in its corner where something does not work."""
    plain = QIcon(str(resources.path("icons", "kuaida.svg")))
    if not warning:
        return plain
    made = QIcon()
    for edge in (22, 32, 44, 64):
        pixmap = plain.pixmap(edge, edge)
        pixmap.setDevicePixelRatio(1)
        corner = QRect(edge * 2 // 5, edge * 2 // 5, edge * 3 // 5, edge * 3 // 5)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(LIGHT.line))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(corner)
        inset = max(2, edge // 10)
        icon("triangle-alert", LIGHT.danger, edge).paint(painter, corner.adjusted(inset, inset - 1, -inset, -inset - 1))
        painter.end()
        made.addPixmap(pixmap)
    return made
