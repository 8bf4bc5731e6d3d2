"""No keys for other programs: for systems where none can be sent, and for tests."""

from __future__ import annotations

from collections.abc import Callable

from app.paste.chord import Chord


class NullPasteKeys:
    """Presses nothing."""

    @staticmethod
    def available() -> bool:
        return True

    def send(self, chord: Chord) -> bool:
        return False

    def send_artificially(self, chord: Chord, let_go: Callable[[], bool]) -> bool:
        return False
