"""Replies for a buyer's message, from a worker that is started when it is wanted and ended when it is idle.

The worker is this program's own command line, ``kuaida suggest --batch -``: what analyses messages never slows a window.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer

from phrasebook.model import PhraseId

IDLE_MS: Final = 300_000
LIMIT_MS: Final = 8_000  # the first answer of a cold machine takes seconds
_ARGUMENTS: Final = ("-m", "app", "suggest", "--batch", "-")
_Then = Callable[[tuple["Suggested", ...]], None]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A phrase that may answer the message, and how sure that is, from 0 to 1."""

    phrase: PhraseId
    confidence: float


class Suggester(QObject):
    """Only the newest question is answered; none where nothing is good enough, or the worker cannot answer."""

    def __init__(
        self,
        home: Path,
        parent: QObject | None = None,
        *,
        command: tuple[str, ...] = (sys.executable, *_ARGUMENTS),
        idle_ms: int = IDLE_MS,
        limit_ms: int = LIMIT_MS,
    ) -> None:
        super().__init__(parent)
        self._command = (*command, "--home", str(home))
        self._worker: QProcess | None = None
        self._asked = 0
        self._then: _Then | None = None
        self._question = ""
        self._again = False
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self.stop)
        self._limit = QTimer(self, singleShot=True, interval=limit_ms)
        self._limit.timeout.connect(lambda: self._answer(()))

    @property
    def working(self) -> bool:
        """Is there a worker now?"""
        return self._worker is not None

    def ask(self, message: str, then: _Then) -> None:
        """Call ``then`` with replies for a message, soon; an earlier question that is not answered yet is dropped."""
        self._asked += 1
        self._then, self._again = then, True
        self._question = json.dumps({"id": self._asked, "text": message})
        self._limit.start()
        self._write()

    def stop(self) -> None:
        """End the worker; the next question starts another."""
        self._idle.stop()
        self._limit.stop()
        self._then = None
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.finished.disconnect()
            worker.closeWriteChannel()
            worker.kill()
            worker.waitForFinished(1000)
            worker.deleteLater()

    def _write(self) -> None:
        self._idle.start()
        if self._worker is None:
            self._worker = QProcess(self)
            self._worker.setProgram(self._command[0])
            self._worker.setArguments(list(self._command[1:]))
            self._worker.setStandardErrorFile(QProcess.nullDevice())
            self._worker.readyReadStandardOutput.connect(self._read)
            self._worker.finished.connect(self._ended)
            self._worker.errorOccurred.connect(self._failed)
            self._worker.start()
        self._worker.write(f"{self._question}\n".encode())

    def _read(self) -> None:
        while self._worker is not None and self._worker.canReadLine():
            line = json.loads(bytes(self._worker.readLine().data()))
            if line.get("id") == self._asked:
                found = line.get("suggestions", ())
                self._answer(tuple(Suggested(PhraseId(one["phrase"]["id"]), one["confidence"]) for one in found))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._worker = None
            self._answer(())

    def _ended(self) -> None:
        """The worker died: once it is asked anew, then there is no answer."""
        if self._worker is not None:
            self._worker.deleteLater()
            self._worker = None
        if self._then is not None and self._again:
            self._again = False
            self._write()
        else:
            self._answer(())

    def _answer(self, found: tuple[Suggested, ...]) -> None:
        self._limit.stop()
        then, self._then = self._then, None
        if then is not None:
            then(found)
