from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.i18n import Translation, tr

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    made = Translation(qapp)
    yield made
    made.use("en")


def test_nothing_is_untranslated_and_everything_is_compiled() -> None:
    """Mended by translating what is named here in resources/translations and running packaging/words.py."""
    run = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "words.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("zh_CN", "1 条短语", "5 条短语"), ("zh_TW", "1 條短語", "5 條短語"), ("en", "1 phrase", "5 phrases")],
)
def test_numbers_take_the_form_of_the_language(translation: Translation, language: str, one: str, many: str) -> None:
    translation.use(language)
    assert tr("%n phrases", n=1) == one
    assert tr("%n phrases", n=5) == many


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "取消"), ("zh_TW", "取消"), ("en", "Cancel")])
def test_the_dialogs_of_qt_speak_it_too(translation: Translation, qtbot: QtBot, language: str, word: str) -> None:
    translation.use(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == word
