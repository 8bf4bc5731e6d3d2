"""Icons of the one set (Lucide), drawn in the colour of the text around them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from phrasebook import resources


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """Return the icon called ``name`` in a colour, crisp on the screens that are there now."""
    scales = sorted({1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())})
    return _drawn(name, colour, size, tuple(scales))


@cache
def _drawn(name: str, colour: str, size: int, scales: tuple[float, ...]) -> QIcon:
    source = resources.path("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QIcon()
    for scale in scales:
        edge = round(size * scale)
        pixmap = QPixmap(QSize(edge, edge))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made
