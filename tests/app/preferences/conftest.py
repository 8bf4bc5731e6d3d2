"""The preferences over the bundled content, and a way to find a control as a screen reader does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.book import Book
from app.hotkeys import Hotkeys
from app.messages import Messages
from app.preferences import Preferences
from app.settings import Settings
from app.theme import Theme
from phrasebook.database import Database

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Finder(Protocol):
    def __call__(self, window: QWidget, kind: type[W], name: str) -> W: ...


class Asker(Protocol):
    def __call__(self, work: Callable[[Database], T]) -> T: ...


@pytest.fixture
def named() -> Finder:
    """Return the one control of a kind with an accessible name or a text."""

    def find(window: QWidget, kind: type[W], name: str) -> W:
        found = [
            one
            for one in window.findChildren(kind)
            if name in (one.accessibleName(), one.property("text")) and one.isVisibleTo(window)
        ]
        assert len(found) == 1, (name, [one.accessibleName() for one in window.findChildren(kind)])
        return found[0]

    return find


@pytest.fixture
def ask(handbook_book: Book, qtbot: QtBot) -> Asker:
    """Return what the phrasebook holds once everything written before is in it."""

    def answer(work: Callable[[Database], T]) -> T:
        found: list[T] = []
        handbook_book.write(work, found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return answer


@pytest.fixture
def preferences(
    handbook_book: Book, settings: Settings, messages: Messages, theme: Theme, hotkeys: Hotkeys
) -> Iterator[Preferences]:
    """The preferences of this test."""
    made = Preferences(handbook_book, settings, messages, theme, hotkeys)
    yield made
    made.close()
