"""The buyer's message is taken from the chat by one key, and replies for it are on top of the picker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import PICKER, Kuaida, armed, started
from desk import Desk, wait

from phrasebook.actions import opening
from phrasebook.store import settings


@pytest.fixture
def taking(desk: Desk, furnished_home: Path) -> Kuaida:
    """The program with the key for messages switched on."""
    opened = opening.open_book(furnished_home)
    settings.put(opened, "message.key", "Alt+W")
    opened.close()
    return armed(started(desk, furnished_home))


def best(kuaida: Kuaida, message: str) -> str:
    """Return the first body that the command line suggests, as this shop would say it."""
    answer = json.loads(kuaida.command("suggest", message, "--json"))
    return str(answer["suggestions"][0]["phrase"]["body"]).replace("{发货时限}", "48小时")


@pytest.mark.parametrize("selection", ["primary", "clipboard"])
def test_a_selected_or_copied_message_gets_its_reply(taking: Kuaida, desk: Desk, selection: str) -> None:
    reply = best(taking, "请问什么时候发货呀")
    chat = desk.editor("Chat")
    marks = iter("！？。，、；：…～—" * 20)

    def copied() -> bool:
        """The replies come as soon as the worker has them: the first time that is later than anybody looks here."""
        owner = desk.set_clipboard(f"请问什么时候发货呀{next(marks)}", selection)
        desk.press("alt+w")
        wait(lambda: desk.focused() == PICKER, "the picker to have the focus")
        desk.hold("Control_L", seconds=0.4)
        desk.press("ctrl+c")
        wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
        desk.stop(owner)
        return desk.clipboard() == reply

    wait(copied, "the reply to be the first in the list", 40)

    def counted() -> bool:
        rows = json.loads(taking.command("stats", "--json", status=None))
        return sum(row["suggested"] for row in rows) >= 1

    wait(counted, "the use to be counted as one of a suggestion")
    assert chat.text() == ""


def test_an_old_clipboard_is_not_offered_again(taking: Kuaida, desk: Desk) -> None:
    desk.set_clipboard("请问什么时候发货呀")
    desk.editor("Chat")
    for _ in range(2):
        desk.press("alt+w")
        wait(lambda: desk.focused() == PICKER, "the picker to have the focus")
        wait(lambda: desk.press("Escape") or desk.focused() == "Chat", "the chat to have the focus again")
