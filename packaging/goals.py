"""What a benchmark or drill prints for each of its goals: `name: figure (goal …) ok|missed`, and how that is read back.

A script in tests/benchmarks or tests/drills ends with `sys.exit(report([Goal(…), …]))`. Whatever else it prints is
shown beside its goals. It ends with 1 where a goal is missed; anything else than 0 and 1 means that it did not finish.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_LINE = re.compile(r"(?P<name>[^:]+): (?P<figure>.+) \(goal (?P<goal>.+)\) (?P<verdict>ok|missed)")


class Goal(NamedTuple):
    """One measured figure beside what it should be, such as ``Goal("first window", "212 ms", "≤ 250 ms", True)``."""

    name: str
    figure: str
    goal: str
    ok: bool

    def __str__(self) -> str:
        return f"{self.name}: {self.figure} (goal {self.goal}) {'ok' if self.ok else 'missed'}"


def report(goals: Iterable[Goal]) -> int:
    """Print one line per goal and return the exit status."""
    missed = 0
    for goal in goals:
        print(goal, flush=True)
        missed += not goal.ok
    return 1 if missed else 0


def read(line: str) -> Goal | None:
    """Return the goal that a line reports, or nothing where it is some other line."""
    found = _LINE.fullmatch(line.strip())
    return Goal(found["name"], found["figure"], found["goal"], found["verdict"] == "ok") if found else None
