from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.phrases.filled_text import FilledText
from app.theme import LIGHT, Theme


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> FilledText:
    made = FilledText(theme)
    qtbot.addWidget(made)
    return made


def runs(text: FilledText) -> list[tuple[str, QColor]]:
    """The runs of the text with their colours."""
    found = []
    block = text.document().begin()
    while block.isValid():
        for run in block:
            fragment = run.fragment()
            found.append((fragment.text(), fragment.charFormat().foreground().color()))
        block = block.next()
    return found


def test_known_values_are_filled_in_and_blanks_stand_out(text: FilledText) -> None:
    text.show_text("{店铺名}的{商品名}有货", {"店铺名": "小满"})
    assert text.toPlainText() == "小满的{商品名}有货"
    assert ("{商品名}", QColor(LIGHT.mark)) in runs(text)


def test_nothing_is_read_as_rich_text(text: FilledText) -> None:
    text.show_text("<b>{商品名}</b>\n第二行", {"商品名": "<i>x</i>"})
    assert text.toPlainText() == "<b><i>x</i></b>\n第二行"


def test_a_value_of_spaces_fills_nothing(text: FilledText) -> None:
    text.show_text("{商品名}", {"商品名": "  "})
    assert text.toPlainText() == "{商品名}"


def test_a_screen_reader_hears_the_text(text: FilledText) -> None:
    text.show_text("{{好}} {商品名}", {"商品名": "四件套"})
    assert text.accessibleName() == "{好} 四件套"
