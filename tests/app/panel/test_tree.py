from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.book import Book
from app.panel.tree import ScenarioTree
from app.phrases import Places
from app.theme import Theme
from phrasebook.database import Database
from phrasebook.model import Change, PhraseId
from phrasebook.store import agents, phrases
from phrasebook.store import places as stored


@pytest.fixture
def tree(places: Places, theme: Theme, qtbot: QtBot) -> ScenarioTree:
    made = ScenarioTree(places, theme)
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def category(tree: ScenarioTree, row: int = 1) -> QModelIndex:
    return tree.model().index(row, 0)


def names(tree: ScenarioTree) -> list[str]:
    head = category(tree)
    return [head.model().index(row, 0, head).data() for row in range(head.model().rowCount(head))]


def click(qtbot: QtBot, tree: ScenarioTree, index: QModelIndex) -> None:
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())


def counts(tree: ScenarioTree) -> list[int]:
    head = category(tree)
    role = Qt.ItemDataRole.UserRole + 1
    return [tree.model().index(0, 0).data(role), head.data(role)] + [
        tree.model().index(row, 0, head).data(role) for row in range(3)
    ]


def test_it_shows_categories_scenarios_and_counts(tree: ScenarioTree) -> None:
    assert [tree.model().index(row, 0).data() for row in range(2)] == ["All scenarios", "Shipping"]
    assert names(tree) == ["dispatch", "tracking", "fee"]
    assert counts(tree) == [3, 3, 1, 1, 1]


def test_a_category_opens_and_closes_with_a_click(tree: ScenarioTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.chosen):
        click(qtbot, tree, category(tree))
        assert tree.isExpanded(category(tree))
        click(qtbot, tree, category(tree))
        assert not tree.isExpanded(category(tree))


def test_a_scenario_is_chosen_and_left(tree: ScenarioTree, qtbot: QtBot) -> None:
    tree.expand(category(tree))
    with qtbot.waitSignal(tree.chosen) as chosen:
        click(qtbot, tree, tree.model().index(2, 0, category(tree)))
    assert chosen.args == ["fee"]
    assert tree.scenario == "fee"
    with qtbot.waitSignal(tree.chosen) as chosen:
        tree.choose_all()
    assert chosen.args == [None]


def test_keys_choose_too(tree: ScenarioTree, qtbot: QtBot) -> None:
    tree.expand(category(tree))
    for _ in range(2):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.scenario == "dispatch"


def test_a_new_scenario_appears_and_what_was_open_and_chosen_stays(
    tree: ScenarioTree, places: Places, book: Book, qtbot: QtBot
) -> None:
    tree.expand(category(tree))
    click(qtbot, tree, tree.model().index(1, 0, category(tree)))
    with qtbot.waitSignal(places.changed), qtbot.assertNotEmitted(tree.chosen):
        book.write(_add)
    assert "warranty" in names(tree)
    assert tree.isExpanded(category(tree))
    assert tree.scenario == "tracking"


def test_counts_follow_the_phrases(tree: ScenarioTree, places: Places, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(places.recounted):
        book.write(lambda database: phrases.retire(database, [PhraseId("p3")], agent=agents.current(database).id))
    assert counts(tree) == [2, 2, 0, 1, 1]


def _add(database: Database) -> Change:
    me = agents.current(database).id
    return stored.add_shop_scenario(database, "warranty", category="shipping", agent=me)[1]
