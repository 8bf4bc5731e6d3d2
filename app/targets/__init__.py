"""The windows of other programs: which one the agent writes in, how to go back to it, and how not to take its focus."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QRect

from app.targets.inert import make_inert
from app.targets.null import NullTargets
from app.targets.target import Target
from app.targets.x11 import X11Targets

__all__ = ["BACK_ENDS", "Target", "Targets", "choose", "make_inert"]


class Targets(Protocol):
    """One system's way to find and activate windows."""

    @staticmethod
    def available() -> bool:
        """Can this back end work here?"""

    def active(self) -> Target | None:
        """The window that has the focus now, ours included."""

    def activate(self, target: Target) -> None:
        """Ask the system to give the window the focus."""

    def is_alive(self, target: Target) -> bool:
        """Is it still there, and still the same program's?"""

    def geometry(self, target: Target) -> QRect | None:
        """Where the window is with its frame, in Qt's coordinates."""

    def own(self, target: Target) -> bool:
        """Is it a window of this program?"""

    def same_program(self, target: Target, window: int) -> bool:
        """Did the target's program make that window, too, as far as the system tells?"""


BACK_ENDS: Final[tuple[type[X11Targets] | type[NullTargets], ...]] = (X11Targets, NullTargets)


def choose() -> Targets:
    """The first back end that can work here."""
    return next(back_end() for back_end in BACK_ENDS if back_end.available())
