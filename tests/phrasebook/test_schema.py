from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from phrasebook import database as files
from phrasebook import schema
from phrasebook.actions import opening, soundness

OLD_FILES = Path(__file__).resolve().parents[1] / "old_files"


def tables(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    found = connection.execute(
        "select name, sql from sqlite_master where name not like 'sqlite%' and name not like '_sqlite%' order by name"
    ).fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_every_older_file_becomes_like_a_new_one_and_is_backed_up(version: int, home: Path, tmp_path: Path) -> None:
    home.mkdir(parents=True)
    shutil.copy(OLD_FILES / f"book-v{version}.sqlite3", home / files.FILE_NAME)
    opened = opening.open_book(home)
    assert soundness.check(opened).sound
    opened.close()
    fresh = tmp_path / "fresh.sqlite3"
    files.open_file(fresh).close()
    assert tables(home / files.FILE_NAME) == tables(fresh)
    assert list((home / "backups").glob(f"before-upgrade-v{version}-*.sqlite3"))


def test_a_failing_step_leaves_the_older_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = files.open_file(home / files.FILE_NAME)
    opened.close()

    def failing(tables: Any) -> None:
        tables.execute("create table half(a)")
        raise RuntimeError

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, ("9999-failing", failing)))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(RuntimeError):
        files.open_file(home / files.FILE_NAME)
    monkeypatch.undo()
    opened = files.open_file(home / files.FILE_NAME)
    assert opened.value("select count(*) from sqlite_master where name = 'half'") == 0
    opened.close()
