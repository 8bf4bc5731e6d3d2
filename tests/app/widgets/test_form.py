from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.fold import Fold
from app.widgets.form import Form


def test_a_field_is_named_for_eyes_and_for_screen_readers(qtbot: QtBot) -> None:
    form, edit = Form(), QLineEdit()
    qtbot.addWidget(form)
    form.add(edit)
    form.word(0, "Shop name", "What buyers see")
    label = next(label for label in form.findChildren(QLabel) if label.buddy() is edit)
    assert label.text() == edit.accessibleName() == "Shop name"
    assert edit.accessibleDescription() == "What buyers see"
    assert form.focusProxy() is edit


def test_what_is_folded_away_is_shown_by_its_heading(theme: Theme, qtbot: QtBot) -> None:
    content = QLineEdit()
    fold = Fold(content, theme)
    qtbot.addWidget(fold)
    fold.set_title("More facts")
    fold.show()
    assert not content.isVisible()
    qtbot.mouseClick(fold.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert content.isVisible()


def test_the_wheel_changes_only_the_field_that_has_the_focus(qtbot: QtBot) -> None:
    form, combo, other = Form(), QComboBox(), QLineEdit()
    qtbot.addWidget(form)
    combo.addItems(["one", "two", "three"])
    form.add(combo)
    form.add(other)
    with qtbot.waitActive(form):
        form.show()

    def roll() -> bool:
        place, down = QPointF(combo.rect().center()), QPoint(0, -120)
        no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            place, combo.mapToGlobal(place), down, down, no_button, no_key, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(combo, event)
        return event.isAccepted()

    other.setFocus()
    assert not roll(), "it has to go on to the page"
    assert combo.currentText() == "one"
    combo.setFocus()
    assert roll()
    assert combo.currentText() == "two"
