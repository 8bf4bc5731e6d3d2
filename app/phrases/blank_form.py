"""Asks for the blanks of one reply that nobody knows yet, and shows the text as it will be; what was given is forgotten at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.i18n import tr
from app.inserter import Wish
from app.phrases.blank_field import BlankField
from app.phrases.filled_text import FilledText
from app.phrases.naming import shown_name
from app.theme import SPACE, Theme
from app.widgets.elided_label import ElidedLabel
from phrasebook.actions.using import Blank
from phrasebook.model import Scope

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BlankForm(QWidget):
    """``completed`` carries the wish and the given values by name; ``cancelled`` says that there will be none.

    ``wide`` puts the text beside the fields instead of below them.
    """

    completed = Signal(object, dict)
    cancelled = Signal()

    def __init__(self, theme: Theme, *, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish: Wish | None = None
        self._known: dict[str, str] = {}
        self._fields: list[BlankField] = []
        self._title = ElidedLabel()
        self._text = FilledText(theme)
        self._rows = QScrollArea()
        self._accept, self._cancel = QPushButton(), QPushButton()
        self._lay_out(wide=wide)
        self._accept.clicked.connect(self._complete)
        self._cancel.clicked.connect(self.cancel)
        self.retranslate()

    @property
    def asking(self) -> bool:
        """Is it waiting for values?"""
        return self._wish is not None

    def ask(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        """Ask for the blanks without a value."""
        self.forget()
        self._wish = wish
        self._known = {blank.variable.name: blank.value for blank in blanks if blank.value.strip()}
        self._title.say(wish.phrase.content.title)
        table = QWidget()
        form = QFormLayout(table)
        form.setContentsMargins(0, 0, SPACE // 2, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for blank in blanks:
            if blank.variable.name not in self._known:
                self._add_row(form, blank)
        self._rows.setWidget(table)
        self._rows.setMaximumHeight(table.sizeHint().height() + 2)
        self._look()
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Drop the wish and what was given."""
        if self._wish is not None:
            self.forget()
            self.cancelled.emit()

    def forget(self) -> None:
        """Keep nothing of what was asked and given."""
        self._wish = None
        self._known = {}
        self._fields = []
        old = self._rows.takeWidget()
        if old is not None:
            old.deleteLater()
        self._text.show_text("", {})

    def retranslate(self) -> None:
        """Word it anew; the questions stay as they were asked."""
        self._accept.setText(tr("Copy"))
        self._accept.setToolTip(tr("Enter in the last field, or Ctrl+Enter"))
        self._cancel.setText(tr("Cancel"))
        self._cancel.setToolTip(tr("Esc"))
        self._rows.setAccessibleName(tr("Blanks"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self.cancel()
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._enter(at_once=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _lay_out(self, *, wide: bool) -> None:
        self._title.setProperty("role", "strong")
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setProperty("role", "plain")
        self._accept.setDefault(True)
        body = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        body.setSpacing(2 * SPACE if wide else SPACE)
        above = Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0)
        body.addWidget(self._rows, 3, above)
        body.addWidget(self._text, 2)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, 0)
        column.addWidget(self._title)
        column.addLayout(body, 1)
        column.addLayout(buttons)
        QWidget.setTabOrder(self._accept, self._cancel)

    def _add_row(self, form: QFormLayout, blank: Blank) -> None:
        variable = blank.variable
        field = BlankField(variable)
        field.changed.connect(self._look)
        label = QLabel(shown_name(variable.name, variable.name_en))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        label.setToolTip(variable.name)
        hint = (
            variable.hint if variable.scope is Scope.REPLY else tr("Not in the profile yet; asked for this reply only.")
        )
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(field)
        if hint:
            words = ElidedLabel()
            words.setProperty("role", "hint")
            words.say(hint)
            cell.addWidget(words)
        form.addRow(label, cell)
        self._fields.append(field)

    def _given(self) -> dict[str, str]:
        return {field.name: field.value for field in self._fields if field.value}

    def _look(self) -> None:
        """Show the text as it is by now; it can be taken once no blank is left."""
        if self._wish is not None:
            given = self._given()
            self._text.show_text(self._wish.text, {**self._known, **given})
            self._accept.setEnabled(len(given) == len(self._fields))

    def _enter(self, *, at_once: bool) -> None:
        """Go to the next field; from the last one, or at once, complete, or go to the first that is empty."""
        focused = QApplication.focusWidget()
        if focused is self._cancel:
            self.cancel()
            return
        here = next(
            (place for place, field in enumerate(self._fields) if focused and field.isAncestorOf(focused)), None
        )
        if not at_once and here is not None and here + 1 < len(self._fields):
            self._fields[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
            return
        empty = next((field for field in self._fields if not field.value), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._complete()

    def _complete(self) -> None:
        wish, given = self._wish, self._given()
        if wish is not None and len(given) == len(self._fields):
            self.forget()
            self.completed.emit(wish, given)
