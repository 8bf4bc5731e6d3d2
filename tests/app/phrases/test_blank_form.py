from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.inserter import Wish
from app.phrases import BlankForm
from app.phrases.filled_text import FilledText
from app.theme import Theme
from phrasebook.actions.using import Blank
from phrasebook.model import Content, Phrase, PhraseId, Scope, Variable

Key, Held = Qt.Key, Qt.KeyboardModifier
BODY = "{店铺名}的{商品名}{时段}发，{价格}。"


def blank(name: str, value: str = "", **more: object) -> Blank:
    return Blank(Variable(name=name, name_en=name, scope=Scope.REPLY, **more), value)


BLANKS = (
    blank("店铺名", "小满"),
    blank("商品名", example="四件套", hint="买家问的商品"),
    blank("时段", choices=("上午", "下午")),
    blank("价格", type="money"),
)


@pytest.fixture
def wish() -> Wish:
    return Wish(phrase=Phrase(id=PhraseId("p"), content=Content(title="报价", body=BODY)), source="test")


@pytest.fixture
def form(theme: Theme, wish: Wish, qtbot: QtBot) -> BlankForm:
    made = BlankForm(theme, wide=True)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.ask(wish, BLANKS)
    return made


def text(form: BlankForm) -> str:
    return form.findChild(FilledText).toPlainText()


def button(form: BlankForm, text: str) -> QPushButton:
    return next(one for one in form.findChildren(QPushButton) if one.text() == text)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_only_what_nobody_knows_is_asked(form: BlankForm) -> None:
    assert [edit.accessibleName() for edit in form.findChildren(QLineEdit)] == ["商品名", "价格"]
    assert [choice.text() for choice in form.findChildren(QToolButton)] == ["上午", "下午"]
    assert text(form) == "小满的{商品名}{时段}发，{价格}。"
    assert focused().accessibleName() == "商品名"


def test_it_is_filled_in_by_keys_alone(form: BlankForm, wish: Wish, qtbot: QtBot) -> None:
    accept = button(form, "Copy")
    qtbot.keyClicks(focused(), "a")
    qtbot.keyClick(focused(), Key.Key_Tab)
    assert focused().accessibleName() == "时段: 上午"
    qtbot.keyClick(focused(), Key.Key_Space)
    qtbot.keyClick(focused(), Key.Key_Right)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert focused().accessibleName() == "价格"
    assert not accept.isEnabled()
    qtbot.keyClicks(focused(), "129")
    assert accept.isEnabled()
    assert text(form) == "小满的a下午发，129元。"
    with qtbot.waitSignal(form.completed) as completed:
        qtbot.keyClick(focused(), Key.Key_Return)
    assert completed.args == [wish, {"商品名": "a", "时段": "下午", "价格": "129元"}]


def test_enter_in_the_last_field_goes_to_the_first_empty_one(form: BlankForm, qtbot: QtBot) -> None:
    form.findChildren(QLineEdit)[1].setFocus()
    qtbot.keyClicks(focused(), "1")
    with qtbot.assertNotEmitted(form.completed):
        qtbot.keyClick(focused(), Key.Key_Return)
    assert focused().accessibleName() == "商品名"


def test_ctrl_enter_completes_anywhere_once_nothing_is_missing(form: BlankForm, qtbot: QtBot) -> None:
    first, last = form.findChildren(QLineEdit)
    with qtbot.assertNotEmitted(form.completed):
        qtbot.keyClick(first, Key.Key_Return, Held.ControlModifier)
    first.setText("a")
    last.setText("1")
    form.findChildren(QToolButton)[0].click()
    first.setFocus()
    with qtbot.waitSignal(form.completed):
        qtbot.keyClick(first, Key.Key_Return, Held.ControlModifier)


def test_spaces_are_no_value(form: BlankForm) -> None:
    first, last = form.findChildren(QLineEdit)
    first.setText("  ")
    last.setText("1")
    form.findChildren(QToolButton)[0].click()
    assert not button(form, "Copy").isEnabled()


def test_esc_cancels_and_forgets(form: BlankForm, qtbot: QtBot) -> None:
    form.findChildren(QLineEdit)[0].setText("王女士")
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(focused(), Key.Key_Escape)
    assert not form.asking
    assert text(form) == ""
    qtbot.waitUntil(lambda: form.findChildren(QLineEdit) == [])


def test_the_next_reply_starts_without_the_values_of_the_last(form: BlankForm, wish: Wish, qtbot: QtBot) -> None:
    form.findChildren(QLineEdit)[0].setText("王女士")
    form.ask(wish, BLANKS)
    qtbot.waitUntil(lambda: len(form.findChildren(QLineEdit)) == 2)
    assert [edit.text() for edit in form.findChildren(QLineEdit)] == ["", ""]
    assert "王女士" not in text(form)


def test_a_value_is_never_read_as_a_blank(form: BlankForm) -> None:
    form.findChildren(QLineEdit)[0].setText("{价格}")
    assert text(form) == "小满的{价格}{时段}发，{价格}。"
