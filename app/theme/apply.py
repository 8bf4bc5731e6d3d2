"""Puts the tokens on the program: Fusion with our palette, our type and our style sheet, following the system live."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.theme.tokens import DARK, FONT_FAMILIES, LIGHT, Tokens
from phrasebook import resources


class Theme(QObject):
    """The look in force; ``changed`` when it changes, so that painted widgets paint anew."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._wanted = "system"
        self.tokens: Tokens = LIGHT
        self._sheet = Template(resources.path("styles", "kuaida.qss").read_text("utf-8"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def use(self, wanted: str) -> None:
        """Take the ``light`` or the ``dark`` look, or the ``system``'s."""
        self._wanted = wanted
        self._follow()

    @property
    def dark(self) -> bool:
        """Whether the dark look is in force."""
        return self.tokens is DARK

    def _follow(self) -> None:
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._wanted == "dark" or (self._wanted == "system" and system_dark)
        self.tokens = DARK if dark else LIGHT
        style = QStyleFactory.create("Fusion")
        if style is not None:
            self._application.setStyle(style)
        self._application.setFont(_font(self._application.font()))
        self._application.setPalette(_palette(self.tokens))
        values = {name: getattr(self.tokens, name) for name in Tokens.__slots__}
        values |= {"styles": resources.path("styles").as_posix(), "look": "dark" if dark else "light"}
        self._application.setStyleSheet(self._sheet.substitute(values))
        self.changed.emit()


def _font(base: QFont) -> QFont:
    font = QFont(base)
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(13)
    return font


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.hover),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Text, tokens.text),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.danger),
        (role.Link, tokens.accent),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Mid, tokens.line),
    ):
        palette.setColor(target, QColor(value))
    for disabled in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, disabled, QColor(tokens.muted))
    return palette
