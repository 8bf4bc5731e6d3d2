from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.book import Book
from app.inserter import Inserter, Wish
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import phrases


def wish(store: Database, phrase: str, source: str = "picker") -> Wish:
    return Wish(phrase=phrases.get(store, PhraseId(phrase)), source=source)


def test_a_phrase_without_blanks_is_copied_counted_and_told(
    inserter: Inserter, store: Database, clipboard: object, notices: object, qtbot: QtBot, book: Book
) -> None:
    with qtbot.waitSignals([inserter.copied, book.changed]):
        inserter.copy(wish(store, "p1"))
    assert clipboard.held == "请稍等，马上为您查。"
    qtbot.waitUntil(lambda: statistics.counts(store) != [])
    assert statistics.counts(store)[0]["uses"] == 1
    assert notices.shown == [("Copied: 请稍等", "请稍等，马上为您查。", "good")]


def test_a_blank_is_asked_for_and_nothing_is_copied_before(
    inserter: Inserter, store: Database, clipboard: object, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inserter.asked) as asked:
        inserter.copy(wish(store, "p2"))
    assert clipboard.held is None
    assert [blank.variable.name for blank in asked.args[1]] == ["商品名"]
    with qtbot.waitSignal(inserter.copied):
        inserter.fill(asked.args[0], {"商品名": "四件套"})
    assert clipboard.held == "四件套有现货。"


def test_a_value_of_one_reply_is_gone_at_the_next(inserter: Inserter, store: Database, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inserter.copied):
        inserter.fill(wish(store, "p2"), {"商品名": "四件套"})
    with qtbot.waitSignal(inserter.asked) as asked:
        inserter.copy(wish(store, "p2"))
    assert [blank.value for blank in asked.args[1]] == [""]


def test_an_empty_answer_copies_nothing(
    inserter: Inserter, store: Database, clipboard: object, notices: object, qtbot: QtBot
) -> None:
    inserter.fill(wish(store, "p2"), {"商品名": " "})
    qtbot.waitUntil(lambda: notices.tones == ["danger"])
    assert clipboard.held is None


def test_a_refused_clipboard_is_told_and_not_counted(
    inserter: Inserter, store: Database, clipboard: object, notices: object, qtbot: QtBot
) -> None:
    clipboard.works = False
    with qtbot.waitSignal(inserter.refused):
        inserter.copy(wish(store, "p1"))
    assert notices.tones == ["danger"]
    assert statistics.counts(store) == []


def test_a_phrase_is_copied_by_its_id_as_it_stands_now(
    inserter: Inserter, store: Database, clipboard: object, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inserter.copied) as copied:
        inserter.copy_by_id(PhraseId("p3"), "command")
    assert copied.args[0].source == "command"
    assert clipboard.held == "今天发出。"


def test_a_text_that_is_no_phrase_is_copied_and_counts_as_no_use(
    inserter: Inserter, clipboard: object, notices: object, store: Database
) -> None:
    inserter.copy_text("客服\t次数")
    assert clipboard.held == "客服\t次数"
    clipboard.works = False
    inserter.copy_text("别的")
    assert clipboard.held == "客服\t次数"
    assert notices.tones == ["good", "danger"]
    assert store.value("select count(*) from use") == 0
