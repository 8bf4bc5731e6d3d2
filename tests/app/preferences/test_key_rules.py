from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.preferences.key_rules import KeyRules
from app.settings import Settings
from phrasebook.model import AgentId, PhraseId
from phrasebook.store import phrases


@pytest.fixture
def rules(hotkeys, book: Book, settings: Settings, messages: Messages, qtbot: QtBot) -> KeyRules:
    made = KeyRules(hotkeys, book, settings, messages)
    qtbot.waitUntil(lambda: made.refusal("Ctrl+Alt+3") is not None)
    return made


def test_what_nobody_holds_can_be_had(rules: KeyRules) -> None:
    assert rules.refusal("Ctrl+Alt+K") is None


@pytest.mark.parametrize(
    ("keys", "reason"),
    [("Ctrl+Alt+3", "发货"), ("Alt+Q", "picker"), ("Ctrl+Alt+T", "another program"), ("Q", "Q"), ("Ctrl+C", "Ctrl+C")],
)
def test_what_cannot_be_had_says_why(rules: KeyRules, hotkeys, keys: str, reason: str) -> None:
    hotkeys.taken = {"Ctrl+Alt+T"}
    sentence = rules.refusal(keys)
    assert sentence is not None
    assert reason in sentence


def test_a_hotkey_that_a_phrase_has_lost_is_free_again(rules: KeyRules, book: Book, qtbot: QtBot) -> None:
    book.write(lambda database: phrases.set_hotkey(database, PhraseId("p3"), "", agent=AgentId("x")))
    qtbot.waitUntil(lambda: rules.refusal("Ctrl+Alt+3") is None)


def test_free_ones_are_none_of_ours(rules: KeyRules, settings: Settings, hotkeys) -> None:
    assert rules.free("Alt+A") == ["Alt+W", "Alt+Z", "Alt+X"]
    assert rules.free("nonsense") == []
