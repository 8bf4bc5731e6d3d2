"""Brings one text into one window: every step waits for the one before it, by timers, and every way out leaves no key down.

docs/insertion.md says why each wait exists.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.clipboard import Clipboard, Request, Snapshot
from app.hotkeys import Hotkeys
from app.inserter.ending import Ending
from app.paste import Chord, PasteKeys, Program
from app.targets import Target, Targets

_LOOK_MS: Final = 5


@dataclass(frozen=True, slots=True)
class Waits:
    """How long each wait is, in milliseconds."""

    release: int = 800  # until held keys are released artificially
    ours: int = 15_000  # as long as a key is held, our own window keeps the focus
    focus: int = 1_000  # until the window that the agent came from has the focus again
    quiet: int = 300  # after the last request
    least: int = 400  # after the keys
    unfetched: int = 2_500  # until nobody is expected to fetch any more


@dataclass(frozen=True, slots=True)
class Outside:
    """The outside world that a delivery works with."""

    clipboard: Clipboard
    hotkeys: Hotkeys
    targets: Targets
    keys: PasteKeys


class Delivery(QObject):
    """One paste. ``readable`` is called once other programs can read the text, ``ended`` once it is all over."""

    def __init__(
        self,
        outside: Outside,
        target: Target,
        rule: Program,
        text: str,
        *,
        private: bool,
        readable: Callable[[], None],
        ended: Callable[[Ending], None],
        waits: Waits,
    ) -> None:
        super().__init__()
        self._outside = outside
        self._target = target
        self._rule = rule
        self._text = text
        self._private = private
        self._readable = readable
        self._ended = ended
        self._waits = waits
        self._earlier: Snapshot | None = None
        self._since = 0.0  # when the present wait began
        self._sent = 0.0
        self._last_request = 0.0
        self._fetched = False
        self._artificially = False  # keys are held, and were waited for long enough
        self._step: Callable[[], None] = self._look_for_focus
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(lambda: self._step())

    def start(self) -> None:
        """Begin: remember the clipboard, then write."""
        if not self._outside.targets.is_alive(self._target):
            self._end(Ending.GONE)
        elif self._rule.restore:
            self._outside.clipboard.snapshot(self._remember)
        else:
            self._remember(None)

    def _remember(self, earlier: Snapshot | None) -> None:
        self._earlier = earlier
        put = self._outside.clipboard.put
        put(self._text, self._written, private=self._private, selected=self._rule.primary)

    def _written(self, succeeded: bool) -> None:
        if not succeeded:
            self._end(Ending.UNWRITTEN)
            return
        self._readable()
        self._outside.hotkeys.wait_released(self._released, self._waits.release)

    def _released(self, up: bool) -> None:
        self._artificially = not up
        self._wait(self._look_for_focus)
        self._look_for_focus()

    def _look_for_focus(self) -> None:
        """Our own window keeps the focus while a key is held in it; then the agent's window has to get it back."""
        targets = self._outside.targets
        front = targets.active()
        if front is not None and front.id == self._target.id:
            self._send(front)
        elif front is not None and targets.own(front):
            if self._waited(self._waits.ours):
                self._end(Ending.KEYS_HELD)
        elif not targets.is_alive(self._target):
            self._end(Ending.GONE)
        elif self._waited(self._waits.focus):
            self._end(Ending.LEFT)

    def _send(self, front: Target) -> None:
        chord = self._rule.chord or Chord.CTRL_V
        if not self._outside.targets.is_alive(self._target):
            self._end(Ending.GONE)
        elif not self._rule.same_place(self._target.title, front.title):
            self._end(Ending.RETITLED)
        elif not self._outside.clipboard.is_ours():
            self._end(Ending.UNWRITTEN)  # somebody took it in the meantime: the keys would paste that
        else:
            self._outside.clipboard.requested.connect(self._requested)
            if self._press(chord):
                self._sent = self._last_request = time.monotonic()
                self._wait(self._look_for_fetch)
            else:
                self._outside.clipboard.requested.disconnect(self._requested)
                if self._waited(self._waits.focus):
                    self._end(Ending.KEYS_HELD)

    def _press(self, chord: Chord) -> bool:
        keys = self._outside.keys
        if self._artificially:
            return keys.send_artificially(chord, self._outside.hotkeys.let_go)
        return keys.send(chord)

    def _requested(self, request: Request) -> None:
        if (
            self._rule.any_reader
            or not request.window
            or self._outside.targets.same_program(self._target, request.window)
        ):
            self._last_request = time.monotonic()
            self._fetched = self._fetched or request.fetched

    def _look_for_fetch(self) -> None:
        now = time.monotonic()
        quiet, since_keys = (now - self._last_request) * 1000, (now - self._sent) * 1000
        if self._fetched:
            if quiet >= self._waits.quiet and since_keys >= self._waits.least:
                self._put_back()
        elif not self._outside.clipboard.is_ours() or quiet >= self._waits.unfetched:
            self._end(Ending.UNFETCHED)

    def _put_back(self) -> None:
        if self._earlier is not None:
            self._outside.clipboard.restore(self._earlier)
        self._end(Ending.PASTED)

    def _wait(self, step: Callable[[], None]) -> None:
        self._since = time.monotonic()
        self._step = step
        self._looking.start()

    def _waited(self, limit_ms: int) -> bool:
        return (time.monotonic() - self._since) * 1000 >= limit_ms

    def _end(self, ending: Ending) -> None:
        self._looking.stop()
        self._ended(ending)
