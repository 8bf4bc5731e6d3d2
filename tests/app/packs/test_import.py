from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.messages import Messages
from app.packs import ImportDialog, readable
from phrasebook.actions import sharing
from phrasebook.database import Database
from phrasebook.model import Content, Phrase, PhraseId, ScenarioId, State
from phrasebook.packs import Pack
from phrasebook.store import agents, journal, phrases


def get(store: Database, phrase: str) -> Phrase:
    return phrases.get(store, PhraseId(phrase))


@pytest.fixture
def file(store: Database, tmp_path: Path) -> Path:
    """One new phrase, one that is changed, one that is known, one with the text of another, one that is empty."""
    known = [get(store, f"p{number}") for number in (1, 2, 3)]
    changed = replace(known[0], content=replace(known[0].content, body="改过的说法"))
    fresh = Content(title="新来的", body="欢迎新客", scenario=ScenarioId("fee"))
    made = (
        changed,
        known[1],
        Phrase(id=PhraseId("n1"), content=fresh),
        Phrase(id=PhraseId("n2"), content=replace(fresh, body=known[2].content.body)),
        Phrase(id=PhraseId("n3"), content=replace(fresh, body=" ")),
    )
    target = tmp_path / "队友.kuaida"
    sharing.write(target, Pack(phrases=made))
    return target


@pytest.fixture
def dialog(book: Book, messages: Messages, file: Path, qtbot: QtBot) -> ImportDialog:
    made = ImportDialog(book, messages, file)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.accept_button.isEnabled)
    return made


def test_the_preview_says_what_would_happen_and_nothing_has(dialog: ImportDialog, store: Database) -> None:
    assert dialog.preview.counts == {"new": 1, "updated": 1, "unchanged": 1, "duplicate": 1, "skipped": 1}
    assert sorted(row[:2] for row in dialog.preview.rows) == [
        ("Changed", "请稍等"),
        ("Left out", "Row 3"),
        ("New", "新来的"),
    ]
    (left_out,) = [row for row in dialog.preview.rows if row[0] == "Left out"]
    assert left_out[2] == "a text that must be there is empty"
    assert len(phrases.listing(store)) == 3


def test_one_undo_takes_the_whole_import_back(dialog: ImportDialog, store: Database, qtbot: QtBot) -> None:
    before = phrases.listing(store)
    with qtbot.waitSignal(dialog.taken):
        dialog.accept_button.click()
    assert not dialog.isVisible()
    changed = get(store, "p1")
    assert (changed.content.body, changed.pending is not None) == ("请稍等，马上为您查。", True)
    assert get(store, "n1").state is State.DRAFT
    journal.undo(store, agents.current(store).id)
    assert phrases.listing(store) == before


def test_changed_texts_replace_what_is_here_where_that_is_wanted(
    dialog: ImportDialog, store: Database, qtbot: QtBot
) -> None:
    dialog.replace.setChecked(True)
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    with qtbot.waitSignal(dialog.taken):
        dialog.accept_button.click()
    assert (get(store, "p1").content.body, get(store, "p1").pending) == ("改过的说法", None)


def test_windows_hear_of_an_import(dialog: ImportDialog, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(book.changed) as changed:
        dialog.accept_button.click()
    assert {"p1", "n1"} <= changed.args[0].phrases


@pytest.mark.parametrize("kind", ["no-zip", "empty-zip", "missing"])
def test_a_broken_file_is_said_in_one_sentence(
    book: Book, messages: Messages, tmp_path: Path, store: Database, qtbot: QtBot, kind: str
) -> None:
    file = tmp_path / "broken.kuaida"
    if kind == "no-zip":
        file.write_bytes(b"no zip at all")
    elif kind == "empty-zip":
        zipfile.ZipFile(file, "w").close()
    dialog = ImportDialog(book, messages, file)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.sentence not in ("", "Reading the file…"))
    assert dialog.sentence.endswith(".") or dialog.sentence.endswith("directory")
    assert not dialog.accept_button.isVisible()
    assert len(phrases.listing(store)) == 3


def test_a_file_that_brings_nothing_new_says_so(
    book: Book, messages: Messages, store: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "same.kuaida"
    sharing.write(file, sharing.make(store))
    dialog = ImportDialog(book, messages, file)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.preview.counts.get("unchanged") == 3)
    assert not dialog.accept_button.isEnabled()
    assert "everything in this file is here already" in dialog.sentence


def test_files_of_phrases_are_known_by_their_names() -> None:
    assert readable(Path("a.kuaida"))
    assert readable(Path("A.KUAIDA"))
    assert not readable(Path("a.exe"))
    assert not readable(Path("kuaida"))
