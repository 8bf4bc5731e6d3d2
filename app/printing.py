"""Prints a page of HTML to a PDF file, on one sheet of paper."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from phrasebook.errors import Unable

_MARGIN_MM: Final = 10.0
_DPI: Final = 300
_SMALLEST: Final = 0.6
_FAMILIES: Final = ("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")


def print_alone(page: str, file: Path) -> None:
    """Print from a program that has no windows."""
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["kuaida"])
    print_page(page, file)
    del application


def print_page(page: str, file: Path) -> None:
    """Write the page; what is longer than a sheet is made smaller until it fits, as far as it can still be read.

    Raises:
        Unable: ``file-unwritable``.
    """
    try:
        with file.open("wb"):
            pass
    except OSError as error:
        raise Unable("file-unwritable", path=str(file), reason=error.strerror or str(error)) from error
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(page)
    document.documentLayout().setPaintDevice(writer)
    sheet = writer.pageLayout().paintRectPixels(_DPI).size()
    _fit(document, QSizeF(sheet))
    document.print_(writer)


def _fit(document: QTextDocument, sheet: QSizeF) -> None:
    """Let the page count as larger until everything stands on it; printing scales it down to the sheet."""
    scale = 1.0
    document.setPageSize(sheet)
    while document.pageCount() > 1 and scale > _SMALLEST:
        scale -= 0.05
        document.setPageSize(sheet / scale)
