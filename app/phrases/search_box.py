"""The search box: letters are pinyin or go to the input method, by a tap of Shift or the button in the box, remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.i18n import tr
from app.settings import LETTERS_FIRST, Settings
from app.theme import Theme, icon
from app.widgets.letters_edit import LettersEdit

_ICON = 16


class SearchBox(LettersEdit):
    """A box whose owner may take keys first; while the input method composes, they are the input method's."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, letters_first=settings.get(LETTERS_FIRST))
        self._settings = settings
        self._theme = theme
        self._keys: Callable[[QKeyEvent], bool] | None = None
        self._glass = QLabel()
        self._clear = _button()
        self._mode = _button()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 2, 4, 2)
        inside.setSpacing(0)
        inside.addWidget(self._glass)
        inside.addStretch()
        inside.addWidget(self._clear)
        inside.addWidget(self._mode)
        self.setMinimumHeight(36)
        self._clear.clicked.connect(self.clear)
        self._mode.clicked.connect(self.toggle_input_method)
        self.textChanged.connect(self._fit)
        self.mode_changed.connect(self._keep_mode)
        settings.changed.connect(self._follow)
        theme.changed.connect(self._draw)
        self._draw()
        self._fit()
        self.retranslate()

    def take_keys(self, keys: Callable[[QKeyEvent], bool]) -> None:
        """Offer every key press to ``keys`` first, which returns whether it took it."""
        self._keys = keys

    def retranslate(self) -> None:
        """Word it anew."""
        self.setPlaceholderText(tr("Search: words, pinyin, initials, code"))
        self.setAccessibleName(tr("Search phrases"))
        self._clear.setToolTip(tr("Clear"))
        self._clear.setAccessibleName(tr("Clear"))
        self._word_mode()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self._keys is None or not self._keys(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """With an owner, Tab is a key like others; Shift+Tab leaves the box."""
        return False if self._keys is not None and forward else super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _follow(self, key: str) -> None:
        if key == LETTERS_FIRST.key:
            self.set_letters_first(self._settings.get(LETTERS_FIRST))

    def _keep_mode(self, letters_first: bool) -> None:
        self._settings.put(LETTERS_FIRST, letters_first)
        self._word_mode()

    def _word_mode(self) -> None:
        self._mode.setText("拼" if self.letters_first else "中")
        words = (
            tr("Letters are taken as pinyin. Tap Shift for the input method.")
            if self.letters_first
            else tr("Letters go to the input method. Tap Shift to take them as pinyin.")
        )
        self._mode.setToolTip(words)
        self._mode.setAccessibleName(words)

    def _fit(self) -> None:
        self._clear.setVisible(bool(self.text()))
        right = 4 + self._mode.sizeHint().width() + (self._clear.sizeHint().width() if self.text() else 0)
        self.setTextMargins(_ICON + 4, 0, right - 4, 0)

    def _draw(self) -> None:
        colour = self._theme.tokens.muted
        ratio = self.devicePixelRatioF()
        self._glass.setPixmap(icon("search", colour, _ICON).pixmap(QSize(_ICON, _ICON), ratio))
        self._clear.setIcon(icon("x", colour, _ICON))


def _button() -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "inside")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    button.setIconSize(QSize(_ICON, _ICON))
    return button
