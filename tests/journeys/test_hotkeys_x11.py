"""Hotkeys with real keys in a real window server, while another program has the focus."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk, Editor, Program, wait

pytestmark = pytest.mark.journey

HOTKEY = {"pick": "Ctrl+Alt+1"}
ALT, Q, A = 64, 24, 38  # keys by their place on the keyboard, whatever is printed on them


def presses(bench: Program, count: int) -> list[dict[str, Any]]:
    """The presses, waited for; and no more than these, for what was sent earlier has been heard by now."""
    wait(lambda: len(bench.heard("pressed")) >= count, f"{count} presses")
    bench.ask("retry")
    assert len(bench.heard("pressed")) == count
    return bench.heard("pressed")


def no_letter_reached(editor: Editor) -> None:
    assert not {*editor.pressed()} - {"Control", "Alt", "AltGr", "Shift", "Meta", "Super_L", "NumLock", "CapsLock"}
    assert editor.text() == ""


@pytest.fixture
def bench(desk: Desk) -> Program:
    return Program(desk, "workbench")


@pytest.fixture
def editor(desk: Desk) -> Editor:
    return desk.editor()


def test_a_hundred_presses_are_a_hundred_and_none_reaches_the_other_program(
    desk: Desk, bench: Program, editor: Editor
) -> None:
    assert bench.ask("bind", {"pick": "Ctrl+Alt+1", "open": "Alt+Q"}) == {"pick": "granted", "open": "granted"}
    for _ in range(50):
        desk.press("ctrl+alt+1", "alt+q")
    heard = presses(bench, 100)
    assert [press["name"] for press in heard] == ["pick", "open"] * 50
    no_letter_reached(editor)
    assert desk.focused() == "Editor"


@pytest.mark.parametrize("locks", [["Num_Lock"], ["Caps_Lock"], ["Num_Lock", "Caps_Lock"]])
def test_lock_keys_do_not_matter(desk: Desk, bench: Program, editor: Editor, locks: list[str]) -> None:
    bench.ask("bind", HOTKEY)
    desk.press(*locks)
    desk.press("ctrl+alt+1", "ctrl+alt+1")
    presses(bench, 2)
    no_letter_reached(editor)


def test_a_key_that_is_held_is_one_press(desk: Desk, bench: Program, editor: Editor) -> None:
    desk.hold("x", seconds=1.0)
    assert editor.text().startswith("xxx"), "the server repeats keys"
    bench.ask("bind", HOTKEY)
    desk.hold("ctrl", "alt", "1", seconds=1.2)
    desk.hold("ctrl", "alt", "1", seconds=0)
    presses(bench, 2)
    assert set(editor.text()) == {"x"}


@pytest.mark.parametrize("group", [0, 1])
def test_a_second_layout_without_latin_letters(desk: Desk, bench: Program, editor: Editor, group: int) -> None:
    desk.layout("us,ru")
    bench.ask("bind", {"open": "Alt+Q"})
    desk.switch_layout(group)
    desk.touch(Q)
    wait(lambda: editor.text() == "qй"[group], "a letter of the layout")
    desk.touch(ALT, Q)
    presses(bench, 1)
    assert editor.text() == "qй"[group]


def test_a_second_layout_that_has_the_letter_elsewhere(desk: Desk, bench: Program, editor: Editor) -> None:
    desk.layout("us,fr")
    bench.ask("bind", {"open": "Alt+Q"})
    desk.touch(ALT, Q)
    presses(bench, 1)
    desk.switch_layout(1)

    def heard_where_it_is() -> bool:
        desk.touch(ALT, A)
        return len(bench.heard("pressed")) > 1

    def free_where_it_was() -> bool:
        desk.touch(ALT, Q)
        return "A" in editor.pressed()

    wait(heard_where_it_is, "the key to be taken where the letter is now")
    wait(free_where_it_was, "the key to be given back where the letter was")


@pytest.mark.parametrize(("layout", "keys"), [("de", "ctrl+alt+z"), ("fr", "ctrl+alt+z"), ("us", "ctrl+alt+z")])
def test_another_keyboard_while_it_runs(desk: Desk, bench: Program, layout: str, keys: str) -> None:
    bench.ask("bind", {"open": "Ctrl+Alt+Z"})
    desk.layout(layout)

    def hears() -> bool:
        desk.press(keys)
        return bool(bench.heard("pressed"))

    wait(hears, f"the hotkey on a {layout} keyboard")


def test_a_keyboard_without_latin_letters_goes_by_the_place_of_the_key(desk: Desk, bench: Program) -> None:
    desk.layout("ru")
    assert bench.ask("bind", {"open": "Alt+Q", "pick": "Ctrl+Alt+1"}) == {"open": "granted", "pick": "granted"}
    desk.touch(ALT, Q)
    presses(bench, 1)


def test_what_others_hold_is_told_at_once_and_got_when_it_is_free(desk: Desk, bench: Program, editor: Editor) -> None:
    other = Program(desk, "workbench")
    assert other.ask("bind", {"theirs": "Ctrl+Alt+1"}) == {"theirs": "granted"}
    wanted = {"manager": "Ctrl+Alt+Left", "pick": "Ctrl+Alt+1", "open": "Alt+Q"}
    assert bench.ask("bind", wanted) == {"manager": "taken", "pick": "taken", "open": "granted"}
    desk.press("ctrl+alt+1")
    presses(other, 1)
    assert bench.ask("retry")["pick"] == "taken"
    other.ask("release_all")
    assert bench.ask("retry") == {"manager": "taken", "pick": "granted", "open": "granted"}
    desk.press("ctrl+alt+1")
    assert presses(bench, 1)[0]["name"] == "pick"
    no_letter_reached(editor)


def test_the_keys_of_a_program_that_died_are_got(desk: Desk, bench: Program) -> None:
    other = Program(desk, "workbench")
    other.ask("bind", HOTKEY)
    assert bench.ask("bind", HOTKEY) == {"pick": "taken"}
    other.end()
    wait(lambda: bench.ask("retry") == {"pick": "granted"}, "the key of the dead program")


def test_bind_replaces_the_whole_set(desk: Desk, bench: Program, editor: Editor) -> None:
    bench.ask("bind", {"pick": "Ctrl+Alt+1", "open": "Ctrl+Alt+Q"})
    bench.ask("bind", {"opened": "Ctrl+Alt+Q"})
    desk.press("ctrl+alt+q")
    assert presses(bench, 1)[0]["name"] == "opened"
    desk.press("ctrl+alt+1")
    assert "1" in editor.pressed(), "given back to the others"
    assert bench.ask("bind", {"one": "Ctrl+Alt+2", "two": "Ctrl+Alt+2"}) == {"one": "granted", "two": "taken"}


def test_alternatives_are_really_free(desk: Desk, bench: Program) -> None:
    other = Program(desk, "workbench")
    other.ask("bind", {"theirs": "Ctrl+Alt+1", "too": "Ctrl+Shift+1"})
    bench.ask("bind", {"mine": "Ctrl+Alt+2"})
    offered = bench.ask("alternatives", "Ctrl+Alt+1", 4)
    assert len(offered) == 4
    assert not {"Ctrl+Alt+1", "Ctrl+Shift+1", "Ctrl+Alt+2"} & {*offered}
    outcomes = other.ask("bind", {text: text for text in offered})
    assert {*outcomes.values()} == {"granted"}, "and they were given back after the trial"


def test_presses_that_arrive_late_tell_their_age(desk: Desk, bench: Program) -> None:
    bench.ask("bind", HOTKEY)
    desk.press("ctrl+alt+1")
    (first,) = presses(bench, 1)
    assert first["age"] < 500
    desk.pause(bench.process)
    desk.press("ctrl+alt+1")
    desk.hold("shift", seconds=1.3)
    desk.go_on(bench.process)
    late = presses(bench, 2)[-1]
    assert 1300 <= late["age"] < 5000


def test_one_hotkey_after_another_while_alt_stays_down(desk: Desk, bench: Program, editor: Editor) -> None:
    bench.ask("bind", {"one": "Alt+1", "two": "Alt+2"})
    desk.key_down("alt")
    desk.press("1", "2", "1")
    presses(bench, 3)
    desk.key_up("alt")
    assert [press["name"] for press in bench.heard("pressed")] == ["one", "two", "one"]
    no_letter_reached(editor)
    desk.type_text("and on")
    wait(lambda: editor.text() == "and on", "the next letters to reach the editor")


def test_our_own_window_gets_keys_while_alt_stays_down(desk: Desk, bench: Program, editor: Editor) -> None:
    bench.ask("bind", {"open": "Alt+Q"})
    bench.ask("show_panel")
    desk.window("Panel")
    desk.key_down("alt")
    desk.press("q")
    presses(bench, 1)
    bench.ask("inert", False)
    wait(lambda: desk.focused() == "Panel", "our window to have the focus")
    desk.press("F9")
    wait(lambda: [event["key"] for event in bench.heard("key")] == ["F9"], "the key to reach our window")
    desk.key_up("alt")
    no_letter_reached(editor)


def test_waiting_until_the_keys_are_up(desk: Desk, bench: Program, editor: Editor) -> None:
    bench.ask("bind", {"open": "Alt+Q"})
    desk.key_down("alt", "q")
    presses(bench, 1)
    bench.ask("wait_released", 10_000)
    desk.key_up("q")
    bench.ask("retry")
    assert not bench.heard("released"), "Alt is still down"
    desk.key_down("q")
    desk.key_up("alt")
    bench.ask("retry")
    assert not bench.heard("released"), "Q is still down"
    desk.key_up("q")
    wait(lambda: bench.heard("released"), "the keys to be up")
    assert bench.heard("released")[0]["up"] is True
    no_letter_reached(editor)


def test_waiting_for_keys_ends(desk: Desk, bench: Program) -> None:
    bench.ask("bind", {"open": "Alt+Q"})
    desk.key_down("alt", "q")
    presses(bench, 1)
    bench.ask("wait_released", 100)
    wait(lambda: bench.heard("released"), "the limit")
    assert bench.heard("released")[0]["up"] is False
    desk.key_up("q", "alt")


@pytest.mark.parametrize("up", [["q", "alt"], ["alt", "q"]])
def test_alt_does_not_open_the_menu_of_the_other_program(
    desk: Desk, bench: Program, editor: Editor, up: list[str]
) -> None:
    bench.ask("bind", {"open": "Alt+Q"})
    desk.key_down("alt", "q")
    desk.key_up(*up)
    presses(bench, 1)
    assert editor.ask("menu_active") is False
    desk.type_text("nothing lost")
    wait(lambda: editor.text() == "nothing lost", "the next letters to reach the text")
    assert not editor.heard("menu")
