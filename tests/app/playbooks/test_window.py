"""A playbook walked as an agent does: say what the step says, go on, back, over to another one, and leave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.book import Book
from app.inserter import Inserter
from app.messages import Messages
from app.phrases import Places
from app.playbooks.window import PlaybookWindow
from app.settings import Settings
from app.theme import Theme
from phrasebook.store import agents, phrases


@pytest.fixture
def inserter(handbook_book: Book, clipboard: Any, messages: Messages, settings: Settings) -> Inserter:
    """The path to the clipboard of this test, over the bundled phrases."""
    return Inserter(handbook_book, clipboard, messages, settings)


@pytest.fixture
def window(handbook_book: Book, inserter: Inserter, theme: Theme, qtbot: QtBot) -> Iterator[PlaybookWindow]:
    """The walk at the start of the complaint playbook."""
    made = PlaybookWindow(handbook_book, inserter, theme, Places(handbook_book))
    qtbot.addWidget(made)
    made.start("complaint-handling")
    made.show()
    qtbot.waitUntil(lambda: made.page.phrases.model().rowCount() > 0)
    yield made
    made.hide()


def words(window: PlaybookWindow) -> list[str]:
    return [label.text() for label in window.page.findChildren(QLabel) if label.isVisible()]


def where(window: PlaybookWindow) -> str:
    assert window.walk is not None
    return window.walk.mark


def choose(window: PlaybookWindow, playbook: str) -> None:
    row = window.chooser.findData(playbook)
    window.chooser.setCurrentIndex(row)
    window.chooser.activated.emit(row)


def test_a_step_says_what_is_wanted_and_what_to_leave(window: PlaybookWindow) -> None:
    assert "Step 1 of 11" in words(window)
    assert "Put yourself in the buyer's place" in words(window)
    assert "✗ Never suppress the anger or blame" in words(window)
    assert window.chooser.count() == 36


def test_a_phrase_is_copied_by_a_click_or_by_enter_and_the_next_step_is_offered(
    window: PlaybookWindow, inserter: Inserter, clipboard: Any, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inserter.copied) as copied:
        window.page.phrases.picked.emit(0)
    assert (copied.args[0].source, copied.args[0].step) == ("playbook", "complaint-handling/1")
    qtbot.waitUntil(lambda: any(text.startswith("✓ Copied.") for text in words(window)))
    first, clipboard.held = clipboard.held, None
    window.page.phrases.go_to(1)
    qtbot.keyClick(window.page.phrases, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clipboard.held is not None)
    assert clipboard.held != first
    assert [button.accessibleName() for button in window.page.ways] == [
        "Still angry → keep listening – Listen carefully"
    ]


def test_ways_lead_on_back_and_to_another_playbook(window: PlaybookWindow, qtbot: QtBot) -> None:
    window.page.ways[0].click()
    assert where(window) == "complaint-handling/2"
    window.page.ways[0].click()
    assert where(window) == "complaint-handling/3"
    window.go_back()
    assert where(window) == "complaint-handling/2"
    choose(window, "colour-difference-complaint")
    window.page.ways[0].click()
    window.page.ways[0].click()
    assert where(window) == "colour-difference-complaint/3"
    window.page.ways[-1].click()
    assert where(window) == "complaint-handling/1"


def test_options_stand_side_by_side(window: PlaybookWindow) -> None:
    choose(window, "five-worries")
    assert "One of 4 ways" in words(window)
    assert len(window.page.ways) == 3


def test_leaving_before_the_end_is_counted_once_something_was_used(
    window: PlaybookWindow, handbook_book: Book, clipboard: Any, qtbot: QtBot
) -> None:
    def left() -> int:
        found: list[int] = []
        handbook_book.read(
            lambda database: int(database.value("select count(*) from event where kind = 6") or 0), found.append
        )
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    choose(window, "quality-complaint")
    assert left() == 0
    window.page.phrases.picked.emit(0)
    qtbot.waitUntil(lambda: any(text.startswith("✓ Copied.") for text in words(window)))
    window.close()
    qtbot.waitUntil(lambda: left() == 1)


def test_a_retired_phrase_is_not_offered_any_more(window: PlaybookWindow, handbook_book: Book, qtbot: QtBot) -> None:
    assert window.walk is not None
    before, gone = window.page.phrases.model().rowCount(), window.walk.step.phrases[0]
    handbook_book.write(lambda database: phrases.retire(database, [gone], agent=agents.current(database).id))
    qtbot.waitUntil(lambda: window.page.phrases.model().rowCount() == before - 1)


def test_the_page_in_the_handbook_is_one_click_away(window: PlaybookWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page_wanted) as wanted:
        window.read_button.click()
    assert wanted.args == ["complaint-handling"]
