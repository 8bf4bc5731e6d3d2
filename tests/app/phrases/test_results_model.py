from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.phrases import Places, ResultsModel, Role
from phrasebook.model import Content, Hit, Match, Phrase, PhraseId, ScenarioId


def hit(name: str, title: str = "") -> Hit:
    content = Content(title=title or name, body=f"{name} body", scenario=ScenarioId("dispatch"))
    return Hit(phrase=Phrase(id=PhraseId(name), content=content), match=Match(field="recent", kind="text"))


@pytest.fixture
def model(places: Places, qtmodeltester: object) -> ResultsModel:
    made = ResultsModel(places)
    qtmodeltester.check(made)
    return made


def ids(model: ResultsModel) -> list[str]:
    return [model.index(row).data(Role.HIT).phrase.id for row in range(model.rowCount())]


def test_a_row_tells_its_title_place_and_all_of_it_to_a_screen_reader(model: ResultsModel) -> None:
    model.show([hit("a", "发货")])
    index = model.index(0)
    assert index.data() == "发货"
    assert index.data(Role.PLACE) == "dispatch"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "发货\ndispatch\nOften used\na body"


def test_a_refresh_moves_nothing_that_stays(model: ResultsModel) -> None:
    model.show([hit("a"), hit("b"), hit("c")])
    model.refresh([hit("d"), hit("c", "newer"), hit("a")])
    assert ids(model) == ["a", "c", "d"]
    assert model.index(1).data() == "newer"


def test_a_refresh_with_the_same_rows_resets_nothing(model: ResultsModel, qtbot: object) -> None:
    model.show([hit("a"), hit("b")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.refresh([hit("b", "newer"), hit("a")])
    assert ids(model) == ["a", "b"]


def test_a_refresh_without_news_says_nothing(model: ResultsModel, qtbot: object) -> None:
    model.show([hit("a"), hit("b")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        model.refresh([hit("b"), hit("a")])


def test_a_star_shows_at_once(model: ResultsModel) -> None:
    model.show([hit("a"), hit("b")])
    model.set_favourite(PhraseId("b"), True)
    model.set_favourite(PhraseId("gone"), True)
    assert model.hit(1) == replace(hit("b"), favourite=True)
    assert model.hit(5) is None
