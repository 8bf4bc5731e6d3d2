from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.packs import ExportDialog, Place, Target
from phrasebook.actions import sharing
from phrasebook.database import Database
from phrasebook.model import Content, Origin, PhraseId
from phrasebook.store import agents, phrases

Open = Callable[..., ExportDialog]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out.kuaida"


@pytest.fixture
def open_dialog(book: Book, messages: Messages, target: Path, qtbot: QtBot) -> Open:
    def make(**given: object) -> ExportDialog:
        given.setdefault("choose", lambda _parent: Target(target))
        dialog = ExportDialog(book, messages, **given)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def written(target: Path) -> set[str]:
    return {phrase.id for phrase in sharing.read(target).phrases}


def test_everything_of_the_shop_is_written_and_personal_phrases_stay(
    open_dialog: Open, store: Database, target: Path, qtbot: QtBot
) -> None:
    agent = agents.current(store).id
    phrases.add(store, Content(title="我的", body="我的"), agent=agent, origin=Origin.PERSONAL)
    dialog = open_dialog()
    qtbot.waitUntil(lambda: dialog.count == 3)
    with qtbot.waitSignal(dialog.written) as done:
        dialog.accept_button.click()
    assert done.args == [target, 3]
    assert written(target) == {"p1", "p2", "p3"}


def test_only_the_chosen_ones(open_dialog: Open, target: Path, qtbot: QtBot) -> None:
    dialog = open_dialog(chosen=(PhraseId("p1"), PhraseId("p3")))
    qtbot.waitUntil(lambda: dialog.count == 2)
    with qtbot.waitSignal(dialog.written):
        dialog.accept_button.click()
    assert written(target) == {"p1", "p3"}


def test_only_one_place_and_one_state(open_dialog: Open, store: Database, qtbot: QtBot) -> None:
    phrases.retire(store, [PhraseId("p2")], agent=agents.current(store).id)
    dialog = open_dialog(place=Place("fee", ("fee", "tracking")))
    qtbot.waitUntil(lambda: dialog.count == 2)
    dialog.state.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.count == 1)
    dialog.state.setCurrentIndex(2)
    qtbot.waitUntil(lambda: dialog.count == 0)
    assert not dialog.accept_button.isEnabled()


def test_a_file_that_cannot_be_written_is_said_beside_the_button(
    open_dialog: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(choose=lambda _parent: Target(tmp_path / "no" / "such" / "folder.kuaida"))
    qtbot.waitUntil(lambda: dialog.count == 3)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "cannot be written" in dialog.error)
    assert dialog.isVisible()


def test_nothing_happens_where_no_file_was_chosen(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog(choose=lambda _parent: None)
    qtbot.waitUntil(lambda: dialog.count == 3)
    with qtbot.assertNotEmitted(dialog.written):
        dialog.accept_button.click()
    assert dialog.isVisible()


def test_another_format_is_written_by_its_name(open_dialog: Open, tmp_path: Path, qtbot: QtBot) -> None:
    table = tmp_path / "out.csv"
    dialog = open_dialog(choose=lambda _parent: Target(table, "csv"))
    qtbot.waitUntil(lambda: dialog.count == 3)
    with qtbot.waitSignal(dialog.written):
        dialog.accept_button.click()
    assert "今天发出。" in table.read_bytes().decode("utf-8-sig")
