"""The last page of the first run: the three keys to remember."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app import commands
from app.i18n import tr
from app.settings import PICKER_KEY, Settings
from app.theme import SPACE
from phrasebook.model import Phrase

_PANEL_KEYS = next(row.keys for row in commands.TABLE if row.id == "panel.toggle")


class KeysToRemember(QWidget):
    """The picker's key, one phrase's own hotkey, and the panel's."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._phrase: Phrase | None = None
        self._keys = [QLabel() for _ in range(3)]
        self._words = [QLabel() for _ in range(3)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE * 2)
        self._grid.setVerticalSpacing(SPACE * 2)
        self._grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(zip(self._keys, self._words, strict=True)):
            keys.setProperty("role", "key")
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(words, row, 1)
        self._grid.setRowStretch(3, 1)

    def set_phrase(self, phrase: Phrase | None) -> None:
        """Show this phrase as the example of a direct hotkey."""
        self._phrase = phrase
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        phrase = self._phrase
        title = phrase.content.title if phrase is not None else ""
        rows = (
            (
                self._settings.get(PICKER_KEY),
                tr("Opens the picker over any program: type a few letters of the pinyin, Enter copies."),
            ),
            (
                phrase.hotkey if phrase is not None else "",
                tr("Copies “{title}” at once. Any phrase can have such a hotkey.").replace("{title}", title),
            ),
            (
                _PANEL_KEYS,
                tr("Shows or hides the panel from a window of Kuaida; a click on the tray icon does the same."),
            ),
        )
        for (keys, words), key_label, word_label in zip(rows, self._keys, self._words, strict=True):
            key_label.setText(keys)
            word_label.setText(words)
            key_label.setVisible(bool(keys))
            word_label.setVisible(bool(keys))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
