from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.phrases import KeyboardLoan
from app.targets import Target, make_inert


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def loan(window: QWidget, targets: object) -> KeyboardLoan:
    return KeyboardLoan(window, targets)


def test_it_goes_back_to_who_lent_it_after_our_window_left(loan: KeyboardLoan, targets: object) -> None:
    order: list[str] = []
    loan.borrow(targets.front)
    loan.give_back(lambda: order.append(f"left, {len(targets.activated)} activated"))
    assert order == ["left, 0 activated"]
    assert targets.activated == [targets.front]


def test_it_is_given_back_once(loan: KeyboardLoan, targets: object) -> None:
    loan.borrow(targets.front)
    loan.give_back(lambda: None)
    loan.give_back(lambda: None)
    assert len(targets.activated) == 1


def test_a_window_that_is_gone_gets_nothing(loan: KeyboardLoan, targets: object) -> None:
    targets.alive = False
    loan.borrow(targets.front)
    loan.give_back(lambda: None)
    assert targets.activated == []


def test_who_lost_it_gives_nothing_back(loan: KeyboardLoan, targets: object) -> None:
    loan.borrow(targets.front)
    loan.lost()
    loan.give_back(lambda: None)
    assert targets.activated == []


def test_our_own_window_is_no_lender(loan: KeyboardLoan, window: QWidget, targets: object) -> None:
    loan.borrow(targets.front)
    loan.borrow(Target(id=int(window.winId()), title="ours", program="", pid=0))
    loan.give_back(lambda: None)
    assert targets.activated == [targets.front]


def test_a_window_of_ours_that_refuses_the_keyboard_is_not_activated(
    loan: KeyboardLoan, targets: object, qtbot: QtBot
) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    make_inert(panel, True)
    loan.borrow(Target(id=int(panel.winId()), title="panel", program="", pid=0))
    loan.give_back(lambda: None)
    assert targets.activated == []
