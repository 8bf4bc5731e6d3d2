"""The agent's job with real keys: a phrase is found, filled, on the clipboard and counted, while a chat has the focus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import PICKER, Kuaida, started
from desk import Desk, Editor, wait

WAIT = "please-wait-moment"


def leaked(chat: Editor) -> list[str]:
    """Return the keys that reached the chat, but for the modifiers: their presses come before the key that makes a hotkey of them."""
    return [key for key in chat.pressed() if key not in ("Alt", "Control", "Shift")]


def body(kuaida: Kuaida, phrase: str) -> str:
    return str(json.loads(kuaida.command("show", phrase, "--json"))["body"])


def uses(kuaida: Kuaida) -> dict[str, int]:
    return {row["key"]: row["uses"] for row in json.loads(kuaida.command("stats", "--json", status=None))}


def add(kuaida: Kuaida, title: str, text: str, code: str) -> str:
    options = ("--title", title, "--body", text, "--code", code, "--scenario", "dispatch-time", "--json")
    made = str(json.loads(kuaida.command("add", *options))["id"])
    kuaida.command("approve", made)
    return made


def test_from_the_hotkey_to_the_text_in_another_program(kuaida: Kuaida, desk: Desk) -> None:
    text = "您的空山新雨已经备好 👨‍👩‍👧，今天就寄。"
    made = add(kuaida, "空山新雨", text, "zqx")
    chat = desk.editor("Chat")
    kuaida.open_picker()
    desk.type_text("ksxy")
    desk.press("Return")
    kuaida.copied(text)
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    assert chat.text() == ""
    assert leaked(chat) == []
    wait(lambda: uses(kuaida) == {made: 1}, "the use to be counted")


@pytest.mark.parametrize("typed", ["konshanxinyu", "kongshanxinyu", "zqx", "ZQX", "kongshan"])
def test_other_ways_of_typing_find_it_too(kuaida: Kuaida, desk: Desk, typed: str) -> None:
    add(kuaida, "空山新雨", "空山新雨后，天气晚来秋。", "zqx")
    desk.editor("Chat")
    kuaida.open_picker()
    desk.type_text(typed)
    desk.press("Return")
    kuaida.copied("空山新雨后，天气晚来秋。")


def test_ctrl_c_copies_too_and_escape_only_closes(kuaida: Kuaida, desk: Desk) -> None:
    add(kuaida, "空山新雨", "空山新雨后。", "zqx")
    chat = desk.editor("Chat")
    kuaida.open_picker()
    desk.press("Escape")
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    kuaida.open_picker()
    desk.type_text("zqx")
    desk.press("ctrl+c")
    kuaida.copied("空山新雨后。")
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    assert leaked(chat) == []


def test_with_an_input_method_letters_are_pinyin_and_a_tap_of_shift_types_chinese(
    chinese_kuaida: Kuaida, chinese_desk: Desk
) -> None:
    kuaida, desk = chinese_kuaida, chinese_desk
    add(kuaida, "空山新雨", "空山新雨后。", "zqx")
    add(kuaida, "退款找我", "退款的事找我就好。", "tkzw")
    desk.editor("Chat")
    kuaida.open_picker()
    desk.type_text("ksxy")
    desk.press("Return")
    kuaida.copied("空山新雨后。")
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    kuaida.open_picker()
    desk.press("Shift_L")
    desk.use_engine("libpinyin")
    desk.type_text("tuikuan", delay_ms=60)
    desk.press("space")
    desk.type_text("zhaowo", delay_ms=60)
    desk.press("space")
    desk.press("Return")
    kuaida.copied("退款的事找我就好。")


def test_a_direct_hotkey_a_hundred_times(kuaida: Kuaida, desk: Desk) -> None:
    chat = desk.editor("Chat")
    text = body(kuaida, WAIT)
    for number in range(100):
        owner = desk.set_clipboard(f"foreign {number}")
        desk.press("ctrl+alt+2")
        kuaida.copied(text)
        desk.stop(owner)
    assert leaked(chat) == []
    assert chat.text() == ""
    assert desk.focused() == "Chat"
    wait(lambda: uses(kuaida) == {WAIT: 100}, "all uses to be counted")


def test_a_direct_hotkey_fills_what_the_shop_knows(kuaida: Kuaida, desk: Desk) -> None:
    desk.editor("Chat")
    desk.press("ctrl+alt+3")
    kuaida.copied(body(kuaida, "dispatch-time-standard").replace("{发货时限}", "48小时"))


def test_the_form_for_blanks_asks_and_forgets(kuaida: Kuaida, desk: Desk) -> None:
    add(kuaida, "空山新雨", "亲爱的{买家称呼}，{商品名}已备好。", "zqx")
    chat = desk.editor("Chat")
    for name, product in (("Wang", "teapot"), ("Li", "cup")):
        kuaida.open_picker()
        desk.type_text("zqx")
        desk.press("Return")
        desk.type_text(name)
        desk.press("Tab")
        desk.type_text(product)
        desk.press("Return")
        kuaida.copied(f"亲爱的{name}，{product}已备好。")
        wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    assert leaked(chat) == []


def test_a_blank_is_never_left(kuaida: Kuaida, desk: Desk) -> None:
    add(kuaida, "空山新雨", "{买家称呼}，{商品名}已备好。", "zqx")
    desk.editor("Chat")
    owner = desk.set_clipboard("foreign")
    kuaida.open_picker()
    desk.type_text("zqx")
    desk.press("Return")
    desk.type_text("Wang")
    desk.press("ctrl+Return", "Escape", "Escape")
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    assert desk.clipboard() == "foreign"
    desk.stop(owner)


def test_a_held_enter_does_not_reach_the_chat(kuaida: Kuaida, desk: Desk) -> None:
    text = body(kuaida, WAIT)
    chat = desk.editor("Chat")
    for keys in (("Return",), ("Control_L", "c")):
        kuaida.open_picker()
        desk.type_text("qsd")
        desk.hold(*keys, seconds=1.0)
        wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    assert desk.clipboard() != ""
    assert text
    assert leaked(chat) == []
    assert chat.text() == ""


def test_digits_pick_from_the_list(kuaida: Kuaida, desk: Desk) -> None:
    add(kuaida, "空山新雨", "空山新雨后。", "zqx")
    add(kuaida, "空山新雨乙", "天气晚来秋。", "zqy")
    chat = desk.editor("Chat")
    kuaida.open_picker()
    desk.type_text("ksxy")
    desk.press("alt+2")
    kuaida.copied("天气晚来秋。")
    wait(lambda: desk.focused() == "Chat", "the chat to have the focus again")
    assert leaked(chat) == []


def test_a_second_start_raises_the_first_and_commands_reach_it(kuaida: Kuaida, desk: Desk) -> None:
    chat = desk.editor("Chat")
    second = desk.start_kuaida(home=kuaida.home)
    assert second.wait(10) == 0
    assert kuaida.process.poll() is None
    third = desk.start_kuaida("run", "picker.open", home=kuaida.home)
    assert third.wait(10) == 0
    wait(lambda: desk.focused() == PICKER, "the picker to have the focus")
    assert leaked(chat) == []


def test_an_older_file_is_upgraded_and_backed_up(desk: Desk, tmp_path: Path) -> None:
    home = tmp_path / "old"
    home.mkdir()
    old = Path(__file__).resolve().parents[1] / "old_files" / "book-v1.sqlite3"
    (home / "book.sqlite3").write_bytes(old.read_bytes())
    kuaida = started(desk, home)
    assert list((home / "backups").glob("before-upgrade-v1-*.sqlite3"))
    assert "old1" in kuaida.command("find", "自定义发货")


def test_killed_and_started_again_everything_is_there(kuaida: Kuaida, desk: Desk) -> None:
    made = [add(kuaida, f"空山新雨{number}", f"空山新雨后{number}。", f"zqx{number}") for number in range(5)]
    desk.editor("Chat")
    desk.press("ctrl+alt+2")
    kuaida.copied(body(kuaida, WAIT))
    wait(lambda: uses(kuaida) == {WAIT: 1}, "the use to be counted")
    kuaida.process.kill()
    kuaida.process.wait()
    again = started(desk, kuaida.home)
    assert all(again.command("show", phrase) for phrase in made)
    assert uses(again) == {WAIT: 1}
    desk.focus("Chat")
    again.open_picker()


def test_quit_ends_the_program_with_its_windows_open(kuaida: Kuaida, desk: Desk) -> None:
    desk.start_kuaida("run", "library.open", home=kuaida.home)
    wait(lambda: "Library" in desk.windows(), "the library")
    desk.start_kuaida("run", "quit", home=kuaida.home)
    assert kuaida.process.wait(10) == 0
