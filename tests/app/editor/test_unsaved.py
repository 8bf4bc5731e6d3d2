from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.editor.unsaved import Edit, Unsaved, is_new, new_key
from app.settings import LIBRARY_UNSAVED, Settings
from phrasebook.model import Content, PhraseId


def kept_by(settings: Settings) -> dict[PhraseId, Edit]:
    return dict(Unsaved(settings).edits)


@given(title=st.text(min_size=1), body=st.text())
def test_an_edit_comes_back_to_the_letter_even_one_that_no_file_could_hold(title: str, body: str) -> None:
    settings = Settings({}, lambda key, value: None)
    unsaved = Unsaved(settings)
    edit = Edit(
        Content(title=title, body=body + "\ud800\0", cues=("在吗",)), Content(title="t", body="b"), personal=True
    )
    unsaved.keep(PhraseId("p1"), edit)
    unsaved.flush()
    assert kept_by(settings) == {"p1": edit}


def test_edits_reach_the_disk_by_themselves(settings: Settings, qtbot: QtBot) -> None:
    unsaved = Unsaved(settings)
    with qtbot.waitSignal(settings.changed):
        unsaved.keep(PhraseId("p1"), Edit(Content(title="t", body="b"), Content(title="", body="")))
    assert "p1" in kept_by(settings)


def test_a_dropped_edit_is_gone_for_good(settings: Settings) -> None:
    unsaved = Unsaved(settings)
    unsaved.keep(PhraseId("p1"), Edit(Content(title="t", body="b"), Content(title="", body="")))
    unsaved.flush()
    unsaved.drop(PhraseId("p1"))
    unsaved.flush()
    assert settings.get(LIBRARY_UNSAVED) == ""


def test_a_new_phrase_in_which_nothing_is_written_is_not_kept(settings: Settings) -> None:
    unsaved = Unsaved(settings)
    unsaved.keep(new_key(), Edit(Content(title=" ", body=""), None))
    unsaved.keep(new_key(), Edit(Content(title="", body="写了"), None))
    unsaved.flush()
    (kept,) = kept_by(settings)
    assert is_new(kept)
    unsaved.drop_blank()
    assert list(unsaved.edits) == [kept]


@pytest.mark.parametrize("broken", ["{", "[]", '{"p1": 1}', '{"p1": {"content": {}}}', "null"])
def test_what_cannot_be_read_any_more_is_left(broken: str) -> None:
    assert kept_by(Settings({"library.unsaved": broken}, lambda key, value: None)) == {}
