"""No knowledge of other windows: for systems where there is none for us, and for tests."""

from __future__ import annotations

from PySide6.QtCore import QRect

from app.targets.target import Target


class NullTargets:
    """Sees no window."""

    @staticmethod
    def available() -> bool:
        return True

    def active(self) -> Target | None:
        return None

    def activate(self, target: Target) -> None:
        """Nothing can be done."""

    def is_alive(self, target: Target) -> bool:
        return False

    def geometry(self, target: Target) -> QRect | None:
        return None

    def own(self, target: Target) -> bool:
        return False

    def same_program(self, target: Target, window: int) -> bool:
        return False
