"""The checks that need no test run: style, types, the import map and the lock; all are run, each says how it went."""

from __future__ import annotations

import time

import lock
from project import ROOT, call, clean_environment, say, tool


def run() -> int:
    """Run every check and return 1 where one failed."""
    failed = [name for name, command in _programs() if not _passes(name, command)]
    faults = lock.faults()
    for fault in faults:
        print(fault, flush=True)
    say(f"── lock: {'failed' if faults else 'ok'}")
    if faults:
        failed.append("lock")
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def _programs() -> list[tuple[str, list[str]]]:
    door = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "packaging").glob("*.py"))]
    return [
        ("style", [tool("ruff"), "check", "--quiet", "."]),
        ("format", [tool("ruff"), "format", "--check", "--quiet", "."]),
        ("types", [tool("mypy"), "--strict", "--no-error-summary", "app", "phrasebook", *door]),
        ("imports", [tool("lint-imports")]),
    ]


def _passes(name: str, command: list[str]) -> bool:
    started = time.monotonic()
    passed = call(command, clean_environment()) == 0
    say(f"── {name}: {'ok' if passed else 'failed'} ({time.monotonic() - started:.1f} s)")
    return passed
