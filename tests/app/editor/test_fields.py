from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from app.book import Book
from app.editor import catalogue
from app.editor.buyer_types_chooser import BuyerTypesChooser
from app.editor.catalogue import Catalogue
from app.editor.highlighter import BlankHighlighter, Stretch
from app.editor.scenario_box import ScenarioBox
from app.editor.text_box import TextBox
from app.theme import Theme
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, ScenarioId


@pytest.fixture
def known(store: Database) -> Catalogue:
    return catalogue.read(store)


@pytest.fixture
def box(known: Catalogue, qtbot: QtBot) -> ScenarioBox:
    made = ScenarioBox()
    qtbot.addWidget(made)
    made.set_catalogue(known)
    made.show()
    return made


def type_into(box: ScenarioBox, text: str) -> None:
    box.setEditText(text)
    box.clearFocus()
    box.leave()


def test_a_scenario_is_found_by_some_letters_of_its_name(box: ScenarioBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.chosen) as chosen:
        type_into(box, "TRACK")
    assert (chosen.args, box.scenario) == (["tracking"], "tracking")
    assert box.currentText() == "Shipping / tracking"


def test_letters_that_fit_several_or_none_change_nothing(box: ScenarioBox) -> None:
    box.load(ScenarioId("fee"))
    for text in ("shipping", "nowhere", ""):
        type_into(box, text)
        assert (box.scenario, box.currentText()) == ("fee", "Shipping / fee")


def test_the_wheel_passes_over_a_scenario(box: ScenarioBox) -> None:
    box.load(ScenarioId("fee"))
    assert not box.hasFocus() or box.scenario == "fee"
    assert box.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_at_most_three_buyer_types_can_be_ticked(known: Catalogue, qtbot: QtBot) -> None:
    chooser = BuyerTypesChooser(known, ())
    qtbot.addWidget(chooser)
    for name in ("new", "old", "angry", "calm"):
        chooser.set_ticked(BuyerTypeId(name), True)
    assert chooser.chosen == ("new", "old", "angry")
    chooser.set_ticked(BuyerTypeId("old"), False)
    chooser.set_ticked(BuyerTypeId("calm"), True)
    assert chooser.chosen == ("new", "angry", "calm")


def test_a_buyer_type_that_is_not_known_here_is_kept(known: Catalogue, qtbot: QtBot) -> None:
    chooser = BuyerTypesChooser(known, (BuyerTypeId("gone"),))
    qtbot.addWidget(chooser)
    chooser.set_ticked(BuyerTypeId("new"), True)
    assert chooser.chosen == ("new", "gone")


def test_a_box_is_as_high_as_its_text_within_bounds(qtbot: QtBot) -> None:
    box = TextBox(least=2, most=5)
    qtbot.addWidget(box)
    box.resize(300, 40)
    box.show()
    heights = []
    for lines in (1, 2, 4, 5, 50):
        box.setPlainText("\n".join("行" * lines))
        heights.append(box.height())
    one, two, four, five, fifty = heights
    assert one == two < four < five == fifty
    assert box.verticalScrollBar().maximum() > 0
    box.setPlainText("两\n行")
    assert box.verticalScrollBar().maximum() == 0


def test_colours_are_no_edits(theme: Theme, qtbot: QtBot) -> None:
    box = TextBox()
    qtbot.addWidget(box)
    box.setPlainText("您好{店铺名}")
    highlighter = BlankHighlighter(box.document(), theme)
    with qtbot.assertNotEmitted(box.changed):
        highlighter.set_known({"店铺名"})
        highlighter.underline([Stretch(0, 2, "error")])


def test_blanks_and_findings_are_marked_where_they_stand_also_after_an_emoji(theme: Theme, qapp: object) -> None:
    document = QTextDocument("😀您好\n😀{店铺名}最好")
    highlighter = BlankHighlighter(document, theme)
    highlighter.set_known({"店铺名"})
    highlighter.underline([Stretch(10, 12, "error")])  # code points of the whole text: 最好
    block = document.findBlockByNumber(1)
    marked = [(one.start, one.length) for one in block.layout().formats()]
    assert marked == [(2, 5), (7, 2)]


def test_the_catalogue_names_things_in_the_language_of_the_windows(known: Catalogue, book: Book) -> None:
    assert known.scenario_name("fee", "Unsorted") == "fee"
    assert known.category_name("fee") == "Shipping"
    assert known.scenario_name("unsorted", "Unsorted") == "Unsorted"
    assert known.scenario_name("gone", "Unsorted") == "gone"
    assert known.buyer_type_name("angry") == "angry"
