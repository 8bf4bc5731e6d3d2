from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.phrases import Places, ResultList, ResultsModel
from app.theme import LIGHT, Theme
from phrasebook.model import Content, Hit, Match, Phrase, PhraseId


@pytest.fixture
def model(places: Places) -> ResultsModel:
    made = ResultsModel(places)
    made.show(
        Hit(
            phrase=Phrase(id=PhraseId(f"p{number}"), content=Content(title=f"标题{number}", body="正文" * 40)),
            match=Match(field="recent", kind="text"),
            favourite=number == 1,
        )
        for number in range(30)
    )
    return made


@pytest.fixture
def results(model: ResultsModel, theme: Theme, qtbot: QtBot) -> ResultList:
    made = ResultList(model, theme, lines=2, numbered=True)
    qtbot.addWidget(made)
    made.resize(360, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def middle(results: ResultList, row: int) -> QPoint:
    return results.visualRect(results.model().index(row, 0)).center()


def click(qtbot: QtBot, results: ResultList, row: int) -> None:
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=middle(results, row))


def test_a_click_picks(results: ResultList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(results.picked) as picked:
        click(qtbot, results, 2)
    assert picked.args == [2]


def test_a_double_click_picks_once(results: ResultList, qtbot: QtBot) -> None:
    picked: list[int] = []
    results.picked.connect(picked.append)
    click(qtbot, results, 1)
    qtbot.mouseDClick(results.viewport(), Qt.MouseButton.LeftButton, pos=middle(results, 1))
    assert picked == [1]


def test_where_double_clicks_tell_a_single_one_waits_for_the_second(results: ResultList, qtbot: QtBot) -> None:
    results.tells_double_clicks = lambda: True
    picked: list[tuple[str, int]] = []
    results.picked.connect(lambda row: picked.append(("picked", row)))
    results.picked_firmly.connect(lambda row: picked.append(("firmly", row)))
    click(qtbot, results, 1)
    assert picked == []
    qtbot.mouseDClick(results.viewport(), Qt.MouseButton.LeftButton, pos=middle(results, 1))
    assert picked == [("firmly", 1)]
    qtbot.mouseClick(
        results.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=middle(results, 2)
    )
    assert picked == [("firmly", 1), ("firmly", 2)]
    with qtbot.waitSignal(results.picked):
        click(qtbot, results, 3)
    assert picked == [("firmly", 1), ("firmly", 2), ("picked", 3)]


def test_a_press_that_ends_elsewhere_picks_nothing(results: ResultList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(results.picked):
        qtbot.mousePress(results.viewport(), Qt.MouseButton.LeftButton, pos=middle(results, 0))
        qtbot.mouseRelease(results.viewport(), Qt.MouseButton.LeftButton, pos=middle(results, 2))
        qtbot.mouseClick(results.viewport(), Qt.MouseButton.RightButton, pos=middle(results, 1))


def test_the_mouse_has_to_rest_on_a_row_to_preview_it(results: ResultList, qtbot: QtBot) -> None:
    rested: list[int] = []
    results.rested_on.connect(rested.append)
    for row in (0, 1, 2, 3):
        place = middle(results, row)
        moved = QMouseEvent(
            *(QEvent.Type.MouseMove, QPointF(place), QPointF(results.viewport().mapToGlobal(place))),
            *(Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
        )
        QApplication.sendEvent(results.viewport(), moved)
    qtbot.waitUntil(lambda: rested[-1:] == [3])


def test_going_beyond_the_ends_stays_at_the_ends(results: ResultList, qtbot: QtBot) -> None:
    results.go_to(-5)
    assert results.row == 0
    results.go_to(99)
    assert results.row == 29
    assert 1 < results.page() < 10


def test_an_empty_list_says_what_to_do(results: ResultList, model: ResultsModel) -> None:
    model.show([])
    results.say_when_empty("")
    blank = results.viewport().grab().toImage()
    results.say_when_empty("Nothing found. Try pinyin.")
    assert results.viewport().grab().toImage() != blank


def test_the_current_row_has_a_bar_and_not_only_a_colour(results: ResultList) -> None:
    results.go_to(0)
    picture = results.viewport().grab().toImage()
    assert picture.pixelColor(1, 10) == QColor(LIGHT.accent)
    assert picture.pixelColor(200, 3) == QColor(LIGHT.accent_soft)


def test_numbers_stand_out_while_digits_pick(results: ResultList) -> None:
    calm = results.viewport().grab().toImage()
    results.arm_numbers(True)
    assert results.viewport().grab().toImage() != calm
    results.arm_numbers(False)
    assert results.viewport().grab().toImage() == calm
