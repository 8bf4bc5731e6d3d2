"""Where the panel stands: where it was left, or at the right edge of the first screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect

LEAST: Final = 260
MOST: Final = 420
DEFAULT: Final = 340
LOWEST: Final = 360
_GRIP: Final = 60  # so much of the head has to be on a screen, or nobody can move the panel any more


def place(kept: str, screens: Sequence[QRect]) -> QRect:
    """Return the place that was kept as ``x,y,width,height``; on a screen that is gone, the right edge of the first one.

    Args:
        kept: what ``write`` made of the last place; empty before the first time.
        screens: what is free of each screen, the first one first.
    """
    found = _read(kept)
    if found is not None:
        head = QRect(found.x(), found.y(), found.width(), _GRIP // 2)
        for screen in screens:
            seen = head.intersected(screen)
            if seen.width() >= _GRIP and seen.height() >= _GRIP // 4:
                return QRect(found.x(), found.y(), found.width(), min(found.height(), screen.height()))
    first = screens[0]
    return QRect(first.right() + 1 - DEFAULT, first.top(), DEFAULT, first.height())


def write(where: QRect) -> str:
    """Return a place as it is kept."""
    return f"{where.x()},{where.y()},{where.width()},{where.height()}"


def read_split(kept: str, parts: int) -> list[int] | None:
    """Return the kept heights of the parts; None where nothing sensible was kept."""
    heights = kept.split(",")
    if len(heights) != parts or not all(height.isdigit() and len(height) < 6 for height in heights):
        return None
    return [int(height) for height in heights]


def _read(kept: str) -> QRect | None:
    try:
        x, y, width, height = (int(part) for part in kept.split(","))
    except ValueError:
        return None
    if max(abs(x), abs(y), width, height) > 100_000 or height <= 0:
        return None
    return QRect(x, y, max(LEAST, min(width, MOST)), max(LOWEST, height))
