from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app import settings as table
from app.book import Book
from app.direct_keys import MESSAGE, PICKER, STALE_MS, DirectKeys
from app.hotkeys import Press
from app.inserter import Inserter
from app.messages import Messages
from app.settings import Settings
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import agents, phrases


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def keys(
    hotkeys: object,
    book: Book,
    inserter: Inserter,
    messages: Messages,
    settings: Settings,
    targets: object,
    opened: list[str],
    qtbot: QtBot,
) -> DirectKeys:
    """Direct keys that are at work, the phrase p3 on Ctrl+Alt+3."""
    made = DirectKeys(
        hotkeys,
        book,
        inserter,
        messages,
        settings,
        targets,
        lambda: opened.append("picker"),
        lambda: opened.append("message"),
    )
    made.start()
    qtbot.waitUntil(lambda: "p3" in hotkeys.bound)
    return made


def test_the_pickers_key_and_the_phrases_keys_are_registered(keys: DirectKeys, hotkeys: object) -> None:
    assert {name: combo.text for name, combo in hotkeys.bound.items()} == {PICKER: "Alt+Q", "p3": "Ctrl+Alt+3"}


def test_a_press_opens_the_picker_or_copies(
    keys: DirectKeys, hotkeys: object, clipboard: object, opened: list[str], store: Database, qtbot: QtBot
) -> None:
    hotkeys.pressed.emit(Press(PICKER, 0, 0))
    assert opened == ["picker"]
    hotkeys.pressed.emit(Press("p3", 0, 0))
    assert clipboard.held == "今天发出。"
    qtbot.waitUntil(lambda: statistics.counts(store) != [])


def test_a_phrase_with_a_blank_is_asked_for(
    keys: DirectKeys, hotkeys: object, inserter: Inserter, clipboard: object, store: Database, book: Book, qtbot: QtBot
) -> None:
    agent = agents.current(store).id
    book.write(lambda database: phrases.set_hotkey(database, PhraseId("p2"), "Ctrl+Alt+2", agent=agent))
    qtbot.waitUntil(lambda: "p2" in hotkeys.bound)
    with qtbot.waitSignal(inserter.asked):
        hotkeys.pressed.emit(Press("p2", 0, 0))
    assert clipboard.held is None


def test_the_key_for_a_message_is_registered_once_it_is_wanted(
    keys: DirectKeys, hotkeys: object, settings: Settings, opened: list[str]
) -> None:
    settings.put(table.MESSAGE_KEY, "Alt+W")
    assert hotkeys.bound[MESSAGE].text == "Alt+W"
    hotkeys.pressed.emit(Press(MESSAGE, 0, 0))
    assert opened == ["message"]


def test_a_press_that_comes_too_late_is_told_and_dropped(
    keys: DirectKeys, hotkeys: object, clipboard: object, notices: object
) -> None:
    hotkeys.pressed.emit(Press("p3", 0, STALE_MS + 1))
    assert clipboard.held is None
    assert notices.tones == ["warning"]


def test_the_text_follows_the_phrase(
    keys: DirectKeys, hotkeys: object, clipboard: object, book: Book, store: Database, qtbot: QtBot
) -> None:
    agent = agents.current(store).id
    content = replace(phrases.get(store, PhraseId("p3")).content, body="明天发出。")

    def change(database: Database) -> object:
        phrases.edit(database, PhraseId("p3"), content, agent=agent)
        return phrases.approve(database, [PhraseId("p3")], agent=agent)

    book.write(change)

    def pressed_new() -> bool:
        hotkeys.pressed.emit(Press("p3", 0, 0))
        return bool(clipboard.held == "明天发出。")

    qtbot.waitUntil(pressed_new)


def test_a_retired_phrase_loses_its_key(
    keys: DirectKeys, hotkeys: object, book: Book, store: Database, qtbot: QtBot
) -> None:
    agent = agents.current(store).id
    book.write(lambda database: phrases.retire(database, [PhraseId("p3")], agent=agent))
    qtbot.waitUntil(lambda: "p3" not in hotkeys.bound)


def test_a_taken_key_is_told_once_with_free_ones_and_tried_again(
    hotkeys: object,
    book: Book,
    inserter: Inserter,
    messages: Messages,
    settings: Settings,
    targets: object,
    notices: object,
    qtbot: QtBot,
) -> None:
    hotkeys.taken = {"Alt+Q"}
    made = DirectKeys(hotkeys, book, inserter, messages, settings, targets, lambda: None, lambda: None)
    problems: list[list[str]] = []
    made.problems_changed.connect(problems.append)
    made.start()
    assert problems == [["Alt+Q is held by another program"]]
    assert "Alt+W, Alt+Z, Alt+X" in notices.shown[0][1]
    hotkeys.taken = set()
    qtbot.waitUntil(lambda: problems[-1] == [], timeout=3000)
    assert notices.tones == ["warning"]


def test_settings_change_the_keys_at_once(
    keys: DirectKeys, hotkeys: object, settings: Settings, notices: object
) -> None:
    settings.put(table.PICKER_KEY, "Ctrl+Shift+K")
    assert hotkeys.bound[PICKER].text == "Ctrl+Shift+K"
    settings.put(table.DIRECT_KEYS, False)
    assert set(hotkeys.bound) == {PICKER}
    settings.put(table.PICKER_KEY, "Q")
    assert notices.tones == ["danger"]
    keys.stop()
    assert hotkeys.bound == {}


def test_a_picker_key_that_was_taken_away_is_no_problem(
    keys: DirectKeys, hotkeys: object, settings: Settings, notices: object
) -> None:
    settings.put(table.PICKER_KEY, "")
    assert PICKER not in hotkeys.bound
    assert notices.shown == []
