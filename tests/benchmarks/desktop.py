"""How fast and how large the desktop is on a real X server with real key presses, beside CopyQ where that is installed.

usage: desktop.py [PRESSES]
"""

from __future__ import annotations

import compileall
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from goals import Goal, report

from phrasebook.actions import opening
from phrasebook.store import phrases, settings

ROOT = Path(__file__).resolve().parents[2]
STARTS, SETTLE_SECONDS = 7, 6
PANEL, PICKER, COPYQ = "Kuaida panel", "Kuaida: pick a phrase", "CopyQ"


def furnish(home: Path) -> str:
    """Fill a home and return the text of the phrase on Ctrl+Alt+2."""
    database = opening.open_book(home)
    settings.put(database, "first-run.done", "on")
    text = next(phrase.content.body for phrase in phrases.with_hotkey(database) if phrase.hotkey == "Ctrl+Alt+2")
    database.close()
    return text


def median_and_p95(seconds: list[float]) -> tuple[float, float]:
    """Return both in milliseconds."""
    ordered = sorted(seconds)
    return statistics.median(ordered) * 1000, ordered[max(0, int(len(ordered) * 0.95) - 1)] * 1000


def memory(pid: int) -> float:
    """Return the proportional set size of a program and its children, in MB."""
    below = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    found = re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)
    return int(found[1] if found else 0) / 1024 + sum(memory(int(one)) for one in below)


class Probe:
    """A second X client in a process of its own that presses keys and times what follows, without starting programs."""

    def __init__(self, environment: dict[str, str]) -> None:
        script = ROOT / "tests" / "journeys" / "programs" / "probe.py"
        self._process = subprocess.Popen(
            [sys.executable, str(script)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, *words: str) -> list[float]:
        """Give a command and return the seconds it measured."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print("\t".join(words), file=self._process.stdin, flush=True)
        return [float(word) for word in self._process.stdout.readline().split()]

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()


def started(desk: object, probe: Probe, start: Callable[[], subprocess.Popen[bytes]], title: str) -> float:
    """Start a program and return the seconds until its window was on the screen."""
    began = time.perf_counter()
    start()
    probe.ask("window", title)
    return time.perf_counter() - began


def main() -> int:
    """Measure and report."""
    sys.path.insert(0, str(ROOT / "tests" / "journeys"))
    from desk import Desk

    for package in ("app", "phrasebook"):  # as they are from the second start on
        compileall.compile_dir(ROOT / package, quiet=1)
    presses = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    goals = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = furnish(folder / "home")
        desk = Desk(folder)
        probe = Probe(desk.environment)
        try:
            starts = []
            for _ in range(STARTS):
                began = time.perf_counter()
                process = desk.start_kuaida(home=folder / "home")
                probe.ask("window", PANEL)
                starts.append(time.perf_counter() - began)
                probe.ask("idle", "1.0")
                desk.stop(process)
            process = desk.start_kuaida(home=folder / "home")
            probe.ask("window", PANEL)
            probe.ask("idle", str(SETTLE_SECONDS))
            pss = memory(process.pid)
            desk.editor("Chat")
            direct = probe.ask("clipboard", "ctrl+alt+2", text, str(presses))
            picker = probe.ask("picker", "alt+q", PICKER, str(max(10, presses // 3)))
            desk.stop(process)
            goals += _judged(starts, pss, direct, picker)
            if shutil.which("copyq"):
                _beside_copyq(desk, probe, median_and_p95(starts)[0], pss)
            else:
                print("CopyQ is not installed: not compared")
        finally:
            probe.close()
            desk.close()
    return report(goals)


def _judged(starts: list[float], pss: float, direct: list[float], picker: list[float]) -> list[Goal]:
    start, (middle, slow) = median_and_p95(starts)[0], median_and_p95(direct)
    opened, opened_slow = median_and_p95(picker)
    return [
        Goal("start (warm) to panel on the screen, median", f"{start:.0f} ms", "≤ 350 ms", start <= 350),
        Goal("window process when idle, PSS", f"{pss:.0f} MB", "≤ 75 MB", pss <= 75),
        Goal("direct hotkey to readable text, median", f"{middle:.1f} ms", "≤ 8 ms", middle <= 8),
        Goal("direct hotkey to readable text, p95", f"{slow:.1f} ms", "≤ 20 ms", slow <= 20),
        Goal("direct hotkey presses that worked", str(len(direct)), str(len(direct)), min(direct) >= 0),
        Goal("picker hotkey to painted and active, median", f"{opened:.0f} ms", "≤ 60 ms", opened <= 60),
        Goal("picker hotkey to painted and active, p95", f"{opened_slow:.0f} ms", "≤ 80 ms", opened_slow <= 80),
    ]


def _beside_copyq(desk: object, probe: Probe, start: float, pss: float) -> None:
    from desk import Desk

    assert isinstance(desk, Desk)
    times, used = [], 0.0
    for number in range(3):
        home = {
            "XDG_CONFIG_HOME": str(desk.folder / f"copyq{number}"),
            "COPYQ_SETTINGS_PATH": str(desk.folder / "copyq"),
        }
        began = time.perf_counter()
        process = desk.start("copyq", environment=home)
        desk.start("copyq", "show", environment=home)
        probe.ask("window", COPYQ)
        times.append(time.perf_counter() - began)
        probe.ask("idle", "3.0")
        used = memory(process.pid)
        desk.stop(process)
    theirs = statistics.median(times) * 1000
    print(f"beside CopyQ in the same run: start {start:.0f} / {theirs:.0f} ms ({start / theirs:.2f} ×),", end=" ")
    print(f"memory {pss:.0f} / {used:.0f} MB ({pss / used:.2f} ×)")


if __name__ == "__main__":
    os.environ.setdefault("LANG", "C.UTF-8")
    sys.exit(main())
