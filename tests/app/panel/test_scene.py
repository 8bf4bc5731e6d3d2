from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.book import Book
from app.panel.scene import Scene
from app.phrases import Places, ResultList, ResultsModel
from app.theme import Theme


@pytest.fixture
def scene(handbook_book: Book, theme: Theme, qtbot: QtBot) -> Scene:
    places = Places(handbook_book)
    qtbot.waitUntil(lambda: places.total > 0)
    model = ResultsModel(places)
    made = Scene(ResultList(model, theme, lines=2, numbered=False), places, theme)
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show()
    return made


def words(scene: Scene) -> list[str]:
    return [label.text() for label in scene.findChildren(QLabel) if label.isVisible()]


def results(scene: Scene) -> ResultList:
    return scene.findChild(ResultList)


def test_all_scenarios_have_no_head(scene: Scene) -> None:
    assert words(scene) == []
    assert results(scene).isVisible()


def button(scene: Scene, name: str) -> QToolButton:
    return next(one for one in scene.findChildren(QToolButton) if one.accessibleName() == name)


def test_a_scenario_shows_its_name_and_can_be_left(scene: Scene, qtbot: QtBot) -> None:
    scene.show_scenario("exchange-request")
    assert words(scene)[0].startswith("Exchange")
    with qtbot.waitSignal(scene.left):
        qtbot.mouseClick(button(scene, "All scenarios"), Qt.MouseButton.LeftButton)


def test_its_playbook_is_one_click_away_where_it_has_one(scene: Scene, qtbot: QtBot) -> None:
    scene.show_scenario("quality-problem")
    with qtbot.waitSignal(scene.playbook_wanted) as wanted:
        qtbot.mouseClick(button(scene, "Walk through its playbook"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["quality-complaint"]
    scene.show_scenario("human-agent")
    assert not button(scene, "Walk through its playbook").isVisible()


def test_what_has_to_be_minded_is_shown_above_the_results(scene: Scene) -> None:
    scene.show_scenario("quality-problem")
    assert any("do not ship" in text for text in words(scene))
    assert results(scene).isVisible()


def test_a_blocked_scenario_shows_why_instead_of_results(scene: Scene) -> None:
    scene.show_scenario("bank-transfer")
    assert not results(scene).isVisible()
    assert any(text.startswith("No replies here: Bank transfer") and "fraud" in text for text in words(scene))
    scene.show_scenario(None)
    assert results(scene).isVisible()


def test_an_empty_scenario_says_what_to_go_by(scene: Scene) -> None:
    assert scene.empty_words() == "There are no phrases here yet."
    scene.show_scenario("exchange-request")
    assert "· State rules" in scene.empty_words()
