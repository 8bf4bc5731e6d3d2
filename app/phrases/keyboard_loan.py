"""The keyboard is borrowed from the program that the agent writes in, and given back once no key is held any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.targets import Target, Targets
from app.widgets.held_keys import HeldKeys


class KeyboardLoan(QObject):
    """For one of our windows. Without it a held Enter would repeat into the chat, and send what is written there."""

    def __init__(self, window: QWidget, targets: Targets) -> None:
        super().__init__(window)
        self._window = window
        self._targets = targets
        self._lender: Target | None = None
        self._held = HeldKeys(window)

    @property
    def ending(self) -> bool:
        """Is it about to be given back?"""
        return self._held.waiting

    @property
    def lender(self) -> Target | None:
        """Whom it was borrowed from."""
        return self._lender

    def borrow(self, lender: Target | None) -> None:
        """Remember who gets the keyboard back; our own window lends nothing to itself."""
        self._held.forget()
        if lender is None or lender.id != int(self._window.winId()):
            self._lender = lender

    def give_back(self, leave: Callable[[], None]) -> None:
        """As soon as all keys are up, call ``leave`` and then let the lender have the keyboard."""

        def now() -> None:
            lender, self._lender = self._lender, None
            leave()
            if lender is not None and self._targets.is_alive(lender) and not _refuses_it(lender):
                self._targets.activate(lender)

        self._held.when_up(now)

    def lost(self) -> None:
        """Somebody else has the keyboard, or a hotkey for as long as it is held; what is ending ends all the same."""
        if self.ending:
            self._held.let_go()
        else:
            self._held.forget()
            self._lender = None


def _refuses_it(target: Target) -> bool:
    """Is it a window of ours that takes the keyboard only on demand, such as the panel?"""
    ours = (window for window in QGuiApplication.topLevelWindows() if int(window.winId()) == target.id)
    return any(window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus for window in ours)
