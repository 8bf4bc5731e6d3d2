"""Brings a chart out of the program: as a picture or a table, to the clipboard or to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.dashboards.chart import Chart
from app.dashboards.tables import Table
from phrasebook.errors import Unable

SHARPNESS: Final = 2  # a picture is read on screens of all kinds
FORMATS: Final = {"png": "PNG (*.png)", "svg": "SVG (*.svg)", "csv": "CSV (*.csv)"}


def copy_picture(chart: Chart) -> None:
    """Put the picture of a chart on the clipboard."""
    QGuiApplication.clipboard().setImage(_picture(chart))


def save(file: Path, chart: Chart | None, table: Table) -> None:
    """Write a file of the kind that its ending says.

    Raises:
        Unable: ``file-unwritable``.
    """
    try:
        file.touch()
        if file.suffix.lower() == ".csv" or chart is None:
            file.write_text(table.csv(), encoding="utf-8", newline="")
        elif file.suffix.lower() == ".svg":
            _save_svg(file, chart)
        elif not QImageWriter(str(file), b"PNG").write(_picture(chart)):
            raise Unable("file-unwritable", path=str(file), reason="PNG")
    except OSError as error:
        raise Unable("file-unwritable", path=str(file), reason=error.strerror or str(error)) from error


def _size(chart: Chart) -> QSize:
    return chart.size().expandedTo(chart.sizeHint())


def _picture(chart: Chart) -> QImage:
    size = _size(chart)
    image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    chart.render_to(painter, size)
    painter.end()
    return image


def _save_svg(file: Path, chart: Chart) -> None:
    size = _size(chart)
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(chart.accessibleName())
    painter = QPainter(generator)
    chart.render_to(painter, size)
    painter.end()
