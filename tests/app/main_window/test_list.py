from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.main_window import dragging, shelves, states
from app.main_window.abilities import abilities
from app.main_window.shelves import Kind, Shelf
from app.main_window.table import Table
from app.main_window.table_model import STATE, TITLE, USES, TableModel
from app.theme import Theme
from phrasebook.model import PhraseId, ScenarioId, State
from phrasebook.store.overview import Line

LINE = Line(
    id=PhraseId("p"), title="标题", beginning="正文", code="", scenario=ScenarioId("fee"), state=State.APPROVED,
    personal=False, pending=False, shown=True, uses=0, favourite=False,
)  # fmt: skip
DRAFT = replace(LINE, id=PhraseId("d"), state=State.DRAFT, shown=False)
WAITS = replace(LINE, id=PhraseId("w"), pending=True)
MINE = replace(LINE, id=PhraseId("m"), personal=True, scenario=ScenarioId("unsorted"))
GONE = replace(LINE, id=PhraseId("g"), state=State.RETIRED, pending=True, favourite=True)
LIKED = replace(LINE, id=PhraseId("l"), favourite=True)
ALL = [LINE, DRAFT, WAITS, MINE, GONE, LIKED]


def category_of(scenario: str) -> str:
    return "shipping" if scenario == "fee" else ""


@pytest.mark.parametrize(
    ("shelf", "wanted"),
    [
        (shelves.ALL, "pdwml"),
        (shelves.FAVOURITES, "l"),
        (shelves.WAITING, "dw"),
        (shelves.PERSONAL, "m"),
        (shelves.RETIRED, "g"),
        (Shelf(Kind.CATEGORY, "shipping"), "pdwl"),
        (Shelf(Kind.SCENARIO, "fee"), "pdwl"),
        (shelves.UNSORTED_SHELF, "m"),
        (shelves.STATISTICS, ""),
    ],
)
def test_what_lies_on_a_shelf_is_what_is_counted_there(shelf: Shelf, wanted: str) -> None:
    found = shelves.picked(ALL, shelf, category_of)
    assert "".join(line.id for line in found) == wanted
    counts: Counter[Shelf] = shelves.counted(ALL, category_of)
    assert counts[shelf] == len(wanted)


def test_states_have_words_and_what_waits_comes_first() -> None:
    hidden = replace(LINE, shown=False)
    assert [states.word(one) for one in (DRAFT, WAITS, LINE, MINE, hidden, GONE)] == [
        "Draft", "Edit waits", "Approved", "Personal", "Not offered", "Retired",
    ]  # fmt: skip
    assert sorted([GONE, LINE, WAITS, DRAFT], key=states.order) == [DRAFT, WAITS, LINE, GONE]


@pytest.mark.parametrize(
    ("lines", "edit", "new", "can"),
    [
        ([], False, False, ""),
        ([LINE], False, False, "copy retire recall favourite"),
        ([LINE], True, False, "save copy approve discard retire recall favourite"),
        ([MINE], True, False, "save copy discard retire recall favourite"),
        ([DRAFT], False, False, "copy approve retire recall favourite"),
        ([WAITS], False, False, "copy approve discard retire recall favourite"),
        ([GONE], False, False, "revive favourite"),
        ([GONE], True, False, "save discard revive favourite"),
        ([LINE, DRAFT], False, False, "approve retire recall favourite"),
        ([LINE, GONE], False, False, "retire recall revive favourite"),
        ([], True, True, "save approve discard"),
    ],
)
def test_what_can_be_done_follows_from_what_is_chosen(lines: list[Line], edit: bool, new: bool, can: str) -> None:
    found = abilities(lines, has_edit=edit, is_new=new)
    assert {name.removeprefix("phrase.") for name, able in found.items() if able} == set(can.split())


def named(*titles: str) -> list[Line]:
    return [replace(LINE, id=PhraseId(title), title=title) for title in titles]


def test_titles_are_sorted_as_a_chinese_reader_expects_and_a_third_click_gives_the_own_order_back(qapp: object) -> None:
    model = TableModel()
    model.show(named("周", "阿", "第10条", "第9条", "中"), ())
    model.sort(TITLE, Qt.SortOrder.AscendingOrder)
    assert model.ids == ["阿", "第9条", "第10条", "中", "周"]
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    assert model.ids[0] == "周"
    model.sort(-1)
    assert model.ids == ["周", "阿", "第10条", "第9条", "中"]


def test_lists_are_sorted_by_uses_and_state(qapp: object) -> None:
    model = TableModel()
    model.show([LINE, replace(DRAFT, uses=3), replace(LIKED, uses=5)], ())
    model.sort(USES, Qt.SortOrder.DescendingOrder)
    assert model.ids == ["l", "d", "p"]
    model.sort(STATE, Qt.SortOrder.AscendingOrder)
    assert model.ids[0] == "d"


def test_a_new_state_of_the_same_phrases_is_no_new_list(qapp: object, qtbot: QtBot) -> None:
    model = TableModel()
    model.show([LINE, DRAFT], ())
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        assert not model.show([replace(LINE, uses=7), DRAFT], ())
    assert model.index(0, USES).data() == "7"


def test_a_screen_reader_hears_title_state_and_text(qapp: object) -> None:
    model = TableModel()
    model.show([LIKED], {LIKED.id})
    assert (
        model.index(0, TITLE).data(Qt.ItemDataRole.AccessibleTextRole) == "标题, Favourite, Not saved, Approved, 正文"
    )


def test_chosen_phrases_can_be_dragged(qapp: object) -> None:
    model = TableModel()
    model.show(ALL, ())
    data = model.mimeData([model.index(0, 0), model.index(0, 1), model.index(2, 0)])
    assert dragging.unpack(data) == ("p", "w")
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.rowCount(QModelIndex()) == 6


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> Table:
    made = Table(theme)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_where_the_chosen_one_goes_its_place_is_chosen(table: Table) -> None:
    table.show_lines(named("一", "二", "三"), (), start=(PhraseId("二"),))
    assert table.chosen_phrases == ("二",)
    table.show_lines(named("一", "三"), ())
    assert table.chosen_phrases == ("三",)
    table.show_lines(named("一"), ())
    assert table.chosen_phrases == ("一",)
    table.show_lines([], ())
    assert table.chosen_phrases == ()


def test_nothing_is_chosen_where_nothing_was(table: Table) -> None:
    table.show_lines(named("一", "二"), ())
    assert table.chosen_phrases == ()


def test_enter_edits_and_delete_asks_for_retiring(table: Table, qtbot: QtBot) -> None:
    table.show_lines(named("一", "二"), (), start=(PhraseId("一"),))
    with qtbot.waitSignal(table.entered):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.removed):
        qtbot.keyClick(table, Qt.Key.Key_Delete)


def test_thousands_of_phrases_are_shown_and_sorted_at_once(table: Table) -> None:
    import time

    lines = [replace(LINE, id=PhraseId(str(number)), title=f"第{number}条短语") for number in range(5000)]
    begun = time.perf_counter()
    table.show_lines(lines, ())
    table.model().sort(TITLE, Qt.SortOrder.DescendingOrder)
    table.grab()
    assert time.perf_counter() - begun < 2
