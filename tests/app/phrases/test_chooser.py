from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.book import Book
from app.inserter import Wish
from app.phrases import Chooser, Places, Role
from app.settings import Settings
from app.theme import Theme
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, Content, PhraseId, ScenarioId
from phrasebook.store import agents, habits, phrases

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def chooser(book: Book, settings: Settings, theme: Theme, places: Places, qtbot: QtBot) -> Chooser:
    made = Chooser(book, settings, theme, places, source="test", lines=1, numbered=True)
    for part in (made.box, made.results, made.preview):
        qtbot.addWidget(part)
    with qtbot.waitSignal(made.finder.found):
        made.clear()
    return made


@pytest.fixture
def wishes(chooser: Chooser) -> list[Wish]:
    made: list[Wish] = []
    chooser.chosen.connect(made.append)
    return made


def titles(chooser: Chooser) -> list[str]:
    model = chooser.results.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(chooser: Chooser, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(chooser.finder.found):
        chooser.box.setText(text)


def test_the_empty_search_lists_everything_and_the_first_is_current(chooser: Chooser) -> None:
    assert sorted(titles(chooser)) == sorted(["请稍等", "介绍商品", "发货"])
    assert chooser.results.row == 0
    assert chooser.preview.shown is not None


def test_enter_chooses_what_was_typed_for(chooser: Chooser, wishes: list[Wish], qtbot: QtBot) -> None:
    search(chooser, qtbot, "qsd")
    qtbot.keyClick(chooser.box, Key.Key_Return)
    assert [(wish.phrase.id, wish.source, wish.variant) for wish in wishes] == [("p1", "test", 0)]


def test_enter_right_after_the_last_letter_waits_for_its_answer(
    chooser: Chooser, wishes: list[Wish], qtbot: QtBot
) -> None:
    qtbot.keyClicks(chooser.box, "fh")
    qtbot.keyClick(chooser.box, Key.Key_Return)
    qtbot.waitUntil(lambda: wishes != [])
    assert [wish.phrase.content.title for wish in wishes] == ["发货"]


def test_typing_on_takes_a_waiting_enter_back(chooser: Chooser, wishes: list[Wish], qtbot: QtBot) -> None:
    chooser.box.setText("qs")
    chooser.pick(0)
    wishes.clear()
    search(chooser, qtbot, "fh")
    assert wishes == []


@pytest.mark.parametrize("keys", ["alt", "tab"])
def test_a_digit_chooses(chooser: Chooser, wishes: list[Wish], qtbot: QtBot, keys: str) -> None:
    if keys == "tab":
        qtbot.keyClick(chooser.box, Key.Key_Tab)
        qtbot.keyClick(chooser.box, Key.Key_2)
    else:
        qtbot.keyClick(chooser.box, Key.Key_2, Held.AltModifier)
    assert [wish.phrase.content.title for wish in wishes] == [titles(chooser)[1]]
    assert chooser.box.text() == ""


def test_a_digit_without_a_row_chooses_nothing(chooser: Chooser, wishes: list[Wish], qtbot: QtBot) -> None:
    qtbot.keyClick(chooser.box, Key.Key_9, Held.AltModifier)
    assert wishes == []


def test_after_another_key_a_digit_is_typed_again(chooser: Chooser, wishes: list[Wish], qtbot: QtBot) -> None:
    qtbot.keyClick(chooser.box, Key.Key_Tab)
    qtbot.keyClick(chooser.box, Key.Key_A)
    qtbot.keyClick(chooser.box, Key.Key_2)
    assert (chooser.box.text(), wishes) == ("a2", [])


def test_arrows_move_without_leaving_the_box(chooser: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClick(chooser.box, Key.Key_Down)
    qtbot.keyClick(chooser.box, Key.Key_PageDown)
    assert chooser.results.row == 2
    qtbot.keyClick(chooser.box, Key.Key_Up)
    assert chooser.results.row == 1
    assert chooser.preview.shown == chooser.results.model().index(1, 0).data(Role.HIT).phrase.id
    qtbot.keyClick(chooser.box, Key.Key_Home, Held.ControlModifier)
    assert chooser.results.row == 0


def add(database: Database, title: str, body: str, **more: object) -> PhraseId:
    me = agents.current(database).id
    made, _ = phrases.add(database, Content(title=title, body=body, **more), agent=me)
    phrases.approve(database, [made], agent=me)
    return made


def test_another_wording_is_chosen_by_arrow(
    store: Database, chooser: Chooser, wishes: list[Wish], qtbot: QtBot
) -> None:
    add(store, "赠品说明", "送收纳袋。", variants=("有收纳袋一个。", "收纳袋随单送。"))
    search(chooser, qtbot, "赠品")
    qtbot.keyClick(chooser.box, Key.Key_Right, Held.AltModifier)
    qtbot.keyClick(chooser.box, Key.Key_C, Held.ControlModifier)
    assert [wish.variant for wish in wishes] == [1]


def test_the_wording_that_was_found_is_the_one_that_is_chosen(
    store: Database, chooser: Chooser, wishes: list[Wish], qtbot: QtBot
) -> None:
    add(store, "赠品说明", "送收纳袋。", variants=("有收纳袋一个。", "随单赠送好礼。"))
    search(chooser, qtbot, "好礼")
    qtbot.keyClick(chooser.box, Key.Key_Return)
    assert [wish.variant for wish in wishes] == [2]


def test_a_favourite_is_kept_and_moves_nothing(chooser: Chooser, store: Database, qtbot: QtBot) -> None:
    before = titles(chooser)
    qtbot.keyClick(chooser.box, Key.Key_Down)
    qtbot.keyClick(chooser.box, Key.Key_D, Held.ControlModifier)
    hit = chooser.results.model().index(1, 0).data(Role.HIT)
    assert hit.favourite
    qtbot.waitUntil(lambda: habits.favourites(store, agents.current(store).id) == {hit.phrase.id})
    qtbot.waitUntil(lambda: not chooser.finder.busy)
    assert titles(chooser) == before
    assert chooser.results.row == 1


def test_typing_looks_everywhere_though_a_scenario_is_open(chooser: Chooser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.finder.found):
        chooser.narrow(scenario=ScenarioId("fee"))
    assert titles(chooser) == ["介绍商品"]
    search(chooser, qtbot, "fh")
    assert titles(chooser) == ["发货"]
    search(chooser, qtbot, "")
    assert titles(chooser) == ["介绍商品"]


def test_the_kind_of_buyer_goes_with_the_wish(chooser: Chooser, wishes: list[Wish], qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.finder.found):
        chooser.narrow(buyer_types=(BuyerTypeId("angry"), BuyerTypeId("old")))
    qtbot.keyClick(chooser.box, Key.Key_Return)
    assert [wish.buyer for wish in wishes] == ["angry"]


def test_while_paused_only_esc_does_something(chooser: Chooser, wishes: list[Wish], qtbot: QtBot) -> None:
    chooser.pause(True)
    qtbot.keyClick(chooser.box, Key.Key_Return)
    qtbot.keyClick(chooser.box, Key.Key_A)
    chooser.pick(0)
    assert (wishes, chooser.box.text()) == ([], "")
    with qtbot.waitSignal(chooser.left):
        qtbot.keyClick(chooser.box, Key.Key_Escape)


def test_what_is_typed_while_paused_goes_to_the_widget_that_has_the_focus_then(chooser: Chooser, qtbot: QtBot) -> None:
    chooser.pause(True)
    for key in (Key.Key_A, Key.Key_Backspace, Key.Key_B):
        qtbot.keyClick(chooser.box, key)
    form = QLineEdit()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
        form.setFocus()
    chooser.replay_typed_ahead()
    chooser.replay_typed_ahead()
    assert (form.text(), chooser.box.text()) == ("b", "")


def test_a_list_that_was_retired_away_is_empty(chooser: Chooser, book: Book, qtbot: QtBot) -> None:
    search(chooser, qtbot, "qsd")
    with qtbot.waitSignal(chooser.finder.refreshed):
        book.write(lambda database: phrases.retire(database, [PhraseId("p1")], agent=agents.current(database).id))
    assert titles(chooser) == []
    assert chooser.preview.shown is None
