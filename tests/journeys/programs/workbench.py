"""The back ends alone, without the rest of the program, driven line by line."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

from line_talk import Talk
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app import hotkeys, targets, xlib
from app.clipboard import Clipboard


class Box(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key()).name.removeprefix("Key_")
        if key not in ("Alt", "Control", "Shift", "Meta"):
            bench.talk.report("key", key=key)
        super().keyPressEvent(event)


class Bench:
    def __init__(self) -> None:
        self.keys = hotkeys.choose()
        self.keys.pressed.connect(self.heard)
        self.targets = targets.choose()
        self.clipboard = Clipboard()
        self.server = xlib.opened()
        self.clipboard.changed.connect(lambda: self.talk.report("changed", ours=self.clipboard.is_ours()))
        self.copying = False
        self.count = 0
        self.remembered: targets.Target | None = None
        self.panel = QWidget(None, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.panel.setWindowTitle("Panel")
        self.button, self.box = QPushButton("phrase"), Box()
        self.button.clicked.connect(lambda: self.talk.report("clicked"))
        column = QVBoxLayout(self.panel)
        column.addWidget(self.button)
        column.addWidget(self.box)
        names = (
            "bind",
            "retry",
            "alternatives",
            "release_all",
            "wait_released",
            "copy_on_press",
            "put",
            "race",
            "text",
            "timed_text",
        )
        names += ("active", "activate", "geometry", "alive", "own", "show_panel", "inert", "box_text")
        self.talk = Talk({name: getattr(self, name) for name in names})
        self.talk.report("ready")

    def heard(self, press: hotkeys.Press) -> None:
        self.count += 1
        if self.copying:
            count = self.count
            self.clipboard.put(f"phrase {count}", lambda done: self.talk.report("copied", count=count, done=done))
        self.talk.report("pressed", name=press.name, when=press.when_ms, age=press.age_ms)

    def bind(self, combos: dict[str, str]) -> dict[str, str]:
        return dict(self.keys.bind({name: hotkeys.parse(text) for name, text in combos.items()}))

    def retry(self) -> dict[str, str]:
        return dict(self.keys.retry())

    def alternatives(self, combo: str, count: int) -> list[str]:
        return [found.text for found in self.keys.free_alternatives(hotkeys.parse(combo), count)]

    def release_all(self) -> None:
        self.keys.release_all()

    def wait_released(self, limit_ms: int) -> None:
        self.keys.wait_released(lambda up: self.talk.report("released", up=up), limit_ms)

    def copy_on_press(self, copying: bool) -> None:
        self.copying = copying
        self.count = 0

    def put(self, text: str) -> None:
        self.clipboard.put(text, lambda done: self.talk.report("put", done=done))

    def race(self, foreign: str, text: str) -> None:
        """Another program takes the clipboard while our event loop stands still, and then we write."""
        before = self.server.selection_owner("CLIPBOARD")
        command = ["xclip", "-selection", "clipboard", "-i"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(command, input=foreign.encode(), check=True, **quiet)
        while self.server.selection_owner("CLIPBOARD") in (before, 0):
            pass
        self.put(text)

    def text(self) -> str | None:
        return self.clipboard.text()

    def timed_text(self) -> tuple[str | None, float]:
        start = time.perf_counter()
        text = self.clipboard.text()
        return text, time.perf_counter() - start

    def active(self) -> dict[str, Any] | None:
        self.remembered = self.targets.active()
        found = self.remembered
        return found and {"id": found.id, "title": found.title, "program": found.program, "pid": found.pid}

    def activate(self) -> None:
        if self.remembered is not None:
            self.targets.activate(self.remembered)

    def geometry(self) -> list[int] | None:
        place = self.targets.geometry(self.remembered) if self.remembered else None
        return list(place.getRect()) if isinstance(place, QRect) else None

    def alive(self) -> bool:
        return self.remembered is not None and self.targets.is_alive(self.remembered)

    def own(self) -> bool:
        return self.remembered is not None and self.targets.own(self.remembered)

    def show_panel(self) -> list[list[int]]:
        targets.make_inert(self.panel, True)
        self.panel.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.panel.move(900, 300)
        self.panel.show()
        points = [widget.mapToGlobal(widget.rect().center()) for widget in (self.button, self.box)]
        return [[point.x(), point.y()] for point in points]

    def inert(self, inert: bool) -> None:
        targets.make_inert(self.panel, inert)
        if not inert:
            self.box.setFocus()

    def box_text(self) -> str:
        return self.box.text()


application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
bench = Bench()
sys.exit(application.exec())
