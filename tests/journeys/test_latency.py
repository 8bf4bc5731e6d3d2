"""How long it takes from a hotkey until another program can read the text."""

from __future__ import annotations

import statistics
import time

import pytest
from desk import Desk, Keyboard, Program

from app import xlib
from app.xlib.selection import SelectionReader

pytestmark = pytest.mark.journey

CONTROL, ALT, ONE = 37, 64, 10


@pytest.mark.parametrize("others_copy", [False, True], ids=["again and again", "after others copied"])
def test_from_the_press_until_another_program_reads_the_text(desk: Desk, others_copy: bool) -> None:
    bench = Program(desk, "workbench")
    bench.ask("bind", {"pick": "Ctrl+Alt+1"})
    bench.ask("copy_on_press", True)
    desk.editor()
    connection = xlib.opened(desk.environment["DISPLAY"])
    assert connection is not None
    reader = SelectionReader(connection)
    milliseconds = []
    with Keyboard(desk.environment["DISPLAY"]) as keyboard:
        for count in range(1, 111):
            keyboard.key(CONTROL, down=True)
            keyboard.key(ALT, down=True)
            keyboard.sync()
            if others_copy:
                desk.set_clipboard(f"您好，第 {count} 次问")
            begin = time.perf_counter()
            keyboard.key(ONE, down=True, after_ms=0)
            while reader.text("CLIPBOARD", 1000) != f"phrase {count}":
                assert time.perf_counter() - begin < 1
            milliseconds.append((time.perf_counter() - begin) * 1000)
            for key in (ONE, ALT, CONTROL):
                keyboard.key(key, down=False)
    connection.close()
    measured = sorted(milliseconds[10:])
    median, p95 = statistics.median(measured), measured[94]
    print(f"press to readable: median {median:.2f} ms, p95 {p95:.2f} ms, longest {measured[-1]:.2f} ms")
    assert [event["done"] for event in bench.heard("copied")] == [True] * 110
    assert median <= 8
    assert p95 <= 20
