from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.book import Book
from app.phrases import Preview
from app.phrases.filled_text import FilledText
from app.theme import Theme
from phrasebook.database import Database
from phrasebook.model import Citation, Phrase, PhraseId
from phrasebook.store import phrases


@pytest.fixture
def preview(book: Book, theme: Theme, qtbot: QtBot) -> Preview:
    made = Preview(book, theme, "test", with_button=True)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def phrase(store: Database) -> Phrase:
    found = phrases.get(store, PhraseId("p1"))
    wordings = ("稍等一下。", "马上{商品名}。")
    return replace(found, content=replace(found.content, variants=wordings, citations=(Citation("000", "六(一)"),)))


def text(preview: Preview) -> str:
    return preview.findChild(FilledText).toPlainText()


def words(preview: Preview) -> list[str]:
    return [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]


def button(preview: Preview, name: str) -> QToolButton:
    return next(one for one in preview.findChildren(QToolButton) if one.accessibleName() == name)


def test_it_shows_title_text_place_among_the_wordings_and_source(
    preview: Preview, phrase: Phrase, qtbot: QtBot
) -> None:
    preview.show_phrase(phrase)
    qtbot.waitUntil(lambda: sorted(words(preview)) == ["1/3", "Handbook 000 · 六(一)", "请稍等"])
    assert text(preview) == "请稍等，马上为您查。"


def test_wordings_go_round(preview: Preview, phrase: Phrase, qtbot: QtBot) -> None:
    preview.show_phrase(phrase)
    qtbot.mouseClick(button(preview, "Next wording"), Qt.MouseButton.LeftButton)
    assert text(preview) == "稍等一下。"
    preview.step(1)
    assert text(preview) == "马上{商品名}。"
    preview.step(1)
    assert preview.variant == 0
    qtbot.mouseClick(button(preview, "Previous wording"), Qt.MouseButton.LeftButton)
    assert preview.variant == 2


def test_another_phrase_starts_with_its_body_and_the_same_one_keeps_its_wording(
    preview: Preview, phrase: Phrase
) -> None:
    preview.show_phrase(phrase, 1)
    preview.show_phrase(replace(phrase, revision=2))
    assert preview.variant == 1
    preview.show_phrase(replace(phrase, content=replace(phrase.content, variants=())))
    assert preview.variant == 0
    preview.show_phrase(phrase, 2)
    preview.show_phrase(replace(phrase, id=PhraseId("other")))
    assert preview.variant == 0


def test_a_caution_is_shown_as_plain_text(preview: Preview, phrase: Phrase, qtbot: QtBot) -> None:
    preview.show_phrase(replace(phrase, content=replace(phrase.content, caution="写<b>真实</b>能做到的")))
    qtbot.waitUntil(lambda: "Mind: 写<b>真实</b>能做到的" in words(preview))


def test_without_other_wordings_there_is_no_switch(preview: Preview, store: Database) -> None:
    preview.show_phrase(phrases.get(store, PhraseId("p1")))
    assert not button(preview, "Next wording").isVisible()


def test_nothing_is_previewed_as_nothing(preview: Preview, phrase: Phrase, qtbot: QtBot) -> None:
    preview.show_phrase(phrase)
    preview.show_phrase(None)
    assert words(preview) == []
    assert not button(preview, "Copy this wording").isVisible()
    preview.step(1)
    assert preview.shown is None


def test_its_button_asks_for_a_copy(preview: Preview, phrase: Phrase, qtbot: QtBot) -> None:
    preview.show_phrase(phrase)
    with qtbot.waitSignal(preview.copy_asked):
        qtbot.mouseClick(button(preview, "Copy this wording"), Qt.MouseButton.LeftButton)
