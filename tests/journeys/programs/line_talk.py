"""Lets a test program be asked things by JSON lines on its standard input, and answer and report on its standard output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier


class Talk(QObject):
    """Calls ``handlers[command](*arguments)`` for each line ``[command, argument, …]``."""

    def __init__(self, handlers: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__()
        self._handlers = handlers
        self._unread = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def report(self, event: str, **data: Any) -> None:
        print(json.dumps({"event": event, **data}), flush=True)

    def _hear(self) -> None:
        read = os.read(sys.stdin.fileno(), 1 << 16)
        if not read:
            self._notifier.setEnabled(False)
        *lines, self._unread = (self._unread + read).split(b"\n")
        for line in lines:
            command, *arguments = json.loads(line)
            print(json.dumps({"answer": self._handlers[command](*arguments)}), flush=True)
