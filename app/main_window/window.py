"""The library window: tree, list and editor beside each other, a line that says what was done, and files dropped on it."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from app.i18n import tr
from app.main_window.status import Status
from app.settings import LIBRARY_PLACE, LIBRARY_SPLIT, Settings
from app.theme import SPACE


class LibraryWindow(QMainWindow):
    """Arranges its parts. ``file_dropped`` carries the path of a file of phrases; ``watched`` whether it is on the screen;
    ``closed`` that somebody has closed it.
    """

    file_dropped = Signal(object)
    watched = Signal(bool)
    closed = Signal()

    def __init__(self, settings: Settings, tree: QWidget, phrases: QWidget, side: QWidget, statistics: QWidget) -> None:
        super().__init__()
        self._settings = settings
        self._statistics = statistics
        self.status = Status()
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._inner.addWidget(phrases)
        self._inner.addWidget(side)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._inner)
        self._pages.addWidget(statistics)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._outer.addWidget(tree)
        self._outer.addWidget(self._pages)
        for splitter, shares in ((self._outer, (1, 4)), (self._inner, (2, 3))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(SPACE)
            splitter.setSizes([share * 256 for share in shares])
            for part, share in enumerate(shares):
                splitter.setStretchFactor(part, share)
        tree.setMinimumWidth(136)
        phrases.setMinimumWidth(240)
        side.setMinimumWidth(360)
        self._outer.setContentsMargins(SPACE, SPACE, SPACE, 0)
        self.setCentralWidget(self._outer)
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.setMinimumSize(800, 480)
        self._restore()
        self.retranslate()

    def show_statistics(self, shown: bool) -> None:
        """Show the statistics in place of list and editor, or those again."""
        self._pages.setCurrentIndex(1 if shown else 0)

    def bring_up(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def remember(self) -> None:
        """Keep the place of the window and of what it is divided by."""
        self._settings.put(LIBRARY_PLACE, _pack(self.saveGeometry()))
        self._settings.put(LIBRARY_SPLIT, f"{_pack(self._outer.saveState())} {_pack(self._inner.saveState())}")

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Library"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        self.watched.emit(False)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        self.remember()
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if _file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        file = _file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _restore(self) -> None:
        self.resize(1280, 800)
        self.restoreGeometry(_unpack(self._settings.get(LIBRARY_PLACE)))
        outer, _, inner = self._settings.get(LIBRARY_SPLIT).partition(" ")
        self._outer.restoreState(_unpack(outer))
        self._inner.restoreState(_unpack(inner))


def _file(event: QDropEvent) -> Path | None:
    """Return the file of phrases that is dragged, None where it is something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    from app.packs import readable  # brings in all formats, which only a drop needs

    file = Path(urls[0].toLocalFile())
    return file if readable(file) else None


def _pack(state: QByteArray) -> str:
    return base64.b64encode(bytes(state.data())).decode()


def _unpack(kept: str) -> QByteArray:
    return QByteArray.fromBase64(kept.encode())
