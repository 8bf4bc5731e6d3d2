"""The small notice at the lower right of the screen: it says what was just done, passes by itself and never takes the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.settings import NOTICE_SECONDS, Settings
from app.theme import SPACE, Theme, icon
from app.theme.fitting import fitted

_WIDTH: Final = 360
_ICON: Final = 20
_TITLE_LINES: Final = 4
_TEXT_LINES: Final = 2
_DANGER_MS: Final = 6000
_LINGER_MS: Final = 1000  # after the pointer has left it
_WARM_MS: Final = 400  # after the start, whose own windows come first
_TONES: Final = {
    "good": "circle-check",
    "info": "info",
    "warning": "triangle-alert",
    "danger": "triangle-alert",
}


def _area_in_use() -> QRect:
    """The free area of the screen with our active window, else of the one with the pointer."""
    looked_at = [window.geometry().center() for window in QGuiApplication.topLevelWindows() if window.isActive()]
    for point in (*looked_at, QCursor.pos()):
        for screen in QGuiApplication.screens():
            if screen.geometry().contains(point):
                return screen.availableGeometry()
    return QGuiApplication.primaryScreen().availableGeometry()


class Notice(QFrame):
    """Shows one notice at a time; ``area`` tells where on the screens the person is looking."""

    def __init__(self, theme: Theme, settings: Settings, area: Callable[[], QRect] = _area_in_use) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self._theme = theme
        self._settings = settings
        self._area = area
        self._tone = "info"
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "notice")
        self.setWindowTitle("Kuaida")
        self._sign = QLabel()
        self._title = QLabel()
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        theme.changed.connect(self._show_sign)
        self.winId()  # the system's window is there before the first notice
        QTimer.singleShot(_WARM_MS, self, self._warm)

    def show_notice(self, title: str, text: str, tone: str) -> None:
        """Show this in place of what is shown now; a tone is good, info, warning or danger."""
        self._fill(title, text, tone)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.move(self._place())
        self.show()
        self.raise_()
        self._timer.start(_DANGER_MS if tone == "danger" else self._settings.get(NOTICE_SECONDS) * 1000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}\n{text}".strip()))

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        event.accept()
        self.hide()

    def enterEvent(self, event: QEnterEvent, /) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent, /) -> None:
        if self.isVisible():
            self._timer.start(_LINGER_MS)
        super().leaveEvent(event)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._sign.setFixedSize(_ICON, _ICON)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE * 3 // 2, SPACE * 2, SPACE * 3 // 2)
        layout.setSpacing(SPACE)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def _fill(self, title: str, text: str, tone: str) -> None:
        self._tone = tone
        self._show_sign()
        self.ensurePolished()
        room = _WIDTH - _ICON - 5 * SPACE
        self._title.setText(fitted(title, self._title.font(), room, _TITLE_LINES))
        self._text.setText(fitted(text, self._text.font(), room, _TEXT_LINES))
        self._text.setVisible(bool(text))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.setFixedSize(_WIDTH, self.sizeHint().height())

    def _warm(self) -> None:
        """Draw once out of sight, so that the first notice finds its fonts and its icon loaded."""
        if not self.isVisible() and not self.accessibleName():
            self._fill("快答 Kuaida", "快答 Kuaida", "good")
            self.grab()

    def _show_sign(self) -> None:
        colours = self._theme.tokens
        colour = {"good": colours.good, "warning": colours.warning, "danger": colours.danger}.get(
            self._tone, colours.accent
        )
        self._sign.setPixmap(icon(_TONES.get(self._tone, "info"), colour, _ICON).pixmap(_ICON, _ICON))

    def _place(self) -> QPoint:
        """The lower right of the screen, but never under the pointer, where a click was meant for something else."""
        free = self._area()
        corner = free.bottomRight() - QPoint(self.width() + SPACE * 2 - 1, self.height() + SPACE * 2 - 1)
        pointer = QCursor.pos()
        if QRect(corner, self.size()).adjusted(-SPACE, -SPACE, SPACE, SPACE).contains(pointer):
            corner.setY(max(free.top(), pointer.y() - self.height() - SPACE * 3))
        return corner
