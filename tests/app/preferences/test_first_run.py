from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.preferences.first_run import FirstRun
from app.settings import FIRST_RUN_DONE, Settings
from phrasebook.actions import using
from phrasebook.store import agents, shops

if TYPE_CHECKING:
    from .conftest import Asker, Finder


@pytest.fixture
def first_run(handbook_book: Book, settings: Settings, messages: Messages, qtbot: QtBot) -> FirstRun:
    made = FirstRun(handbook_book, settings, messages)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: said(made, "Who answers the buyers?"))
    qtbot.waitUntil(lambda: bool(made.findChildren(QComboBox)))
    return made


def said(first_run: FirstRun, text: str) -> bool:
    return any(text in label.text() for label in first_run.findChildren(QLabel) if label.isVisible())


def press(first_run: FirstRun, named: Finder, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(first_run, QPushButton, name), Qt.MouseButton.LeftButton)


def test_three_steps_by_the_keyboard_fill_the_profile(
    first_run: FirstRun, named: Finder, ask: Asker, settings: Settings, qtbot: QtBot
) -> None:
    name = named(first_run, QLineEdit, "Name")
    qtbot.waitUntil(name.hasFocus)
    qtbot.keyClicks(name, "Li")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(first_run, "Which shop?"))
    shop = named(first_run, QLineEdit, "Shop name")
    qtbot.keyClicks(shop, "Home")
    qtbot.keyClick(shop, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(first_run, "Facts about the shop"))
    fact = named(first_run, QLineEdit, "Ship-by time")
    fact.setText("48小时")
    qtbot.keyClick(fact, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(first_run, "Three keys"))
    assert not settings.get(FIRST_RUN_DONE)
    press(first_run, named, "Start", qtbot)
    assert not first_run.isVisible()
    assert settings.get(FIRST_RUN_DONE)
    assert [agent.name for agent in ask(agents.everyone)] == ["Li"]
    values = ask(using.known_values)
    assert (values["店铺名"], values["客服昵称"], values["发货时限"]) == ("Home", "Li", "48小时")


def test_every_step_can_be_skipped_and_changes_nothing(
    first_run: FirstRun, named: Finder, ask: Asker, settings: Settings, qtbot: QtBot
) -> None:
    named(first_run, QLineEdit, "Name").setText("typed but skipped")
    for _ in range(3):
        press(first_run, named, "Skip", qtbot)
    assert said(first_run, "Three keys")
    press(first_run, named, "Start", qtbot)
    assert settings.get(FIRST_RUN_DONE)
    assert [agent.name for agent in ask(agents.everyone)] == ["我"]
    assert ask(shops.everything) == []


def test_escape_ends_it_for_good(first_run: FirstRun, settings: Settings, qtbot: QtBot) -> None:
    qtbot.keyClick(first_run, Qt.Key.Key_Escape)
    assert not first_run.isVisible()
    assert settings.get(FIRST_RUN_DONE)


def test_empty_steps_go_on_by_enter_and_one_can_go_back(
    first_run: FirstRun, named: Finder, ask: Asker, qtbot: QtBot
) -> None:
    for text in ("Which shop?", "Facts about the shop", "Three keys"):
        press(first_run, named, "Next", qtbot)
        assert said(first_run, text)
    press(first_run, named, "Back", qtbot)
    assert said(first_run, "Facts about the shop")
    assert ask(shops.everything) == []


def test_facts_without_a_shop_name_are_kept_all_the_same(
    first_run: FirstRun, named: Finder, ask: Asker, qtbot: QtBot
) -> None:
    press(first_run, named, "Skip", qtbot)
    press(first_run, named, "Skip", qtbot)
    named(first_run, QLineEdit, "Couriers").setText("中通")
    press(first_run, named, "Next", qtbot)
    qtbot.waitUntil(lambda: said(first_run, "Three keys"))
    assert ask(using.known_values)["合作快递"] == "中通"


def test_the_keys_to_remember_are_the_real_ones(first_run: FirstRun, named: Finder, qtbot: QtBot) -> None:
    for _ in range(3):
        press(first_run, named, "Skip", qtbot)
    for keys in ("Alt+Q", "Ctrl+Alt+1", "Ctrl+J"):
        assert said(first_run, keys)
    qtbot.waitUntil(named(first_run, QPushButton, "Start").hasFocus)
