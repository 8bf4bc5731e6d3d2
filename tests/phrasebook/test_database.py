from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from phrasebook import database as files
from phrasebook import schema
from phrasebook.database import Database
from phrasebook.errors import Damaged, Unable


def test_a_new_file_is_private_and_has_the_newest_schema(home: Path) -> None:
    opened = files.open_file(home / "book.sqlite3")
    assert opened.value("pragma user_version") == schema.VERSION
    assert opened.value("pragma journal_mode") == "truncate"
    assert opened.value("pragma synchronous") == 2
    opened.close()
    assert stat.S_IMODE(os.stat(home / "book.sqlite3").st_mode) == 0o600


def test_a_failed_block_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction():
        database.execute("insert into setting values ('a', '1')")
        raise RuntimeError
    assert database.value("select count(*) from setting where key = 'a'") == 0


def test_an_inner_block_belongs_to_the_outer_one(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction():
        with database.transaction():
            database.execute("insert into setting values ('a', '1')")
        raise RuntimeError
    assert database.value("select count(*) from setting where key = 'a'") == 0


def test_a_newer_file_is_left_alone(home: Path) -> None:
    opened = files.open_file(home / "book.sqlite3")
    opened.execute("pragma user_version = 999")
    opened.close()
    before = (home / "book.sqlite3").read_bytes()
    with pytest.raises(Damaged, match="file-newer"):
        files.open_file(home / "book.sqlite3")
    assert (home / "book.sqlite3").read_bytes() == before


def test_another_programs_file_is_left_alone(home: Path) -> None:
    home.mkdir(parents=True)
    other = sqlite3.connect(home / "book.sqlite3")
    other.execute("create table theirs(a)")
    other.commit()
    other.close()
    with pytest.raises(Damaged, match="file-foreign"):
        files.open_file(home / "book.sqlite3")


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_said_so_and_left_alone(home: Path, content: bytes) -> None:
    home.mkdir(parents=True)
    (home / "book.sqlite3").write_bytes(content)
    with pytest.raises(Damaged):
        files.open_file(home / "book.sqlite3")
    assert (home / "book.sqlite3").read_bytes() == content
    assert files.problems(home / "book.sqlite3")


def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Unable, match="file-unwritable"):
        files.open_file(tmp_path / "file" / "book.sqlite3")


def test_a_locked_file_is_said_so(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "BUSY_SECONDS", 0.05)
    second = files.open_file(database.path)
    with database.transaction():
        database.execute("insert into setting values ('a', '1')")
        with pytest.raises(Unable, match="file-busy"), second.transaction():
            pass
    second.close()


def test_another_connections_commit_is_noticed(database: Database) -> None:
    second = files.open_file(database.path)
    before = second.data_version()
    database.execute("insert into setting values ('a', '1')")
    assert second.data_version() != before
    second.close()


def test_a_copy_is_complete_and_a_bad_target_is_said_plainly(database: Database, tmp_path: Path) -> None:
    database.copy_to(tmp_path / "copies" / "copy.sqlite3")
    copy = files.open_file(tmp_path / "copies" / "copy.sqlite3")
    assert copy.value("select count(*) from scenario") == 3
    copy.close()
    (tmp_path / "blocked").write_text("x")
    with pytest.raises(Unable, match="file-unwritable"):
        database.copy_to(tmp_path / "blocked" / "copy.sqlite3")


def test_setting_aside_keeps_the_file_with_its_journal(tmp_path: Path) -> None:
    book = tmp_path / "book.sqlite3"
    book.write_bytes(b"broken")
    (tmp_path / "book.sqlite3-journal").write_bytes(b"journal")
    target = files.set_aside(book, tmp_path / "aside")
    assert target.read_bytes() == b"broken"
    assert target.with_name(target.name + "-journal").read_bytes() == b"journal"
    assert not book.exists()


def test_overwriting_shows_other_connections_the_new_content(database: Database, tmp_path: Path) -> None:
    database.copy_to(tmp_path / "old.sqlite3")
    database.execute("insert into setting values ('later', '1')")
    files.overwrite(database.path, tmp_path / "old.sqlite3")
    assert database.value("select count(*) from setting where key = 'later'") == 0
