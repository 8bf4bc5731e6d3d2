"""The way from a text into another window alone: clipboard, hotkeys, windows and paste keys, driven line by line."""

from __future__ import annotations

import random
import sys
import time
from typing import Any

from line_talk import Talk
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from app import hotkeys, paste, targets
from app.clipboard import Clipboard
from app.inserter.delivery import Outside
from app.inserter.ending import Ending
from app.inserter.pasting import Pasting


class Losing:
    """Qt's clipboard, of which the server ignores some writes, as it does when another program was quicker."""

    def __init__(self, real: QClipboard, share: float) -> None:
        self._real = real
        self._chance = random.Random(1)
        self.share = share

    def __getattr__(self, name: str) -> Any:
        return self._write if name == "setMimeData" else getattr(self._real, name)

    def _write(self, data: QMimeData, *mode: QClipboard.Mode) -> None:
        if self._chance.random() >= self.share:
            self._real.setMimeData(data, *mode)


class Paster:
    def __init__(self) -> None:
        self.keys = hotkeys.choose()
        self.windows = targets.choose()
        self.clipboard = Clipboard()
        self.losing = Losing(self.clipboard._clipboard, 0.0)
        self.clipboard._clipboard = self.losing
        outside = Outside(self.clipboard, self.keys, self.windows, paste.choose())
        self.pasting = Pasting(outside, paste.Programs.shipped)
        self.text = ""
        self.keys.pressed.connect(lambda press: self.insert(self.text))
        self.talk = Talk({"insert": self.insert, "bind": self.bind, "lose": self.lose, "available": self.available})
        self.talk.report("ready")

    def available(self) -> bool:
        return self.pasting.available

    def bind(self, combo: str, text: str) -> dict[str, str]:
        self.text = text
        return dict(self.keys.bind({"insert": hotkeys.parse(combo)}))

    def lose(self, share: float) -> None:
        self.losing.share = share

    def insert(self, text: str) -> None:
        start = time.perf_counter()
        self.talk.report("begun", at=time.monotonic())

        def ended(ending: Ending) -> None:
            self.talk.report("ended", ending=ending.name, ms=(time.perf_counter() - start) * 1000)

        target = self.windows.active()
        obstacle = self.pasting.obstacle(target, text) if target else Ending.NOWHERE
        if obstacle is not None:
            ended(obstacle)
            return
        self.pasting.deliver(target, text, private=True, readable=lambda: self.talk.report("readable"), ended=ended)


application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
paster = Paster()
sys.exit(application.exec())
