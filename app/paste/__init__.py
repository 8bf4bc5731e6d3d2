"""Sends another program the keys with which it pastes, and knows which keys those are and where nothing may be pasted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from app.paste.chord import Chord
from app.paste.null import NullPasteKeys
from app.paste.programs import Program, Programs
from app.paste.x11 import X11PasteKeys

__all__ = ["BACK_ENDS", "Chord", "PasteKeys", "Program", "Programs", "choose"]


class PasteKeys(Protocol):
    """One system's way to press keys in the program that has the focus."""

    @staticmethod
    def available() -> bool:
        """Can this back end work here?"""

    def send(self, chord: Chord) -> bool:
        """Press and release it; whatever happens, no key stays down. False, and nothing sent, while a modifier is held."""

    def send_artificially(self, chord: Chord, let_go: Callable[[], bool]) -> bool:
        """Although keys are held: let other programs believe that none is, ``let_go`` of the keyboard, and send at once.

        Where ``let_go`` says False, nothing is sent.
        """


BACK_ENDS: Final[tuple[type[X11PasteKeys] | type[NullPasteKeys], ...]] = (X11PasteKeys, NullPasteKeys)


def choose() -> PasteKeys:
    """The first back end that can work here; the one that can do nothing says so by refusing to send."""
    return next(back_end() for back_end in BACK_ENDS if back_end.available())
