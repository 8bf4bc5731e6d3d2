"""The button that puts a blank into the text: all variables by who gives their value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from app.i18n import mark, tr
from app.phrases.naming import shown_name
from app.theme import Theme, icon
from phrasebook.model import Scope, Variable

_SCOPES: Final = (
    (Scope.SHOP, mark("From the shop profile")),
    (Scope.AGENT, mark("From the agent")),
    (Scope.REPLY, mark("Asked for each reply")),
)


class BlanksButton(QToolButton):
    """``chosen`` carries the name of a variable."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._variables: tuple[Variable, ...] = ()
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def set_variables(self, variables: Iterable[Variable]) -> None:
        """Offer these variables."""
        self._variables = tuple(variables)
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setText(tr("Insert a blank"))
        self.setAccessibleName(tr("Insert a blank"))
        self.setToolTip(tr("A blank such as {name} is filled when the phrase is used.").replace("{name}", "{…}"))
        self.setIcon(icon("plus", self._theme.tokens.muted))
        self._menu.clear()
        for scope, word in _SCOPES:
            names = [one for one in self._variables if one.scope is scope]
            if names:
                part = self._menu.addMenu(tr(word))
                for one in names:
                    self._add(part, one)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add(self, menu: QMenu, variable: Variable) -> None:
        shown = shown_name(variable.name, variable.name_en)
        text = f"{{{variable.name}}}" if shown == variable.name else f"{{{variable.name}}}  {shown}"
        action = menu.addAction(text.replace("&", "&&"))
        action.setToolTip(variable.hint or variable.example)
        action.triggered.connect(lambda: self.chosen.emit(variable.name))
