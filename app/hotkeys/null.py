"""No global hotkeys: for systems that have none for us, and for tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.hotkeys.answers import Outcome
from app.hotkeys.keys import Combo


class NullHotkeys(QObject):
    """Grants nothing and is never pressed."""

    pressed = Signal(object)  # Press

    @staticmethod
    def available() -> bool:
        return True

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()

    def bind(self, combos: Mapping[str, Combo]) -> dict[str, Outcome]:
        self._names = tuple(combos)
        return self.retry()

    def retry(self) -> dict[str, Outcome]:
        return dict.fromkeys(self._names, Outcome.IMPOSSIBLE)

    def free_alternatives(self, combo: Combo, count: int) -> list[Combo]:
        return []

    def is_free(self, combo: Combo) -> bool:
        return True

    def wait_released(self, then: Callable[[bool], None], limit_ms: int = 2000) -> None:
        QTimer.singleShot(0, self, lambda: then(True))

    def let_go(self) -> bool:
        return True

    def release_all(self) -> None:
        self._names = ()
