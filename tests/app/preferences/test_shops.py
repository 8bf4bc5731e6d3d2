from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.preferences.shops_page import ShopsPage
from app.theme import Theme
from phrasebook.actions import using
from phrasebook.model import AgentId, Shop
from phrasebook.store import shops

if TYPE_CHECKING:
    from .conftest import Asker, Finder


@pytest.fixture
def page(handbook_book: Book, messages: Messages, theme: Theme, named: Finder, qtbot: QtBot) -> ShopsPage:
    made = ShopsPage(handbook_book, messages, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.findChildren(QLineEdit)))
    return made


def type_into(page: ShopsPage, named: Finder, name: str, text: str) -> None:
    edit = named(page, QLineEdit, name)
    edit.setText(text)
    edit.editingFinished.emit()


def choose(page: ShopsPage, named: Finder, name: str, text: str) -> None:
    combo = named(page, QComboBox, name)
    assert combo.findText(text) >= 0
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def test_what_is_typed_is_kept_field_by_field_and_fills_variables(page: ShopsPage, named: Finder, ask: Asker) -> None:
    type_into(page, named, "Shop name", "小满家居")
    type_into(page, named, "Ship-by time", "48小时")
    choose(page, named, "Platform", "JD")
    choose(page, named, "Bargaining", "Small concessions")
    shop = ask(shops.current)
    assert shop is not None
    assert (shop.name, shop.platform) == ("小满家居", "jd")
    assert dict(shop.policies) == {"bargaining": "negotiable"}
    values = ask(using.known_values)
    assert (values["店铺名"], values["发货时限"]) == ("小满家居", "48小时")


def test_further_facts_are_below_a_fold(page: ShopsPage, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    type_into(page, named, "Shop name", "小满家居")
    hidden = [edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == "Return address"]
    assert [edit.isVisible() for edit in hidden] == [False]
    qtbot.mouseClick(named(page, QToolButton, "More facts"), Qt.MouseButton.LeftButton)
    type_into(page, named, "Return address", "杭州市")
    assert ask(using.known_values)["退货地址"] == "杭州市"


def test_facts_without_a_name_wait_and_the_page_says_why(page: ShopsPage, named: Finder, ask: Asker) -> None:
    type_into(page, named, "Ship-by time", "48小时")
    assert any("Give the shop a name" in label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert ask(shops.everything) == []
    type_into(page, named, "Shop name", "小满家居")
    assert dict(ask(shops.everything)[0].facts) == {"发货时限": "48小时"}


def test_another_shop_is_added_and_one_can_go_back(page: ShopsPage, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    type_into(page, named, "Shop name", "一店")
    qtbot.waitUntil(lambda: page.findChild(QPushButton).isVisible())
    qtbot.mouseClick(named(page, QPushButton, "Add a shop"), Qt.MouseButton.LeftButton)
    assert named(page, QLineEdit, "Shop name").text() == ""
    type_into(page, named, "Shop name", "二店")
    qtbot.waitUntil(lambda: named(page, QComboBox, "Profile in use").count() == 2)
    assert ask(shops.current).name == "二店"
    choose(page, named, "Profile in use", "一店")
    qtbot.waitUntil(lambda: named(page, QLineEdit, "Shop name").text() == "一店")
    assert ask(shops.current).name == "一店"


def test_what_is_typed_next_survives_the_saving_of_the_field_before(
    page: ShopsPage, named: Finder, handbook_book: Book, ask: Asker, qtbot: QtBot
) -> None:
    type_into(page, named, "Shop name", "小满家居")
    named(page, QLineEdit, "Ship-by time").setText("48")
    qtbot.waitUntil(lambda: named(page, QComboBox, "Profile in use").count() == 1)
    ask(shops.everything)
    assert named(page, QLineEdit, "Ship-by time").text() == "48"


def test_a_change_from_elsewhere_is_shown(
    page: ShopsPage, named: Finder, handbook_book: Book, ask: Asker, qtbot: QtBot
) -> None:
    type_into(page, named, "Shop name", "小满家居")
    shop = ask(shops.current)
    other = Shop(id=shop.id, name="大满家居", facts=(("发货时限", "24小时"),))
    handbook_book.write(lambda database: shops.save(database, other, agent=AgentId("x")))
    qtbot.waitUntil(lambda: named(page, QLineEdit, "Shop name").text() == "大满家居")
    assert named(page, QLineEdit, "Ship-by time").text() == "24小时"


def test_a_name_that_is_taken_away_is_refused(page: ShopsPage, named: Finder, ask: Asker, qtbot: QtBot) -> None:
    type_into(page, named, "Shop name", "小满家居")
    qtbot.waitUntil(lambda: page.findChild(QPushButton).isVisible())
    type_into(page, named, "Shop name", " ")
    qtbot.waitUntil(lambda: any("must not be empty" in label.text() for label in page.findChildren(QLabel)))
    assert ask(shops.current).name == "小满家居"
