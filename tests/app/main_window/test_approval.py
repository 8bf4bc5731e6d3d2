"""A lead at work: what the rules hold back, waivers, recalls, what a new version brings, and phrases from the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.book import EVERYTHING, Book
from app.commands import Commands
from app.editor.form import Form
from app.main_window import Library
from app.main_window.workbench import Workbench
from app.widgets.reason import ReasonDialog
from phrasebook.database import Database
from phrasebook.model import Content, PhraseId, ScenarioId, State
from phrasebook.store import agents, journal, phrase_rows, phrases, reference, rulings

Go = Callable[..., None]
RULE = {"id": "no-a", "zh": "不说甲", "en": "No A", "severity": "error", "mode": "forbid", "patterns": ["甲"]}


@pytest.fixture(autouse=True)
def _rule(store: Database) -> None:
    with store.transaction():
        reference.put(store, "rule", [RULE])


@pytest.fixture
def drafts(store: Database, bench: Workbench, book: Book, qtbot: QtBot) -> tuple[str, str]:
    """Two drafts in the list: the first breaks the rule."""
    agent = agents.current(store).id
    made = [
        phrases.add(store, Content(title=title, body=body, scenario=ScenarioId("fee")), agent=agent)[0]
        for title, body in (("坏的", "说甲"), ("好的", "说乙"))
    ]
    book.changed.emit(EVERYTHING)
    qtbot.waitUntil(lambda: set(made) <= set(bench.phrases.table.phrases))
    return made[0], made[1]


def answer(bench: Workbench, reason: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(open_dialogs(bench)))
    (dialog,) = open_dialogs(bench)
    assert not dialog.accept_button.isEnabled()
    dialog.box.setText(reason)
    dialog.accept_button.click()


def open_dialogs(bench: Workbench) -> list[ReasonDialog]:
    return [one for one in bench.window.findChildren(ReasonDialog) if one.isVisible()]


def state(store: Database, phrase: str) -> State:
    return phrases.get(store, PhraseId(phrase)).state


def test_what_breaks_a_rule_is_not_approved_until_the_rule_is_waived(
    bench: Workbench,
    go: Go,
    commands: Commands,
    store: Database,
    drafts: tuple[str, str],
    notices: object,
    qtbot: QtBot,
) -> None:
    bad, _ = drafts
    go(bad)
    commands.run("phrase.approve")
    qtbot.waitUntil(lambda: bool(notices.shown))
    assert notices.shown[-1][0].startswith("“坏的” cannot be approved: 甲 (no-a)")
    assert state(store, bad) is State.DRAFT

    findings = bench.editor.page.findings
    qtbot.waitUntil(lambda: bool(findings.waivers))
    findings.waivers[0].click()
    answer(bench, "牌子就叫甲", qtbot)
    qtbot.waitUntil(lambda: rulings.waivers(store) == {bad: {"no-a": "牌子就叫甲"}})
    qtbot.waitUntil(lambda: not findings.messages)
    commands.run("phrase.approve")
    qtbot.waitUntil(lambda: state(store, bad) is State.APPROVED)

    waived = bench.editor.waiving.list
    qtbot.waitUntil(lambda: bool(waived.buttons))
    waived.buttons[0].click()
    qtbot.waitUntil(lambda: rulings.waivers(store) == {})
    qtbot.waitUntil(lambda: bool(findings.messages))


def test_of_many_those_that_are_fair_are_approved(
    bench: Workbench, go: Go, commands: Commands, store: Database, drafts: tuple[str, str], qtbot: QtBot
) -> None:
    go(*drafts)
    commands.run("phrase.approve")
    qtbot.waitUntil(lambda: bench.window.status.sentence == "Approved 1 phrases; 1 break rules and wait: 坏的")
    assert [state(store, one) for one in drafts] == [State.DRAFT, State.APPROVED]


def test_an_edit_that_breaks_a_rule_is_refused_beside_its_text(
    bench: Workbench, form: Form, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p1")
    form.body.box.setPlainText("说甲")
    commands.run("phrase.approve")
    qtbot.waitUntil(lambda: "no-a" in form.fields["body"].error)
    assert phrases.get(store, PhraseId("p1")).content.body == "请稍等，马上为您查。"
    assert phrases.get(store, PhraseId("p1")).pending is None
    assert bench.editor.has_edit


def test_a_recall_says_why_in_the_history(
    bench: Workbench, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p1")
    commands.run("phrase.recall")
    answer(bench, "价格写错了", qtbot)
    qtbot.waitUntil(lambda: state(store, "p1") is State.RETIRED)
    assert journal.history(store, PhraseId("p1"))[0]["reason"] == "价格写错了"
    bench.editor.open(PhraseId("p1"))
    bench.editor.page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Reason: 价格写错了" in bench.editor.page.history.changes)


def test_what_a_new_version_brings_waits_beside_the_shops_own_text(
    bench: Workbench, go: Go, store: Database, book: Book, qtbot: QtBot
) -> None:
    old = phrases.get(store, PhraseId("p1"))
    news = replace(old.content, body="新版：请稍等，马上为您查。")
    with store.transaction():  # as handbook.fill leaves it
        phrase_rows.put(store, replace(old, pending=news))
    book.changed.emit(EVERYTHING)
    go("p1")
    banner = bench.editor.page.banner
    qtbot.waitUntil(lambda: banner.isVisible())
    assert banner.texts == (old.content.body, news.body)
    qtbot.waitUntil(lambda: bench.stock.line(PhraseId("p1")).waiting)


def test_a_phrase_from_the_clipboard(bench: Workbench, form: Form, commands: Commands, notices: object) -> None:
    board = QApplication.clipboard()
    board.setText("今天付款，今天发出。")
    commands.run("phrase.from-clipboard")
    assert (form.content.title, form.content.body) == ("今天付款，今天发出", "今天付款，今天发出。")
    board.setText("什么时候发货啊")
    commands.run("phrase.from-clipboard")
    assert (form.content.body, form.content.cues) == ("", ("什么时候发货啊",))
    board.setText("")
    commands.run("phrase.from-clipboard")
    assert notices.shown[-1][0] == "Nothing was copied yet"


def test_the_library_shows_a_phrase_and_a_scenario_that_others_ask_for(
    library: Library, bench: Workbench, qtbot: QtBot
) -> None:
    bench.phrases.search.setText("绝对没有")
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == [])
    library.show_phrase("p3")
    qtbot.waitUntil(lambda: bench.editor.shown == "p3")
    library.show_scenario("tracking")
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == ["p1"])
    assert library.scenario == "tracking"
