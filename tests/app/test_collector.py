from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.collector import Collector


class Knot(QObject):
    """Garbage that only the collector can find."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def busy() -> list[list[int]]:
    """Make many objects, as work on the phrasebook does, and keep them."""
    return [[number] for number in range(200_000)]


def test_another_thread_never_destroys_what_belongs_to_this_one(qapp: QApplication) -> None:
    collector = Collector()
    gc.collect()
    gone = weakref.ref(Knot())
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend(busy()))
    worker.start()
    worker.join()
    assert gone() is not None
    collector.look()
    assert gone() is None


def test_nothing_is_collected_while_little_was_made(qapp: QApplication) -> None:
    collector = Collector()
    gc.collect()
    gone = weakref.ref(Knot())
    collector.look()
    assert gone() is not None
    gc.collect()
