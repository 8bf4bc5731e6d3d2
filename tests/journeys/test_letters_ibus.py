"""The search box with a real Chinese input method (ibus, libpinyin): letters when wanted, Chinese at a tap, nothing lost."""

from __future__ import annotations

import pytest
from desk import Desk, Program, wait

pytestmark = pytest.mark.journey


def box(desk: Desk, mode: str) -> Program:
    made = Program(desk, "letters", mode)
    desk.focus("Search")
    desk.use_engine("libpinyin")
    return made


def has(made: Program, text: str) -> None:
    wait(lambda: made.ask("text") == text, f"the box to hold {text!r}, not {made.ask('text')!r}")


def composes(made: Program, text: str) -> None:
    wait(lambda: made.ask("composing") and made.heard("composed")[-1]["text"] == text, f"{text} to be composed")


def tap_shift(desk: Desk, made: Program, *, letters_first: bool) -> None:
    desk.tap("shift")
    wait(lambda: made.ask("letters_first") is letters_first, "the box to change its mode")


def test_letters_arrive_at_once_although_the_input_method_is_on(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "letters")
    chinese_desk.type_text("tuikuan")
    has(made, "tuikuan")
    texts = [event["text"] for event in made.heard("text")]
    assert texts == ["tuikuan"[: length + 1] for length in range(7)], "letter by letter"


def test_a_tap_hands_over_and_another_takes_over_and_nothing_is_lost(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "letters")
    chinese_desk.type_text("a")
    tap_shift(chinese_desk, made, letters_first=False)
    chinese_desk.type_text("tuikuan")
    composes(made, "退款")
    assert made.ask("text") == "a", "what is being composed is not in the text"
    assert len(made.heard("text")) == 1, "and not told as text"
    chinese_desk.press("space")
    has(made, "a退款")
    tap_shift(chinese_desk, made, letters_first=True)
    chinese_desk.type_text("bc")
    has(made, "a退款bc")
    tap_shift(chinese_desk, made, letters_first=False)
    chinese_desk.type_text("fahuo")
    composes(made, "发货")
    chinese_desk.press("space")
    has(made, "a退款bc发货")


def test_ten_taps_and_the_input_method_is_never_out_of_step(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "letters")
    expected = ""
    for _ in range(5):
        tap_shift(chinese_desk, made, letters_first=False)
        chinese_desk.type_text("nihao")
        composes(made, "你好")
        chinese_desk.press("space")
        expected += "你好"
        has(made, expected)
        tap_shift(chinese_desk, made, letters_first=True)
        chinese_desk.type_text("x")
        expected += "x"
        has(made, expected)


def test_enter_digits_and_tab_belong_to_the_input_method_while_it_composes(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "chinese")
    chinese_desk.type_text("nihao")
    composes(made, "你好")
    chinese_desk.press("2")
    wait(lambda: not made.ask("composing"), "the second candidate to be chosen")
    chosen = made.ask("text")
    assert chosen
    assert not chosen.isascii()
    chinese_desk.type_text("wo")
    composes(made, "我")
    chinese_desk.press("Tab")
    chinese_desk.press("Return")
    wait(lambda: not made.ask("composing"), "the composition to end")
    assert not made.heard("enter"), "Enter ended the composition and nothing else"
    assert not [event for event in made.heard("key") if event["key"] in ("2", "Tab", "Return")]
    chinese_desk.press("Return")
    wait(lambda: made.heard("enter"), "the next Enter to be ours")


def test_a_tap_while_composing_loses_no_letter(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "chinese")
    chinese_desk.type_text("nihao")
    composes(made, "你好")
    chinese_desk.tap("shift")
    has(made, "nihao")
    chinese_desk.type_text("abc")
    has(made, "nihaoabc")


def test_the_button_while_composing_keeps_what_is_shown(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "chinese")
    chinese_desk.type_text("tuikuan")
    composes(made, "退款")
    made.ask("toggle")
    assert made.ask("letters_first") is True
    has(made, "退款")
    chinese_desk.type_text("x")
    has(made, "退款x")


def test_the_input_methods_own_switch_is_no_trap(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "chinese")
    chinese_desk.type_text("ni")
    composes(made, "你")
    chinese_desk.tap("shift")  # libpinyin gives the letters out and is in its own letter mode now
    has(made, "ni")
    chinese_desk.type_text("a")
    has(made, "nia")

    def chinese_again() -> bool:
        chinese_desk.tap("shift")
        chinese_desk.type_text("nihao")
        before = made.ask("composing")
        chinese_desk.press("space")
        return bool(before)

    wait(chinese_again, "taps of Shift to bring Chinese back")
    wait(lambda: "你好" in made.ask("text"), "Chinese in the box")


def test_shift_with_a_letter_is_a_capital_and_no_tap(chinese_desk: Desk) -> None:
    made = box(chinese_desk, "chinese")
    chinese_desk.key_down("shift")
    wait(lambda: made.heard("key"), "Shift to be down")  # a faster A goes to libpinyin, which begins an English word
    chinese_desk.press("a")
    chinese_desk.key_up("shift")
    has(made, "A")
    assert made.ask("letters_first") is False
    chinese_desk.type_text("nihao")
    composes(made, "你好")
    chinese_desk.press("space")
    has(made, "A你好")
