"""Keeps `.venv` in step with the lock: made once, mended when the lock or pyproject.toml changed, else left alone."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from project import LOCK, PYPROJECT, ROOT, VENV, say, tool

if TYPE_CHECKING:
    from system_packages import Need

_STAMP = VENV / "kuaida-stamp"


def ready() -> bool:
    """Say whether `.venv` is what the lock, pyproject.toml and this Python ask for."""
    return _noted() == _wanted() and Path(tool("kuaida")).exists() and Path(tool("python")).exists()


def needs() -> tuple[Need, ...]:
    """Return what making `.venv` needs from the system: nothing where it is ready."""
    import installers

    return () if ready() else installers.needs()


def ensure() -> None:
    """Make or mend `.venv` where it is not ready; an interrupted set-up starts over the next time."""
    if ready():
        return
    import installers  # here, because a second `run` must not pay for it

    noted, wanted = _noted(), _wanted()
    _STAMP.unlink(missing_ok=True)
    if any(noted.get(key) != wanted[key] for key in ("python", "place", "lock")):
        say("Setting up .venv from the lock (the first time it downloads about 130 MB) …")
        same_python = all(noted.get(key) == wanted[key] for key in ("python", "place"))
        installers.install_everything(keep=same_python and Path(tool("python")).exists())
    installers.install_project()
    _STAMP.write_text("".join(f"{key} {value}\n" for key, value in wanted.items()), encoding="utf-8")


def _wanted() -> dict[str, str]:
    return {
        "python": "{}.{}".format(*sys.version_info),
        "place": str(ROOT),
        "lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(),
        "project": hashlib.sha256(PYPROJECT.read_bytes()).hexdigest(),
    }


def _noted() -> dict[str, str]:
    try:
        lines = _STAMP.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    return dict(line.split(" ", 1) for line in lines)
