"""Going back to the window that the agent writes in, and not taking its focus."""

from __future__ import annotations

import os

import pytest
from desk import Desk, Program, wait

pytestmark = pytest.mark.journey


@pytest.fixture
def bench(desk: Desk) -> Program:
    return Program(desk, "workbench")


def test_the_active_window_is_known_by_title_program_and_process(desk: Desk, bench: Program) -> None:
    assert bench.ask("active") is None
    editor = desk.editor("客服工作台 – 张三")
    seen = bench.ask("active")
    assert seen["title"] == "客服工作台 – 张三"
    assert seen["program"] == "editor.py"
    assert seen["pid"] == editor.process.pid
    assert seen["id"] == int(desk.window("客服工作台 – 张三"))
    assert bench.ask("own") is False


def test_the_focus_is_given_back(desk: Desk, bench: Program) -> None:
    first = desk.editor("First")
    bench.ask("active")
    desk.editor("Second")
    for _ in range(10):
        desk.focus("Second")
        bench.ask("activate")
        wait(lambda: desk.focused() == "First", "the focus to be back")
    desk.type_text("back")
    wait(lambda: first.text() == "back", "the letters to reach the first window")


def test_a_window_that_is_gone_is_not_alive(desk: Desk, bench: Program) -> None:
    editor = desk.editor()
    bench.ask("active")
    assert bench.ask("alive") is True
    assert bench.ask("geometry") is not None
    editor.end()
    wait(lambda: bench.ask("alive") is False, "the window to be gone")
    assert bench.ask("geometry") is None
    bench.ask("activate")
    assert bench.ask("active") is None, "nothing bad happened"


@pytest.mark.parametrize("scale", ["1", "1.25", "2"])
def test_the_place_of_a_window_is_that_of_its_frame_in_the_units_of_qt(desk: Desk, scale: str) -> None:
    bench = Program(desk, "workbench", QT_SCALE_FACTOR=scale)
    desk.editor()
    before = desk.place("Editor")
    desk.move_window("Editor", 140, 90, 400, 300)
    wait(lambda: desk.place("Editor")[0] not in (before[0], 0), "the window to be moved")
    bench.ask("active")
    expected = [round(number / float(scale)) for number in desk.place("Editor")]
    assert bench.ask("geometry") == pytest.approx(expected, abs=1)


def test_clicks_in_the_panel_leave_the_focus_where_it_is(desk: Desk, bench: Program) -> None:
    editor = desk.editor()
    button, _ = bench.ask("show_panel")
    desk.window("Panel")
    for count in range(1, 21):
        desk.click(*button)
        wait(lambda count=count: len(bench.heard("clicked")) == count, "the click to arrive")
        assert desk.focused() == "Editor"
    desk.type_text("still here")
    wait(lambda: editor.text() == "still here", "the letters to reach the editor")


def test_the_search_box_of_the_panel_gets_the_focus_on_demand_and_gives_it_back(desk: Desk, bench: Program) -> None:
    editor = desk.editor()
    bench.ask("active")
    bench.ask("show_panel")
    desk.window("Panel")
    for round_ in range(1, 11):
        bench.ask("inert", False)
        wait(lambda: desk.focused() == "Panel", "the panel to have the focus")
        desk.type_text("ab")
        wait(lambda round_=round_: bench.ask("box_text") == "ab" * round_, "the letters to reach the search box")
        bench.ask("inert", True)
        bench.ask("activate")
        wait(lambda: desk.focused() == "Editor", "the editor to have the focus again")
    assert editor.text() == ""
    desk.type_text("c")
    wait(lambda: editor.text() == "c", "the letter to reach the editor")


def test_our_own_windows_are_told_from_others(desk: Desk, bench: Program) -> None:
    bench.ask("show_panel")
    desk.window("Panel")
    bench.ask("inert", False)
    wait(lambda: (seen := bench.ask("active")) and seen["title"] == "Panel", "our panel to be active")
    assert bench.ask("own") is True
    assert bench.ask("active")["pid"] == bench.process.pid != os.getpid()
