from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app import targets
from app.targets import Target
from app.targets.null import NullTargets


def test_without_x_no_window_is_known_and_nothing_fails(qapp: QApplication) -> None:
    chosen = targets.choose()
    assert isinstance(chosen, NullTargets)
    target = Target(id=1, title="chat", program="Chat", pid=2)
    chosen.activate(target)
    assert chosen.active() is None
    assert not chosen.is_alive(target)
    assert not chosen.own(target)
    assert chosen.geometry(target) is None
