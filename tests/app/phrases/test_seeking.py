from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.phrases.finder import Finder, Question
from app.phrases.seeking import Seeking
from phrasebook.database import Database


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def finder(book: Book, qtbot: QtBot) -> Finder:
    return Finder(book, "test")


@pytest.fixture
def seeking(book: Book, finder: Finder, clock: Clock) -> Seeking:
    return Seeking(book, finder, clock)


def search(finder: Finder, seeking: Seeking, qtbot: QtBot, text: str) -> None:
    seeking.typed(text)
    with qtbot.waitSignal(finder.found):
        finder.ask(Question(text=text))


def missed(store: Database) -> int:
    return int(store.value("select count(*) from event where kind = 4"))


def test_time_and_keys_run_from_the_first_letter_to_the_choice(seeking: Seeking, clock: Clock) -> None:
    assert (seeking.seconds, seeking.keys) == (None, None)
    for text in ("f", "fa", "fah"):
        seeking.typed(text)
        clock.now += 0.5
    assert (seeking.seconds, seeking.keys) == (1.5, 5)
    seeking.chosen()
    assert (seeking.seconds, seeking.keys) == (None, None)


def test_a_search_that_is_given_up_without_a_result_counts_once(
    seeking: Seeking, finder: Finder, store: Database, qtbot: QtBot
) -> None:
    search(finder, seeking, qtbot, "海关清关")
    assert missed(store) == 0
    seeking.settle()
    seeking.settle()
    qtbot.waitUntil(lambda: missed(store) == 1)


def test_what_is_found_in_the_end_is_no_gap(
    seeking: Seeking, finder: Finder, store: Database, book: Book, qtbot: QtBot
) -> None:
    for text in ("海关清关", "海", "发货"):
        search(finder, seeking, qtbot, text)
    seeking.settle()
    search(finder, seeking, qtbot, "海关清关")
    seeking.chosen()
    book.write(lambda database: None)
    book.close()
    assert missed(store) == 0
