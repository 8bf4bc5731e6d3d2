from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app import i18n
from app.i18n import Translation


def test_texts_follow_the_language_and_come_back(qapp: QApplication) -> None:
    translation = Translation(qapp)
    translation.use("zh_CN")
    assert i18n.tr("Undo") == "撤销"
    translation.use("zh_TW")
    assert i18n.tr("Undo") == "復原"
    translation.use("en")
    assert i18n.tr("Undo") == "Undo"
    translation.leave()


def test_the_system_decides_where_nothing_was_chosen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n, "system_language", lambda: "zh_CN")
    translation = Translation(qapp)
    translation.use("system")
    assert translation.language == "zh_CN"
    translation.leave()
