from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from phrasebook import database as files
from phrasebook import handbook, resources
from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import PhraseId, State
from phrasebook.store import agents, journal, phrases

ID = PhraseId("dispatch-time-standard")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources.path("handbook"), tmp_path / "handbook"))


def change_text(folder: Path) -> str:
    """Give the phrase another body in a newer version of the content, and return it."""
    file = folder / "phrases" / "shipping.yaml"
    text = file.read_text("utf-8")
    body = next(phrase for phrase in handbook.files.read(folder).phrases if phrase.id == ID).content.body
    file.write_text(text.replace(body, "新版：" + body), "utf-8")
    return "新版：" + body


def test_a_new_phrasebook_has_an_agent_and_serves(filled: Database) -> None:
    assert agents.current(filled).lead
    assert phrases.get(filled, ID).state is State.APPROVED
    assert len(phrases.with_hotkey(filled)) == 9


def test_filling_again_changes_nothing(filled: Database, filled_rows: Callable[[], list[object]]) -> None:
    before = filled_rows()
    handbook.fill(filled)
    assert filled_rows() == before


def test_a_new_text_replaces_an_unedited_one(filled: Database, folder: Path) -> None:
    body = change_text(folder)
    handbook.fill(filled, folder)
    assert phrases.get(filled, ID).content.body == body
    assert handbook.is_current(filled, folder)


def test_the_shops_edit_wins_and_the_news_wait_beside_it(filled: Database, folder: Path) -> None:
    agent = agents.current(filled).id
    mine = replace(phrases.get(filled, ID).content, body="我们店的说法")
    phrases.edit(filled, ID, mine, agent=agent)
    phrases.approve(filled, [ID], agent=agent)
    body = change_text(folder)
    handbook.fill(filled, folder)
    found = phrases.get(filled, ID)
    assert found.content == mine
    assert found.pending is not None
    assert found.pending.body == body


def test_an_edit_that_waits_and_a_retired_phrase_are_left_alone(filled: Database, folder: Path) -> None:
    agent = agents.current(filled).id
    phrases.edit(filled, ID, replace(phrases.get(filled, ID).content, body="等待中"), agent=agent)
    change_text(folder)
    handbook.fill(filled, folder)
    found = phrases.get(filled, ID)
    assert found.pending is not None
    assert found.pending.body == "等待中"


def test_what_the_shop_retired_stays_retired(filled: Database, folder: Path) -> None:
    phrases.retire(filled, [ID], agent=agents.current(filled).id)
    change_text(folder)
    handbook.fill(filled, folder)
    assert phrases.get(filled, ID).state is State.RETIRED


def test_broken_content_leaves_the_phrasebook_as_it_was(
    filled: Database, folder: Path, filled_rows: Callable[[], list[object]]
) -> None:
    before = filled_rows()
    (folder / "playbooks.yaml").write_text("playbooks: [", "utf-8")
    with pytest.raises(BadInput, match="handbook-bad"):
        handbook.fill(filled, folder)
    assert filled_rows() == before


def test_the_bundled_content_itself_cannot_be_undone(filled: Database) -> None:
    while True:
        try:
            journal.undo(filled, agents.current(filled).id)
        except NotFound:
            break
    assert len(phrases.listing(filled)) > 1000


def test_an_empty_folder_is_an_error_and_no_half_phrasebook(home: Path, tmp_path: Path) -> None:
    opened = files.open_file(home / files.FILE_NAME)
    with pytest.raises(BadInput, match="handbook-bad"):
        handbook.fill(opened, tmp_path)
    assert opened.value("select count(*) from scenario") == 0
    opened.close()
