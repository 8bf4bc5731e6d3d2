"""Scripts with goals are run by name or all; a missed goal, a crash and silence all count."""

from __future__ import annotations

import sys
from pathlib import Path

import measured
import pytest
from project import DoorError

FINE = """
import sys
from goals import Goal, report
if __name__ == "__main__":
    print("warming up")
    sys.exit(report([Goal("a", "1", "2", True)]))
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder of benchmarks in a pretended project."""
    (tmp_path / "tests" / "benchmarks").mkdir(parents=True)
    (tmp_path / "packaging").symlink_to(Path(measured.__file__).parent)
    monkeypatch.setattr(measured, "ROOT", tmp_path)
    monkeypatch.setattr(measured, "tool", lambda name: sys.executable)
    return tmp_path / "tests" / "benchmarks"


def test_goals_go_to_standard_output_and_the_rest_beside_it(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "fine.py").write_text(FINE)
    assert measured.run("benchmarks", []) == 0
    out, err = capfd.readouterr()
    assert out == "a: 1 (goal 2) ok\n"
    assert "warming up" in err


@pytest.mark.parametrize(
    ("script", "line"),
    [
        (FINE.replace("True", "False"), "a: 1 (goal 2) missed"),
        ("assert __name__ == '__main__'; raise SystemExit(7)", "odd: ended with status 7 (goal to finish) missed"),
        ("__main__ = 1", "odd: reported no goal (goal to finish) missed"),
    ],
)
def test_whatever_goes_wrong_is_a_missed_goal(
    folder: Path, script: str, line: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "odd.py").write_text(script)
    (folder / "other.py").write_text(FINE)
    assert measured.run("benchmarks", []) == 1
    assert capfd.readouterr().out.splitlines() == [line, "a: 1 (goal 2) ok"]


def test_only_the_named_scripts_run(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        (folder / f"{name}.py").write_text(FINE.replace('"a"', f'"{name}"'))
    assert measured.run("benchmarks", ["two"]) == 0
    assert capfd.readouterr().out == "two: 1 (goal 2) ok\n"


def test_what_the_scripts_share_is_no_script(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "fine.py").write_text(f"import corpus\n{FINE}")
    (folder / "corpus.py").write_text("WORDS = ()")
    assert measured.run("benchmarks", []) == 0
    assert capfd.readouterr().out == "a: 1 (goal 2) ok\n"


def test_an_unknown_name_is_wrong_use_and_the_known_ones_are_told(folder: Path) -> None:
    (folder / "one.py").write_text(FINE)
    with pytest.raises(DoorError, match="there are: one") as stop:
        measured.run("benchmarks", ["three"])
    assert stop.value.status == 2
