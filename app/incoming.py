"""The buyer's message: what is selected in the chat, or what was copied since the last time; never the same one twice."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from app.clipboard import Clipboard

LONGEST: Final = 2000  # nobody writes more in a chat; a copied document is no message


@dataclass(frozen=True, slots=True)
class Message:
    """``text`` as it was taken; ``at`` on the monotonic clock of this machine, in seconds."""

    text: str
    at: float

    def age(self, now: float) -> int:
        """How many seconds ago it was copied or selected, as far as is known."""
        return max(0, int(now - self.at))


class Incoming(QObject):
    """Keeps the text of the newest message alone, and only to tell whether the next is another one."""

    def __init__(self, clipboard: Clipboard, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._clock = clock
        self._changed_at: float | None = None  # when somebody else wrote to the clipboard last
        self._last_selected = ""
        clipboard.changed.connect(self._changed)

    def take(self) -> Message | None:
        """The message, once; None where nothing is new."""
        selected = self._clipboard.selected_text() or ""
        if _is_message(selected) and selected != self._last_selected:
            self._last_selected = selected
            self._changed_at = None  # copied and selected is the same message
            return Message(selected.strip(), self._clock())
        changed_at, self._changed_at = self._changed_at, None
        if changed_at is None or self._clipboard.is_ours():
            return None
        copied = self._clipboard.text() or ""
        return Message(copied.strip(), changed_at) if _is_message(copied) else None

    def _changed(self) -> None:
        self._changed_at = None if self._clipboard.is_ours() else self._clock()


def _is_message(text: str) -> bool:
    return bool(text.strip()) and len(text) <= LONGEST
