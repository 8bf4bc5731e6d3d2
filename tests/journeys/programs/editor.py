"""A window to write in that reports every key event it gets."""

from __future__ import annotations

import sys

from line_talk import Talk
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class Editor(QPlainTextEdit):
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
talk = Talk({"text": editor.toPlainText, "menu_active": lambda: window.menuBar().activeAction() is not None})
window.show()
editor.setFocus()
talk.report("ready")
sys.exit(application.exec())
