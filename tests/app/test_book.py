from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from phrasebook import database as files
from phrasebook.database import Database
from phrasebook.model import Change, PhraseId
from phrasebook.store import phrases, settings


def test_work_runs_off_the_gui_thread_and_its_result_comes_back_on_it(book: Book, qtbot: QtBot) -> None:
    gui, seen = threading.get_ident(), []

    def work(database: Database) -> int:
        seen.append(threading.get_ident())
        return int(database.value("select count(*) from phrase"))

    def then(count: int) -> None:
        seen.append(count)
        seen.append(threading.get_ident())

    book.read(work, then)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen[0] != gui
    assert seen[1:] == [3, gui]


def test_a_write_is_on_the_disk_when_it_is_acknowledged_and_its_change_is_told(
    book: Book, home: Path, qtbot: QtBot, store: Database
) -> None:
    agent = store.value("select id from agent")
    kept: list[str] = []

    def then(change: Change) -> None:
        other = files.open_file(home / files.FILE_NAME)
        kept.append(phrases.get(other, PhraseId("p1")).state.value)
        other.close()

    with qtbot.waitSignal(book.changed) as told:
        book.write(lambda database: phrases.retire(database, [PhraseId("p1")], agent=agent), then)
    assert kept == ["retired"]
    assert told.args[0].phrases == {"p1"}


def test_stale_results_are_dropped(book: Book, qtbot: QtBot) -> None:
    gate, got = threading.Event(), []

    def slow(database: Database) -> str:
        gate.wait(5)
        return "old"

    book.read(slow, got.append, topic="search")
    book.read(lambda database: "skipped", got.append, topic="search")
    book.read(lambda database: "new", got.append, topic="search")
    gate.set()
    qtbot.waitUntil(lambda: got == ["new"])


def test_an_error_that_somebody_can_mend_is_said_or_handed_over(book: Book, notices: object, qtbot: QtBot) -> None:
    failures: list[str] = []
    book.read(
        lambda database: phrases.get(database, PhraseId("gone")),
        lambda found: None,
        failed=lambda error: failures.append(error.code),
    )
    book.read(lambda database: phrases.get(database, PhraseId("gone")), lambda found: None)
    qtbot.waitUntil(lambda: len(notices.shown) == 1)
    assert failures == ["unknown-phrase"]
    assert notices.tones == ["danger"]


@pytest.mark.logs_warnings
def test_a_bug_is_reported_and_the_book_goes_on(book: Book, notices: object, qtbot: QtBot) -> None:
    got: list[int] = []
    book.read(lambda database: 1 // 0, got.append)
    book.read(lambda database: 7, got.append)
    qtbot.waitUntil(lambda: got == [7])
    assert notices.tones == ["danger"]


def test_what_another_program_writes_is_noticed(book: Book, store: Database, qtbot: QtBot) -> None:
    seen: list[int] = []
    book.write(Database.data_version, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: book._version != -1, timeout=4000)
    with qtbot.waitSignal(book.changed, timeout=4000) as told:
        settings.put(store, "other", "1")
    assert told.args[0].action == "external"


def test_closing_finishes_the_writes(store: Database, home: Path, messages: Messages, qtbot: QtBot) -> None:
    book = Book(home, messages)
    for number in range(20):
        book.write(lambda database, number=number: settings.put(database, f"k{number}", "1"))
    book.close()
    assert store.value("select count(*) from setting where key like 'k%'") == 20


def test_what_is_asked_after_the_end_is_not_read_and_breaks_nothing(book: Book) -> None:
    book.close()
    book.read(lambda database: pytest.fail("read after the end"), lambda found: None)
