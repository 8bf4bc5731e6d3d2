"""A window of some program, as it was when it was seen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """``id`` is the system's number of the window, ``program`` the class that its program gives itself."""

    id: int
    title: str
    program: str
    pid: int
