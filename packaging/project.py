"""Where the project's things are, and the few ways in which a developer's command speaks, stops and starts programs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.txt"
PYPROJECT = ROOT / "pyproject.toml"

_WINDOWS = os.name == "nt"
_BIN = VENV / ("Scripts" if _WINDOWS else "bin")
_INHERITED = ("PYTHONWARNINGS", "PYTHONPATH", "PYTHONHOME", "PYTEST_ADDOPTS", "VIRTUAL_ENV")


class DoorError(Exception):
    """A command cannot go on: one sentence that says why and what to do, and the exit status."""

    def __init__(self, sentence: str, status: int = 3) -> None:
        super().__init__(sentence)
        self.status = status


def tool(name: str) -> str:
    """Return the path of a program in the environment, such as ``tool("python")``."""
    return str(_BIN / (name + (".exe" if _WINDOWS else "")))


def say(sentence: str) -> None:
    """Tell the developer something, at once and apart from what a command prints as its result."""
    print(sentence, file=sys.stderr, flush=True)


def clean_environment(**extra: str) -> dict[str, str]:
    """Return this process's environment without what would make Python behave otherwise on this machine."""
    kept = {name: value for name, value in os.environ.items() if name not in _INHERITED}
    return {**kept, **extra}


def call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a program in the project's root and return its exit status."""
    import subprocess  # here, because a second `run` must not pay for it

    sys.stdout.flush()
    return subprocess.call(command, cwd=ROOT, env=environment)


def must(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run a program that has to succeed."""
    if status := call(command, environment):
        raise DoorError(f"This command ended with status {status}: {' '.join(command)}", 1)


def become(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Let a program take this process's place; where the system cannot do that, run it and return its status."""
    sys.stdout.flush()
    if not _WINDOWS:
        os.execve(command[0], command, dict(os.environ) if environment is None else environment)
    return call(command, environment)
