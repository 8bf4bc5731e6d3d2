"""A page of the preferences that is made from the settings table alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from app.preferences.key_rules import KeyRules
from app.preferences.page import Page
from app.preferences.setting_row import AnySetting, KeyRow, row_for
from app.settings import Settings
from app.theme import SPACE


class SettingPage(Page):
    """The settings of one page, one below the other."""

    def __init__(self, title: str, icon: str, rows: Sequence[AnySetting], settings: Settings, rules: KeyRules) -> None:
        super().__init__(title, icon)
        self._rows = [row_for(row, settings, rules) for row in rows]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        layout.setSpacing(0)
        for row in self._rows:
            layout.addWidget(row)
            if isinstance(row, KeyRow):
                row.recorder.recording_changed.connect(self.recording_changed)
        layout.addStretch(1)

    def keep(self, wanted: str) -> bool:
        found = [wanted in self.words() or wanted in row.words() for row in self._rows]
        for row, kept in zip(self._rows, found, strict=True):
            row.setVisible(kept)
        return any(found)
