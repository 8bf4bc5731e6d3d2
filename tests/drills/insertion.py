"""Inserts texts into real programs, each time over a foreign clipboard, while everything goes wrong that can.

usage: insertion.py [INSERTIONS]      60 by default; 1000 is the full drill
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from goals import Goal, report
from insertion_targets import Box, Desk, Program, QtBox, boxes, wait

HOGS = 4
LOST = 0.15


@dataclass
class Tally:
    """What became of the insertions of one part."""

    name: str
    tried: int = 0
    right: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    not_restored: int = 0
    milliseconds: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.tried} tried, {self.right} right, {self.told} told, "
            f"{len(self.wrong)} wrong, {self.not_restored} not restored"
        )


class Drill:
    """One desk, one paster, several boxes."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.boxes = boxes(self.desk)
        self.paster = Program(self.desk, "paster")
        self.chance = random.Random(1)
        self.tallies: list[Tally] = []
        self._number = 0

    def part(
        self, name: str, box: Box, count: int, prepare: Callable[[], None] = lambda: None, *, key: bool = False
    ) -> Tally:
        """Insert ``count`` texts into a box; with ``key`` by a hotkey that is held for a while."""
        tally = Tally(name)
        self.tallies.append(tally)
        self.desk.focus(box.title)
        for _ in range(count):
            prepare()
            self._insert(tally, box, key=key)
        print(tally, flush=True)
        return tally

    def _insert(self, tally: Tally, box: Box, *, key: bool) -> None:
        self._number += 1
        text, foreign = f"〈第{self._number}条 快答😀〉", f"FOREIGN {self._number};"
        owner = self.desk.set_clipboard(foreign)
        before, ended = box.text(), len(self.paster.heard("ended"))
        if key:
            self.paster.ask("bind", "Ctrl+Alt+1", text)
            self.desk.hold("ctrl", "alt", "1", seconds=self.chance.choice((0.01, 0.08, 0.3, 0.7)))
        else:
            self.paster.ask("insert", text)
        wait(lambda: len(self.paster.heard("ended")) > ended, "the insertion to end", 20)
        ending = self.paster.heard("ended")[-1]["ending"]
        tally.tried += 1
        after = _settled(box, before + text if ending == "PASTED" else None)
        if after == before + text:
            tally.right += 1
            tally.not_restored += ending == "PASTED" and self.desk.clipboard() != foreign
        elif after == before and ending != "PASTED":
            tally.told += 1
        else:
            tally.wrong.append(after[len(before) :])
        self.desk.stop(owner)


def _settled(box: Box, wanted: str | None) -> str:
    """What is in the box, once it is what is wanted or has had time to be something else."""
    deadline = time.monotonic() + 1.5
    while (found := box.text()) != wanted and time.monotonic() < deadline:
        time.sleep(0.02)
    return found


def latency(drill: Drill, box: QtBox, count: int) -> float:
    """The median of the milliseconds from the wish to the text in the box; nothing is held."""
    times = []
    drill.desk.focus(box.title)
    for number in range(count):
        owner = drill.desk.set_clipboard(f"FOREIGN {number};")
        ended = len(drill.paster.heard("ended"))
        drill.paster.ask("insert", f"〈{number}〉")
        wait(lambda ended=ended: len(drill.paster.heard("ended")) > ended, "the insertion to end", 20)
        box.text()
        times.append((box.editor.heard("changed")[-1]["at"] - drill.paster.heard("begun")[-1]["at"]) * 1000)
        drill.desk.stop(owner)
    print(f"wish to text: median {statistics.median(times):.1f} ms, longest {max(times):.1f} ms", flush=True)
    return statistics.median(times)


def run(folder: Path, count: int) -> list[Goal]:
    """All parts; a fifth of the insertions or so in each of the ill ones."""
    drill = Drill(folder)
    try:
        plain = [drill.part(name, box, count // len(drill.boxes)) for name, box in drill.boxes.items()]
        qt = drill.boxes["qt"]
        assert isinstance(qt, QtBox)
        median = latency(drill, qt, max(10, count // 20))
        some = max(5, count // 6)

        def slow() -> None:
            qt.editor.ask("slow", drill.chance.choice((5, 50, 200, 500, 1000, 2000)))

        ill = [drill.part("slow to fetch", qt, some, slow)]
        qt.editor.ask("slow", 0)
        ill.append(drill.part("hotkey held", qt, some, key=True))
        drill.paster.ask("lose", LOST)
        ill += [drill.part(f"writes lost, {name}", drill.boxes[name], some) for name in ("qt", "gtk")]
        drill.paster.ask("lose", 0.0)
        hogs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(HOGS)]
        try:
            ill += [drill.part(f"overloaded, {name}", box, max(3, some // 2)) for name, box in drill.boxes.items()]
        finally:
            for hog in hogs:
                hog.kill()
                hog.wait()
    finally:
        drill.desk.close()
    tried = sum(tally.tried for tally in plain)
    right, restored = sum(tally.right for tally in plain), tried - sum(tally.not_restored for tally in plain)
    wrong = [text for tally in (*plain, *ill) for text in tally.wrong]
    if wrong:
        print(f"wrong: {wrong[:5]}", flush=True)
    accounted = all(tally.tried == tally.right + tally.told for tally in ill)
    return [
        Goal("insertions that were right", f"{right} of {tried}", "all", right == tried),
        Goal("foreign clipboards that came back", f"{restored} of {tried}", "all", restored == tried),
        Goal("wrong texts, ill conditions included", str(len(wrong)), "0", not wrong),
        Goal("ill conditions: right or told", "all" if accounted else "not all", "all", accounted),
        Goal("wish to text in the box, median", f"{median:.1f} ms", "≤ 40 ms", median <= 40),
    ]


def main() -> int:
    """Run the drill and report."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as folder:
        return report(run(Path(folder), count))


if __name__ == "__main__":
    sys.exit(main())
