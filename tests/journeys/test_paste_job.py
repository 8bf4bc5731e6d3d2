"""The agent's job with pasting switched on: picked phrases go into the chat's box, and nothing else does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import PANEL, Kuaida, armed, started
from desk import Desk, Editor, wait

from phrasebook.actions import opening
from phrasebook.store import settings

WAIT = "please-wait-moment"
FOREIGN = "foreign"


@pytest.fixture
def pasting_home(furnished_home: Path) -> Path:
    """A home whose agent wants phrases pasted."""
    opened = opening.open_book(furnished_home)
    settings.put(opened, "insert.mode", "paste")
    opened.close()
    return furnished_home


@pytest.fixture
def pasting(desk: Desk, pasting_home: Path) -> Kuaida:
    return armed(started(desk, pasting_home))


def body(kuaida: Kuaida, phrase: str) -> str:
    return str(json.loads(kuaida.command("show", phrase, "--json"))["body"])


def counted(kuaida: Kuaida) -> list[tuple[int, int]]:
    rows = json.loads(kuaida.command("stats", "--json", status=None))
    return [(row["copies"], row["pastes"]) for row in rows]


def add(kuaida: Kuaida, title: str, text: str, code: str) -> None:
    options = ("--title", title, "--body", text, "--code", code, "--scenario", "dispatch-time", "--json")
    kuaida.command("approve", str(json.loads(kuaida.command("add", *options))["id"]))


def leaked(chat: Editor) -> list[str]:
    """Return the keys that reached the chat, but for modifiers and our own Ctrl+V."""
    return [key for key in chat.pressed() if key not in ("Alt", "Control", "Shift", "V")]


def test_enter_in_the_picker_inserts_and_the_clipboard_comes_back(pasting: Kuaida, desk: Desk) -> None:
    add(pasting, "空山新雨", "空山新雨后。", "zqx")
    chat = desk.editor("Chat")
    desk.set_clipboard(FOREIGN)
    for number in range(1, 4):
        pasting.open_picker()
        desk.type_text("zqx")
        desk.press("Return")
        wait(lambda number=number: chat.text() == "空山新雨后。" * number, "the text in the chat")
        pasting.copied(FOREIGN)
    assert desk.focused() == "Chat"
    assert leaked(chat) == []
    wait(lambda: counted(pasting) == [(0, 3)], "the pastes to be counted")


def test_ctrl_c_in_the_picker_only_copies(pasting: Kuaida, desk: Desk) -> None:
    add(pasting, "空山新雨", "空山新雨后。", "zqx")
    chat = desk.editor("Chat")
    pasting.open_picker()
    desk.type_text("zqx")
    desk.press("ctrl+c")
    pasting.copied("空山新雨后。")
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    wait(lambda: counted(pasting) == [(1, 0)], "the copy to be counted")
    assert chat.text() == ""


def test_a_direct_hotkey_inserts(pasting: Kuaida, desk: Desk) -> None:
    chat = desk.editor("Chat")
    text = body(pasting, WAIT)
    for number in range(1, 11):
        owner = desk.set_clipboard(f"foreign {number}")
        desk.press("ctrl+alt+2")
        wait(lambda number=number: chat.text() == text * number, "the text in the chat")
        pasting.copied(f"foreign {number}")
        desk.stop(owner)
    assert leaked(chat) == []


def test_a_held_enter_inserts_once_and_never_sends(pasting: Kuaida, desk: Desk) -> None:
    add(pasting, "空山新雨", "空山新雨后。", "zqx")
    chat = desk.editor("Chat")
    for number, keys in enumerate((("Return",), ("Control_L", "Return")), start=1):
        pasting.open_picker()
        desk.type_text("zqx")
        desk.hold(*keys, seconds=1.2)
        wait(lambda number=number: chat.text() == "空山新雨后。" * number, "the text in the chat")
    assert leaked(chat) == []


def test_blanks_are_asked_for_and_then_it_is_inserted(pasting: Kuaida, desk: Desk) -> None:
    add(pasting, "空山新雨", "亲爱的{买家称呼}，已备好。", "zqx")
    chat = desk.editor("Chat")
    pasting.open_picker()
    desk.type_text("zqx")
    desk.press("Return")
    desk.type_text("Wang")
    desk.press("Return")
    wait(lambda: chat.text() == "亲爱的Wang，已备好。", "the text in the chat")
    assert leaked(chat) == []


def test_nothing_is_pasted_where_the_window_shows_something_else_by_now(pasting: Kuaida, desk: Desk) -> None:
    add(pasting, "空山新雨", "{买家称呼}，已备好。", "zqx")
    chat = desk.editor("Chat")
    pasting.open_picker()
    desk.type_text("zqx")
    desk.press("Return")
    desk.type_text("Wang")
    chat.ask("rename", "Somebody else")
    desk.press("Return")
    pasting.copied("Wang，已备好。")
    wait(lambda: counted(pasting) == [(1, 0)], "the copy to be counted")
    assert chat.text() == ""


def test_in_the_panel_a_click_copies_and_a_double_or_shifted_one_inserts(pasting: Kuaida, desk: Desk) -> None:
    chat = desk.editor("Chat")
    desk.move_window("Chat", 0, 0, 300, 200)
    desk.set_clipboard(FOREIGN)
    x, y, width, height = desk.place(PANEL)
    row = (x + width // 2, y + height // 2)
    desk.focus("Chat")
    desk.click(*row)
    wait(lambda: desk.clipboard() != FOREIGN, "a phrase to be copied")
    text = desk.clipboard()
    desk.set_clipboard(FOREIGN)
    desk.click(*row, times=2)
    wait(lambda: chat.text() == text.replace("\r\n", "\n"), "the text in the chat")
    pasting.copied(FOREIGN)
    desk.key_down("shift")
    desk.click(*row)
    desk.key_up("shift")
    wait(lambda: chat.text() == text.replace("\r\n", "\n") * 2, "the text in the chat again")
    pasting.copied(FOREIGN)
    assert desk.focused() == "Chat"
    wait(lambda: counted(pasting) == [(1, 2)], "one copy and two pastes")


def test_a_password_page_gets_nothing(pasting: Kuaida, desk: Desk) -> None:
    page = desk.editor("某某网上银行")
    desk.press("ctrl+alt+2")
    pasting.copied(body(pasting, WAIT))
    assert page.text() == ""
    wait(lambda: counted(pasting) == [(1, 0)], "the copy to be counted")


def test_the_program_ends_well_with_an_unfetched_text_on_the_clipboard(pasting: Kuaida, desk: Desk) -> None:
    chat = desk.editor("Chat")
    desk.pause(chat.process)
    desk.press("ctrl+alt+2")
    pasting.copied(body(pasting, WAIT))
    wait(lambda: counted(pasting) == [(1, 0)], "it to be given up")
    desk.start_kuaida("run", "quit", home=pasting.home)
    assert pasting.process.wait(10) == 0
    assert "Traceback" not in desk.log(pasting.process)
