from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.book import EVERYTHING, Book
from app.phrases import Finder, Question
from phrasebook.database import Database
from phrasebook.model import Change, Hit, PhraseId, ScenarioId
from phrasebook.store import agents, phrases


@pytest.fixture
def finder(book: Book) -> Finder:
    return Finder(book, "test")


def titles(hits: list[Hit]) -> list[str]:
    return [hit.phrase.content.title for hit in hits]


def use(database: Database) -> Change:
    return Change(number=0, action="use", phrases=frozenset({PhraseId("p1")}), kinds=frozenset({"use"}))


def test_it_finds_by_initials(finder: Finder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found) as found:
        finder.ask(Question(text="qsd"))
    assert titles(found.args[0]) == ["请稍等"]


def test_it_finds_within_a_scenario(finder: Finder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found) as found:
        finder.ask(Question(scenario=ScenarioId("fee")))
    assert titles(found.args[0]) == ["介绍商品"]


def test_only_the_answer_to_the_newest_question_comes(finder: Finder, book: Book, qtbot: QtBot) -> None:
    answers: list[list[str]] = []
    finder.found.connect(lambda hits: answers.append(titles(hits)))
    typed = Event()
    book.read(lambda database: typed.wait(5), lambda _: None)  # the reader is busy while letters come in
    for text in ("q", "qs", "qsd", "fh"):
        finder.ask(Question(text=text))
        assert finder.busy
    typed.set()
    qtbot.waitUntil(lambda: not finder.busy)
    assert answers == [["发货"]]


def test_the_same_question_is_not_asked_twice(finder: Finder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())
    finder.ask(Question())
    assert not finder.busy


def test_a_change_of_phrases_refreshes_the_answer(finder: Finder, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())
    with qtbot.waitSignal(finder.refreshed) as refreshed, qtbot.assertNotEmitted(finder.found):
        book.write(lambda database: phrases.retire(database, [PhraseId("p1")], agent=agents.current(database).id))
    assert sorted(titles(refreshed.args[0])) == sorted(["介绍商品", "发货"])


def test_a_change_by_another_program_refreshes_the_answer(finder: Finder, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())
    with qtbot.waitSignal(finder.refreshed):
        book.changed.emit(EVERYTHING)


def test_a_use_moves_nothing_until_the_next_question(finder: Finder, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())
    with qtbot.waitSignal(book.changed):
        book.write(use)
    assert not finder.busy
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())


def test_while_nobody_looks_a_use_gives_a_new_order_at_once(finder: Finder, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())
    with qtbot.waitSignal(book.changed):
        book.write(use)
    with qtbot.waitSignal(finder.found):
        finder.follow_uses(True)
    with qtbot.waitSignal(finder.found):
        book.write(use)


def test_a_new_question_is_answered_as_new_even_when_a_change_comes_between(
    finder: Finder, book: Book, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(finder.found):
        finder.ask(Question())
    with qtbot.waitSignal(finder.found), qtbot.assertNotEmitted(finder.refreshed):
        finder.ask(replace(finder.question, text="fh"))
        book.changed.emit(EVERYTHING)
