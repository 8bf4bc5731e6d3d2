"""What a script reports about a goal is what is read back, and a missed goal shows in the exit status."""

from __future__ import annotations

import goals
import pytest
from goals import Goal

MET = Goal("first window", "212 ms (16 runs)", "≤ 250 ms (warm)", True)
MISSED = Goal("memory", "71 MB", "≤ 65 MB", False)


def test_a_line_names_goal_figure_and_verdict() -> None:
    assert str(MISSED) == "memory: 71 MB (goal ≤ 65 MB) missed"


@pytest.mark.parametrize("goal", [MET, MISSED])
def test_a_line_is_read_back(goal: Goal) -> None:
    assert goals.read(f"  {goal}\n") == goal


@pytest.mark.parametrize("line", ["", "warming up", "first window: 212 ms", "first window: 212 ms (goal 250 ms) maybe"])
def test_other_lines_are_no_goals(line: str) -> None:
    assert goals.read(line) is None


@pytest.mark.parametrize(("reported", "status"), [([MET], 0), ([MISSED], 1), ([MISSED, MET], 1)])
def test_a_missed_goal_shows_in_the_status(
    reported: list[Goal], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert goals.report(reported) == status
    assert capsys.readouterr().out.splitlines() == [str(goal) for goal in reported]
