"""Where the picker opens: over the window that the agent works in, wholly on that screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize


def place(size: QSize, over: QRect | None, mouse: QPoint, screens: Sequence[QRect]) -> QRect:
    """Return where a window of ``size`` goes.

    Args:
        size: as large as it would like to be.
        over: where the window is in which the agent works, if that is known.
        mouse: where the mouse is.
        screens: what is free of each screen, the first one first.
    """
    eyes = over.center() if over is not None else mouse
    screen = next((one for one in screens if one.contains(eyes)), screens[0])
    around = over.intersected(screen) if over is not None and screen.contains(eyes) else screen
    fitting = size.boundedTo(screen.size())
    x = around.center().x() - fitting.width() // 2
    y = around.y() + max(0, around.height() - fitting.height()) // 3
    x = max(screen.left(), min(x, screen.right() + 1 - fitting.width()))
    y = max(screen.top(), min(y, screen.bottom() + 1 - fitting.height()))
    return QRect(QPoint(x, y), fitting)


def read_size(kept: str, least: QSize, default: QSize) -> QSize:
    """Return the size that was kept as ``width,height``; the default where nothing sensible was."""
    parts = kept.split(",")
    if len(parts) != 2 or not all(part.isdigit() and len(part) < 6 for part in parts):
        return default
    return QSize(int(parts[0]), int(parts[1])).expandedTo(least)
