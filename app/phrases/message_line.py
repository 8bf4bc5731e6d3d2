"""Shows for which message the suggestions are: its first words and how old it is."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.incoming import Message
from app.widgets.elided_label import ElidedLabel


class MessageLine(ElidedLabel):
    """Hidden while there is no message."""

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self.message: Message | None = None
        self.setProperty("role", "muted")
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._word)
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Show another message, or none."""
        self.message = message
        self.setVisible(message is not None)
        if message is None:
            self._ticking.stop()
            self.say("")
        else:
            self._ticking.start()
            self._word()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)

    def _word(self) -> None:
        if self.message is not None:
            words = tr("From {count} s ago: {text}").replace("{count}", str(self.message.age(self._clock())))
            self.say(words.replace("{text}", " ".join(self.message.text.split())))
