from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.editor import PhraseEditor, Unsaved
from app.messages import Messages
from app.settings import Settings
from app.theme import Theme
from app.widgets.key_recorder import KeyRecorder
from phrasebook.database import Database
from phrasebook.lint import Finding, Severity
from phrasebook.model import Change, Citation, PhraseId
from phrasebook.store import agents, phrases


@pytest.fixture
def editor(
    handbook_book: Book, theme: Theme, messages: Messages, settings: Settings, recorder: KeyRecorder, qtbot: QtBot
) -> Iterator[PhraseEditor]:
    """An editor with the rules of the handbook, at a new phrase."""
    made = PhraseEditor(handbook_book, theme, messages, Unsaved(settings), recorder)
    qtbot.addWidget(made)
    made.show()
    made.start()
    yield made
    made.hide()


def test_the_rules_look_at_the_text_as_one_writes(editor: PhraseEditor, qtbot: QtBot) -> None:
    editor.page.form.body.box.setPlainText("亲，加我微信吧")
    qtbot.waitUntil(lambda: bool(editor.page.findings.messages))
    assert editor.page.findings.isVisible()
    editor.page.form.body.box.setPlainText("您好，请稍等。")
    qtbot.waitUntil(lambda: not editor.page.findings.isVisible())


def test_one_click_writes_the_suggestion(editor: PhraseEditor, qtbot: QtBot) -> None:
    body = editor.page.form.body
    body.box.setPlainText("😀亲，全网最低价")
    finding = Finding(
        rule="x", severity=Severity.ERROR, start=3, end=8, text="全网最低价", message_zh="不说", message_en="Never say so",
        suggestion="价格实惠", fixes=True, citations=(Citation("000", "八"),),
    )  # fmt: skip
    editor.page.findings.show_findings([finding])
    assert editor.page.findings.messages == ["Must not be sent: Never say so"]
    (button,) = editor.page.findings.rewrites
    button.click()
    assert body.text == "😀亲，价格实惠"
    body.box.undo()
    assert body.text == "😀亲，全网最低价"


def test_a_text_of_the_shops_own_is_told_from_the_handbooks(
    editor: PhraseEditor, handbook_book: Book, qtbot: QtBot
) -> None:
    phrase = PhraseId("dispatch-time-standard")

    def rewrite(database: Database) -> Change:
        agent, old = agents.current(database).id, phrases.get(database, phrase).content
        phrases.edit(database, phrase, replace(old, body="您好，马上发。"), agent=agent)
        return phrases.approve(database, [phrase], agent=agent)

    editor.open(phrase)
    qtbot.waitUntil(lambda: editor.shown == phrase)
    assert "differs" not in editor.page.state.about
    handbook_book.write(rewrite)
    qtbot.waitUntil(lambda: "differs from the handbook's text" in editor.page.state.about)
