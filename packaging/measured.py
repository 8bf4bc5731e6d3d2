"""Runs the scripts of tests/benchmarks and tests/drills one after the other and keeps account of their goals."""

from __future__ import annotations

import subprocess
from pathlib import Path

import goals
from project import ROOT, DoorError, clean_environment, say, tool


def run(folder: str, names: list[str]) -> int:
    """Run the named scripts of a folder under tests/, or all; return 1 where a goal is missed or a script broke."""
    statuses = [_run(script) for script in _chosen(ROOT / "tests" / folder, names)]
    return 1 if any(statuses) else 0


def _chosen(folder: Path, names: list[str]) -> list[Path]:
    runnable = (path for path in sorted(folder.glob("*.py")) if "__main__" in path.read_text(encoding="utf-8"))
    scripts = {path.stem: path for path in runnable}
    if unknown := [name for name in names if name not in scripts]:
        raise DoorError(f"There is no {unknown[0]} in {folder.name}; there are: {', '.join(scripts) or 'none'}.", 2)
    if not scripts:
        raise DoorError(f"There are no scripts in tests/{folder.name}.", 2)
    return [scripts[name] for name in names or scripts]


def _run(script: Path) -> int:
    environment = clean_environment(PYTHONPATH=str(ROOT / "packaging"), PYTHONUNBUFFERED="1", PYTHONUTF8="1")
    met = missed = 0
    say(f"── {script.parent.name} {script.stem}")
    with subprocess.Popen(
        [tool("python"), str(script)], cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        for line in process.stdout or ():
            if goal := goals.read(line):
                print(goal, flush=True)
                met, missed = met + goal.ok, missed + (not goal.ok)
            else:
                say(f"   {line.rstrip()}")
    if process.returncode not in (0, 1) or not met + missed:
        why = f"ended with status {process.returncode}" if process.returncode not in (0, 1) else "reported no goal"
        print(goals.Goal(script.stem, why, "to finish", False), flush=True)
        return 1
    return 1 if missed or process.returncode else 0
