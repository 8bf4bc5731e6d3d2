from __future__ import annotations

import pytest

from app.incoming import LONGEST, Incoming


@pytest.fixture
def incoming(clipboard: object) -> Incoming:
    clipboard.selected = None
    clipboard.selected_text = lambda: clipboard.selected
    clipboard.foreign = False
    clipboard.is_ours = lambda: not clipboard.foreign
    clipboard.now = 100.0
    return Incoming(clipboard, lambda: clipboard.now)


def copy(clipboard: object, text: str) -> None:
    clipboard.held, clipboard.foreign = text, True
    clipboard.changed.emit()


def test_what_was_copied_is_offered_once_with_its_age(incoming: Incoming, clipboard: object) -> None:
    copy(clipboard, " 什么时候发货 ")
    clipboard.now = 112.0
    message = incoming.take()
    assert message is not None
    assert (message.text, message.age(clipboard.now)) == ("什么时候发货", 12)
    assert incoming.take() is None


def test_what_is_selected_comes_first_and_once(incoming: Incoming, clipboard: object) -> None:
    copy(clipboard, "旧的")
    clipboard.selected = "能便宜点吗"
    assert incoming.take().text == "能便宜点吗"
    assert incoming.take() is None
    copy(clipboard, "新的")
    assert incoming.take().text == "新的", "though the old selection is still there"


def test_our_own_text_is_no_message(incoming: Incoming, clipboard: object) -> None:
    copy(clipboard, "什么时候发货")
    clipboard.held, clipboard.foreign = "今天发出。", False
    clipboard.changed.emit()
    assert incoming.take() is None


@pytest.mark.parametrize("text", ["", " \n", "很" * (LONGEST + 1)])
def test_what_is_no_message_is_not_taken(incoming: Incoming, clipboard: object, text: str) -> None:
    copy(clipboard, text)
    clipboard.selected = text
    assert incoming.take() is None


def test_what_was_there_before_we_started_is_not_new(incoming: Incoming, clipboard: object) -> None:
    clipboard.held, clipboard.foreign = "什么时候发货", True
    assert incoming.take() is None
