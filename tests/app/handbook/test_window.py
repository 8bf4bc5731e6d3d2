"""The handbook as a person reads it: by its contents, its links, its search box and its own pages."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.handbook import PLAYBOOK, RULE, SCENARIO, SECTION, TYPE, Place
from app.handbook.article import CREDIT, FACTS, HELPER, KEPT, SHIFT, WORDS, Article, Line, article, part
from app.handbook.paper import set_page
from app.handbook.window import HandbookWindow
from app.messages import Messages
from app.theme import DARK, Theme
from phrasebook.store import rulings


@pytest.fixture
def window(handbook_book: Book, theme: Theme, messages: Messages, qtbot: QtBot) -> Iterator[HandbookWindow]:
    """The open handbook at its first page."""
    made = HandbookWindow(handbook_book, theme, messages)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.place is not None and bool(text(made)))
    yield made
    made.hide()


def text(window: HandbookWindow) -> str:
    return window.page.toPlainText()


def read(window: HandbookWindow, qtbot: QtBot, place: Place, words: str) -> None:
    window.open_at(place)
    qtbot.waitUntil(lambda: words in text(window))


def test_it_opens_at_the_first_scenario(window: HandbookWindow) -> None:
    assert window.place == Place(SCENARIO, "greet-new-buyer")
    assert "Phrases" in text(window)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(TYPE, "personality-friendly"), "Strategy"),
        (Place(RULE, "neg-cannot"), "Not like this"),
        (Place(PLAYBOOK, "complaint-handling"), "11. Follow up"),
        (Place(FACTS, "response"), "For the agent, not for buyers"),
        (Place(SECTION, "000 八(二)"), "What it says"),
        (Place(WORDS), "温暖"),
    ],
)
def test_every_kind_of_page_can_be_read(window: HandbookWindow, qtbot: QtBot, place: Place, words: str) -> None:
    read(window, qtbot, place, words)


def test_a_blocked_scenario_says_why_and_what_is_permitted_instead(window: HandbookWindow, qtbot: QtBot) -> None:
    read(window, qtbot, Place(SCENARIO, "bank-transfer"), "No replies here, and why")
    assert "fraud" in text(window)
    assert "Permitted instead" in text(window)
    read(window, qtbot, Place(SCENARIO, "quality-problem"), "Mind")


def test_from_a_phrase_to_its_section_and_back_to_the_library(window: HandbookWindow, qtbot: QtBot) -> None:
    read(window, qtbot, Place(SECTION, "003 顾客的投诉你会处理吗-4"), "Phrases")
    follow = window.page.anchorClicked
    with qtbot.waitSignal(window.phrase_wanted) as wanted:
        follow.emit(QUrl("phrase:complaint-first-response-sorry-handle"))
    assert wanted.args == ["complaint-first-response-sorry-handle"]
    follow.emit(QUrl("scenario:complaint-first-response"))
    qtbot.waitUntil(lambda: "Complaint: first response" in text(window))
    with qtbot.waitSignal(window.scenario_wanted) as shown:
        window.leading.click()
    assert shown.args == ["complaint-first-response"]
    follow.emit(QUrl("section:003 顾客的投诉你会处理吗-4"))
    assert window.place == Place(SECTION, "003 顾客的投诉你会处理吗-4")
    window.go_back()
    assert window.place == Place(SCENARIO, "complaint-first-response")
    window.go_forward()
    assert window.place == Place(SECTION, "003 顾客的投诉你会处理吗-4")


def test_a_playbook_can_be_walked_from_its_page(window: HandbookWindow, qtbot: QtBot) -> None:
    read(window, qtbot, Place(PLAYBOOK, "quality-complaint"), "Steps")
    with qtbot.waitSignal(window.playbook_wanted) as wanted:
        window.leading.click()
    assert wanted.args == ["quality-complaint"]


def test_the_search_leaves_what_fits_in_either_language(window: HandbookWindow, qtbot: QtBot) -> None:
    window.contents.search.setText("投诉处理十一步")
    assert window.contents.found == [Place(PLAYBOOK, "complaint-handling")]
    window.contents.search.setText("superlatives")
    assert Place(RULE, "co-superlatives") in window.contents.found
    QTest.keyClick(window.contents.search, "\r")
    assert window.place == window.contents.found[0]
    window.contents.search.clear()
    assert len(window.contents.found) > 400


def test_a_page_of_the_shop_is_kept_by_itself(window: HandbookWindow, handbook_book: Book, qtbot: QtBot) -> None:
    window.open_at(Place(KEPT, "couriers"))
    window.kept.box.setPlainText("圆通 三天")
    window.open_at(Place(KEPT, "fees"))
    qtbot.waitUntil(lambda: window.kept.box.toPlainText() == "")
    window.open_at(Place(KEPT, "couriers"))
    qtbot.waitUntil(lambda: window.kept.box.toPlainText() == "圆通 三天")


def test_what_people_wrote_is_never_markup() -> None:
    page: Article = article(("<b>标题</b>", ""), [part("Notes", [Line(("<img src=x> & 好", ""))]), part("Rules", [])])
    html = set_page(page, DARK)
    assert "<b>" not in html
    assert "<img" not in html
    assert "<img src=x> & 好" in unescape(html)
    assert "Rules" not in html


def test_credit_and_registration_lead_to_a_type(window: HandbookWindow, qtbot: QtBot) -> None:
    window.open_at(Place(HELPER, CREDIT))
    qtbot.waitUntil(lambda: "Strategy" in window.credit.page.toPlainText())
    assert window.credit.type == "credit-low-new"
    window.credit.buttons["high"].click()
    window.credit.buttons["old"].click()
    assert window.credit.type == "credit-high-old"
    qtbot.waitUntil(lambda: "High credit, long registered" in window.credit.page.toPlainText())


def test_the_shift_begins_with_a_list_to_tick(window: HandbookWindow, qtbot: QtBot) -> None:
    window.open_at(Place(HELPER, SHIFT))
    qtbot.waitUntil(lambda: window.shift.list.count() == 5)
    window.shift.list.item(2).setCheckState(Qt.CheckState.Checked)
    window.open_at(Place(WORDS))
    window.go_back()
    qtbot.waitUntil(lambda: window.shift.list.item(2).checkState() == Qt.CheckState.Checked)
    assert window.shift.list.item(0).checkState() == Qt.CheckState.Unchecked
    window.shift.list.itemActivated.emit(window.shift.list.item(2))
    assert window.place == Place(PLAYBOOK, "parcel-watch")


def test_a_shop_takes_a_rule_as_seriously_as_it_wants(
    window: HandbookWindow, handbook_book: Book, qtbot: QtBot
) -> None:
    read(window, qtbot, Place(RULE, "neg-cannot"), "Not like this")
    box = window.severity
    assert (box.isVisible(), box.currentData()) == (True, "")
    box.setCurrentIndex(box.findData("hint"))
    box.activated.emit(box.currentIndex())
    kept: list[dict[str, str]] = []
    handbook_book.write(rulings.severities, kept.append)
    qtbot.waitUntil(lambda: kept == [{"neg-cannot": "hint"}])
    read(window, qtbot, Place(RULE, "neg-but"), "Not like this")
    qtbot.waitUntil(lambda: box.currentData() == "")
    window.go_back()
    qtbot.waitUntil(lambda: box.currentData() == "hint")
    window.open_at(Place(WORDS))
    assert not box.isVisible()
