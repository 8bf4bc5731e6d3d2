"""A search box alone, which reports what is in it and what reaches its owner."""

from __future__ import annotations

import sys

from line_talk import Talk
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.widgets.letters_edit import LettersEdit


class Box(LettersEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        talk.report("key", key=Qt.Key(event.key()).name.removeprefix("Key_"), text=event.text())
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        talk.report("composed", text=event.preeditString())
        super().inputMethodEvent(event)


application = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("Search")
window.resize(400, 120)
box = Box(letters_first=sys.argv[1] == "letters")
column = QVBoxLayout(window)
column.addWidget(box)
talk = Talk(
    {
        "text": box.text,
        "letters_first": lambda: box.letters_first,
        "composing": lambda: box.composing,
        "shown": box.displayText,
        "toggle": box.toggle_input_method,
        "clear": box.clear,
    }
)
box.textChanged.connect(lambda text: talk.report("text", text=text))
box.returnPressed.connect(lambda: talk.report("enter"))
box.mode_changed.connect(lambda letters_first: talk.report("mode", letters_first=letters_first))
window.show()
box.setFocus()
talk.report("ready")
sys.exit(application.exec())
