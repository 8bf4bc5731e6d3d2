"""What a hotkey back end answers: what became of each combination, and that one was pressed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a combination that was asked for."""

    GRANTED = "granted"
    TAKEN = "taken"  # another program holds it; it may be free later
    IMPOSSIBLE = "impossible"  # this system or keyboard cannot


@dataclass(frozen=True, slots=True)
class Press:
    """A hotkey was pressed; ``when_ms`` is the system's own clock, ``age_ms`` how long ago that was."""

    name: str
    when_ms: int
    age_ms: int
