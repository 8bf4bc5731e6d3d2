"""One line of the form for a blank: a text, a number, an amount, a date or a time with Up and Down, or a choice of buttons."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.i18n import tr
from app.phrases.naming import shown_name
from app.widgets.flow_layout import FlowLayout
from phrasebook.model import Variable

_MOST_BUTTONS: Final = 6
_MINUTES: Final = 5
_BARE_AMOUNT: Final = re.compile(r"\d+(\.\d{1,2})?")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AHEAD: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class BlankField(QWidget):
    """Asks for one value; ``changed`` at every change of it."""

    changed = Signal()

    def __init__(self, variable: Variable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = variable.name
        self._read: Callable[[], str]
        name = shown_name(variable.name, variable.name_en)
        if not variable.choices:
            self._add_line(variable, name)
        elif len(variable.choices) <= _MOST_BUTTONS:
            self._add_buttons(variable.choices, name)
        else:
            self._add_list(variable.choices, name)

    @property
    def value(self) -> str:
        """What was given, without spaces around it."""
        return self._read().strip()

    def _add_line(self, variable: Variable, name: str) -> None:
        edit = _SteppedEdit(_STEPS.get(variable.type))
        edit.setMaxLength(500)
        edit.setAccessibleName(name)
        if variable.example:
            edit.setPlaceholderText(tr("Such as {example}").replace("{example}", variable.example))
        edit.textChanged.connect(self.changed)
        self._read = (lambda: _amount(edit.text())) if variable.type == "money" else edit.text
        self._put(edit)

    def _add_buttons(self, choices: tuple[str, ...], name: str) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        group = QButtonGroup(self)
        for choice in choices:
            button = _ChoiceButton()
            button.setText(choice)
            button.setAccessibleName(f"{name}: {choice}")
            group.addButton(button)
            flow.addWidget(button)
        group.buttonToggled.connect(self.changed)
        self._read = lambda: pressed.text() if (pressed := group.checkedButton()) else ""
        self._put(row)
        self.setFocusProxy(group.buttons()[0])

    def _add_list(self, choices: tuple[str, ...], name: str) -> None:
        box = QComboBox()
        box.addItems(["", *choices])
        box.setAccessibleName(name)
        box.currentTextChanged.connect(self.changed)
        self._read = box.currentText
        self._put(box)

    def _put(self, widget: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        self.setFocusProxy(widget)


class _SteppedEdit(QLineEdit):
    """Up and Down step the value where it can be stepped."""

    def __init__(self, step: Callable[[str, int], str] | None) -> None:
        super().__init__()
        self._step = step

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self._step is not None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.setText(self._step(self.text().strip(), 1 if event.key() == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)


class _ChoiceButton(QToolButton):
    """Chosen by Space, by an arrow key from its neighbour or by its number; Enter is the form's."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "chip")

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        buttons = self.group().buttons()
        here, number = buttons.index(self), event.key() - Qt.Key.Key_1
        if event.key() in _ENTER:
            event.ignore()
        elif event.key() in _AHEAD or event.key() in _BACK:
            _choose(buttons[(here + (1 if event.key() in _AHEAD else -1)) % len(buttons)])
        elif 0 <= number < len(buttons):
            _choose(buttons[number])
        else:
            super().keyPressEvent(event)


def _choose(button: QAbstractButton) -> None:
    button.setChecked(True)
    button.setFocus(Qt.FocusReason.TabFocusReason)


def _amount(text: str) -> str:
    """Return an amount of money with its unit, which nobody wants to type."""
    text = text.strip()
    return f"{text}元" if _BARE_AMOUNT.fullmatch(text) else text


def _step_number(text: str, by: int) -> str:
    return str(max(0, int(text) + by)) if text.isascii() and text.isdigit() else "1"


def _step_date(text: str, by: int) -> str:
    today = datetime.now().astimezone().date()
    try:
        return (date.fromisoformat(text) + timedelta(days=by)).isoformat()
    except (ValueError, OverflowError):
        return today.isoformat()


def _step_time(text: str, by: int) -> str:
    found = re.fullmatch(r"([01]?\d|2[0-3])[:：]([0-5]\d)", text)
    if found is None:
        return datetime.now().astimezone().strftime("%H:%M")
    minutes = int(found[1]) * 60 + int(found[2])
    stepped = (minutes // _MINUTES + by if by > 0 or minutes % _MINUTES == 0 else minutes // _MINUTES) * _MINUTES % 1440
    return f"{stepped // 60:02}:{stepped % 60:02}"


_STEPS: Final[dict[str, Callable[[str, int], str]]] = {
    "number": _step_number,
    "date": _step_date,
    "time": _step_time,
}
