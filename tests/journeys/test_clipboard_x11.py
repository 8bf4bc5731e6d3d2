"""The clipboard as an independent program reads it, and other programs that misbehave."""

from __future__ import annotations

import pytest
from desk import Desk, Program, wait

pytestmark = pytest.mark.journey

FAMILY = "👩‍👩‍👧‍👦"
TEXTS = {
    "joined emoji": f"亲，{FAMILY}👍🏽🇨🇳 您好~",
    "line ends": "第一行\r\n第二行\n\r\n\t第三行\r",
    "the longest body": "好" * 3999 + "。",
    "the longest body in emoji": FAMILY * 571,
    "rare Han": "𠮷野家㐂𪚥",
    "right to left": "שלום مرحبا",
    "spaces": "  两端的空格 \u3000\u200b",
}


@pytest.fixture
def bench(desk: Desk) -> Program:
    return Program(desk, "workbench")


def put(bench: Program, *arguments: object, command: str = "put") -> bool:
    before = len(bench.heard("put"))
    bench.ask(command, *arguments)
    wait(lambda: len(bench.heard("put")) > before, "the put to be answered")
    return bool(bench.heard("put")[-1]["done"])


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_others_read_exactly_what_was_put(desk: Desk, bench: Program, text: str) -> None:
    assert put(bench, text)
    assert desk.clipboard() == text
    assert bench.ask("text") == text


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_what_others_put_is_read_exactly(desk: Desk, bench: Program, text: str) -> None:
    desk.set_clipboard(text)
    assert bench.ask("text") == text


def test_a_long_text_arrives_in_parts(desk: Desk, bench: Program) -> None:
    text = "一二三四五六七八九十" * 50_000
    desk.set_clipboard(text)
    assert bench.ask("text") == text
    assert put(bench, text + "。")
    assert desk.clipboard() == text + "。"


def test_it_is_really_ours_although_another_program_took_it_just_before(desk: Desk, bench: Program) -> None:
    for number in range(100):
        assert put(bench, f"theirs {number}", f"亲，第 {number} 条", command="race")
        assert desk.clipboard() == f"亲，第 {number} 条"


def test_a_program_that_hangs_does_not_make_us_hang(desk: Desk, bench: Program) -> None:
    owner = desk.set_clipboard("from a program that will hang")
    assert bench.ask("text") == "from a program that will hang"
    desk.pause(owner)
    text, seconds = bench.ask("timed_text")
    assert text is None
    assert seconds < 0.3
    assert put(bench, "still ours")
    assert desk.clipboard() == "still ours"


def test_an_answer_that_comes_too_late_is_not_taken_for_the_next(desk: Desk, bench: Program) -> None:
    slow = desk.set_clipboard("too late")
    desk.pause(slow)
    assert bench.ask("timed_text")[0] is None
    desk.go_on(slow)
    assert bench.ask("text") == "too late"
    assert slow.poll() is None, "and the slow program lives"
    desk.set_clipboard("the next")
    assert bench.ask("text") == "the next"


def test_nothing_on_the_clipboard(desk: Desk, bench: Program) -> None:
    assert bench.ask("text") is None
    owner = desk.set_clipboard("gone with its program")
    desk.stop(owner)
    assert bench.ask("text") is None


def test_what_is_no_text_is_none(desk: Desk, bench: Program) -> None:
    picture = desk.folder / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    desk.start("xclip", "-quiet", "-selection", "clipboard", "-t", "image/png", "-i", picture)
    wait(lambda: "image/png" in desk.clipboard_kinds(), "a picture on the clipboard")
    assert bench.ask("text") is None


def test_a_change_by_others_is_told(desk: Desk, bench: Program) -> None:
    desk.set_clipboard("您好，什么时候发货")
    wait(lambda: bench.heard("changed"), "the change to be told")
    assert bench.heard("changed")[-1]["ours"] is False
    assert put(bench, "今天发")
    wait(lambda: bench.heard("changed")[-1]["ours"], "our own change to be told as ours")
