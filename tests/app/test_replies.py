from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.incoming import Message
from app.inserter import Inserter
from app.phrases import Places
from app.picker import Picker
from app.replies import Replies
from app.settings import Settings
from app.suggester import Suggested
from app.theme import Theme
from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import agents, phrases


class Asked:
    """A suggester that is answered by the test."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.then: Callable[[tuple[Suggested, ...]], None] = lambda found: None

    def ask(self, text: str, then: Callable[[tuple[Suggested, ...]], None]) -> None:
        self.texts.append(text)
        self.then = then

    def stop(self) -> None:
        self.texts.append("stopped")


class Taken:
    def __init__(self) -> None:
        self.message: Message | None = Message("什么时候发货呀", 0.0)

    def take(self) -> Message | None:
        return self.message


@pytest.fixture
def picker(
    book: Book, inserter: Inserter, settings: Settings, theme: Theme, targets: object, places: Places, qtbot: QtBot
) -> Picker:
    made = Picker(book, inserter, settings, theme, targets, places)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: len(listed(made)) == 3)
    return made


def listed(picker: Picker) -> list[str]:
    model = picker._chooser.results.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def taken() -> Taken:
    return Taken()


@pytest.fixture
def replies(book: Book, taken: Taken, asked: Asked, targets: object, picker: Picker) -> Replies:
    return Replies(book, taken, asked, targets, picker)


def test_the_picker_opens_at_once_and_the_replies_come_on_top(
    replies: Replies, asked: Asked, picker: Picker, store: Database, qtbot: QtBot
) -> None:
    replies.take()
    assert picker.isVisible()
    assert asked.texts == ["什么时候发货呀"]
    assert "什么时候发货呀" in picker._message.text()
    phrases.retire(store, [PhraseId("p1")], agent=agents.current(store).id)
    found = tuple(Suggested(PhraseId(one), 0.9) for one in ("p2", "p1", "unknown"))
    asked.then(found)
    qtbot.waitUntil(lambda: listed(picker)[0] == "介绍商品")
    assert listed(picker).count("介绍商品") == 1


def test_what_comes_for_an_older_message_is_not_shown(
    replies: Replies, asked: Asked, taken: Taken, picker: Picker, qtbot: QtBot
) -> None:
    replies.take()
    before, late = listed(picker), asked.then
    taken.message = Message("别的", 1.0)
    replies.take()
    late((Suggested(PhraseId("p2"), 0.9),))
    done: list[object] = []
    picker._chooser._book.read(lambda database: None, done.append)
    qtbot.waitUntil(lambda: done != [])
    assert listed(picker) == before


def test_with_nothing_new_the_picker_opens_without_suggestions(
    replies: Replies, asked: Asked, taken: Taken, picker: Picker
) -> None:
    taken.message = None
    replies.take()
    assert picker.isVisible()
    assert asked.texts == []
    assert picker._message.message is None


def test_the_worker_ends_with_the_program(replies: Replies, asked: Asked) -> None:
    replies.stop()
    assert asked.texts == ["stopped"]
