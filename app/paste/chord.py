"""The keys that paste: these and no others can be sent, so that no rule and no mistake can ever press Enter."""

from __future__ import annotations

from enum import StrEnum


class Chord(StrEnum):
    """One way to paste, as it is written in ``resources/programs.yaml``."""

    CTRL_V = "ctrl+v"
    CTRL_SHIFT_V = "ctrl+shift+v"
    SHIFT_INSERT = "shift+insert"

    @property
    def words(self) -> str:
        """As a person reads it."""
        return "+".join(part.capitalize() for part in self.split("+"))
