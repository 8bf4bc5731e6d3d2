"""A window to write in that reports every key event it gets."""

from __future__ import annotations

import sys
import time

from line_talk import Talk
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class Editor(QPlainTextEdit):
    slow_ms = 0

    def slow(self, milliseconds: int) -> None:
        """Be busy for so long before anything is pasted."""
        self.slow_ms = milliseconds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.slow_ms and event.matches(QKeySequence.StandardKey.Paste):
            time.sleep(self.slow_ms / 1000)
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        names = {QEvent.Type.KeyPress: "press", QEvent.Type.KeyRelease: "release"}
        if event.type() in names and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            talk.report(names[event.type()], key=Qt.Key(event.key()).name.removeprefix("Key_"), text=event.text())
        return super().event(event)


application = QApplication(sys.argv)
editor = Editor()
window = QMainWindow()
menu = window.menuBar().addMenu("&File")
menu.addAction("Nothing")
menu.aboutToShow.connect(lambda: talk.report("menu"))
window.setCentralWidget(editor)
window.setWindowTitle(sys.argv[1])
window.resize(420, 260)
talk = Talk(
    {
        "text": editor.toPlainText,
        "clear": editor.clear,
        "slow": editor.slow,
        "rename": window.setWindowTitle,
        "menu_active": lambda: window.menuBar().activeAction() is not None,
    }
)
editor.textChanged.connect(lambda: talk.report("changed", at=time.monotonic()))
window.show()
editor.setFocus()
talk.report("ready")
sys.exit(application.exec())
