"""The open phrasebook off the GUI thread: one thread reads, one thread writes; results and changes come back on the GUI thread.

``then`` runs on the GUI thread. A read with a ``topic`` is dropped, unread or unshown, when a newer one of that topic was asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.messages import Messages
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import Change

T = TypeVar("T")
_POLL_MS = 1000
EVERYTHING = Change(
    number=0, action="external", kinds=frozenset({"phrase", "scenario", "agent", "shop", "setting", "use"})
)
log = logging.getLogger("kuaida.book")


class Book(QObject):
    """Runs work on the phrasebook. ``changed`` carries the ``Change`` of each write, ours or another program's."""

    changed = Signal(object)
    _done = Signal(object)

    def __init__(self, home: Path, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._newest: dict[str, int] = {}
        self._reader = _Lane(home, "kuaida-reader")
        self._writer = _Lane(home, "kuaida-writer")
        self._closed = False
        self._version = -1
        self._done.connect(self._deliver)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._look_for_others)
        self._poll.start()

    def read(
        self,
        work: Callable[[Database], T],
        then: Callable[[T], None],
        *,
        topic: str | None = None,
        failed: Callable[[PhrasebookError], None] | None = None,
    ) -> None:
        """Run ``work`` on the reading thread; once the book is closed nobody waits for it any more."""
        if self._closed:
            return
        number = 0
        if topic is not None:
            number = self._newest[topic] = self._newest.get(topic, 0) + 1

        def is_wanted() -> bool:
            return topic is None or self._newest.get(topic) == number

        self._submit(self._reader, work, then, failed, is_wanted)

    def write(
        self,
        work: Callable[[Database], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[PhrasebookError], None] | None = None,
    ) -> None:
        """Run ``work`` on the writing thread. When ``then`` is called, what it wrote is safe on the disk.

        Where the result is a ``Change``, or a tuple that ends with one, ``changed`` follows.
        """
        self._submit(self._writer, work, then or _ignore, failed, _always)

    def close(self) -> None:
        """Finish the writes that were asked for and close the file."""
        self._closed = True
        self._poll.stop()
        for lane in (self._reader, self._writer):
            lane.close()

    def _submit(
        self,
        lane: _Lane,
        work: Callable[[Database], Any],
        then: Callable[[Any], None],
        failed: Callable[[PhrasebookError], None] | None,
        is_wanted: Callable[[], bool],
    ) -> None:
        if self._closed:
            return  # asked by a timer that had not heard of the end yet
        future = lane.submit(work, is_wanted)
        future.add_done_callback(lambda done: self._announce(partial(self._finish, done, then, failed, is_wanted)))

    def _announce(self, finish: Callable[[], None]) -> None:
        if not self._closed:
            self._done.emit(finish)

    @Slot(object)
    def _deliver(self, finish: Callable[[], None]) -> None:
        finish()

    def _finish(
        self,
        done: Future[Any],
        then: Callable[[Any], None],
        failed: Callable[[PhrasebookError], None] | None,
        is_wanted: Callable[[], bool],
    ) -> None:
        if done.cancelled() or not is_wanted():
            return
        error = done.exception()
        if error is None:
            result = done.result()
            if result is not _DROPPED:
                then(result)
                self._tell(result)
        elif isinstance(error, PhrasebookError):
            (failed or self._messages.error)(error)
        else:
            self._messages.bug(error)

    def _tell(self, result: Any) -> None:
        last = result[-1] if isinstance(result, tuple) and result else result
        if isinstance(last, Change):
            self.changed.emit(last)

    def _look_for_others(self) -> None:
        """Notice what the command line or another program wrote: the writer's own commits leave its number as it is."""

        def compare(version: int) -> None:
            if version != self._version:
                if self._version != -1:
                    self.changed.emit(EVERYTHING)
                self._version = version

        self.write(Database.data_version, compare, failed=lambda error: log.info("poll: %s", error.code))


class _Lane:
    """One thread with its own connection, opened on first use."""

    def __init__(self, home: Path, name: str) -> None:
        self._home = home
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._database: Database | None = None

    def submit(self, work: Callable[[Database], Any], is_wanted: Callable[[], bool]) -> Future[Any]:
        return self._pool.submit(self._run, work, is_wanted)

    def _run(self, work: Callable[[Database], Any], is_wanted: Callable[[], bool]) -> Any:
        if not is_wanted():
            return _DROPPED
        if self._database is None:
            self._database = opening.open_again(self._home)
        return work(self._database)

    def close(self) -> None:
        self._pool.shutdown(wait=True)
        if self._database is not None:
            self._database.close()


_DROPPED = object()


def _ignore(_result: Any) -> None:
    return


def _always() -> bool:
    return True
