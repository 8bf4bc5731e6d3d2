"""Hotkeys that work while another program has the focus: registered with the system, never by watching the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import SignalInstance

from app.hotkeys.answers import Outcome, Press
from app.hotkeys.keys import Combo, Modifier, parse
from app.hotkeys.null import NullHotkeys
from app.hotkeys.x11 import X11Hotkeys

__all__ = ["BACK_ENDS", "Combo", "Hotkeys", "Modifier", "Outcome", "Press", "choose", "parse"]


class Hotkeys(Protocol):
    """One system's way to hear keys that are pressed anywhere."""

    @property
    def pressed(self) -> SignalInstance:
        """Emitted with a ``Press`` once for each press, held or not."""

    @staticmethod
    def available() -> bool:
        """Can this back end work here?"""

    def bind(self, combos: Mapping[str, Combo]) -> dict[str, Outcome]:
        """Make these the hotkeys, and no others; those that stay the same are not let go."""

    def retry(self) -> dict[str, Outcome]:
        """Ask again for those that were taken; what has become of all by now."""

    def free_alternatives(self, combo: Combo, count: int) -> list[Combo]:
        """Combinations like this one that nobody holds right now, we ourselves included."""

    def is_free(self, combo: Combo) -> bool:
        """Is it held by no other program right now, as far as can be known?"""

    def wait_released(self, then: Callable[[bool], None], limit_ms: int = 2000) -> None:
        """Call ``then(True)`` when the pressed hotkey and all modifiers are up, ``then(False)`` after the limit."""

    def let_go(self) -> bool:
        """Let others have the keyboard although the pressed key is still held, which writes nothing; False if it might."""

    def release_all(self) -> None:
        """Give all keys back and hear nothing more, until the next ``bind``."""


BACK_ENDS: Final[tuple[type[X11Hotkeys] | type[NullHotkeys], ...]] = (X11Hotkeys, NullHotkeys)


def choose() -> Hotkeys:
    """The first back end that can work here."""
    return next(back_end() for back_end in BACK_ENDS if back_end.available())
