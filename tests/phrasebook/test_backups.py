from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from phrasebook import backups
from phrasebook import database as files
from phrasebook.database import Database
from phrasebook.errors import Damaged, NotFound

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def names(*ages: timedelta) -> list[Path]:
    return [Path(f"{backups.PREFIX}{NOW - age:%Y%m%d-%H%M%S}.sqlite3") for age in ages]


def test_two_days_are_kept_whole_then_days_weeks_and_months() -> None:
    copies = names(*(timedelta(minutes=30 * step) for step in range(48 * 400)))
    kept = set(copies) - set(backups.superfluous(copies, NOW))
    recent = {copy for copy in copies if NOW - backups.taken(copy) <= backups.KEEP_ALL}
    assert recent <= kept
    older = sorted(backups.taken(copy) for copy in kept - recent)
    assert backups.DAILY <= len(older) <= backups.DAILY + backups.WEEKLY + backups.MONTHLY
    assert NOW - older[0] > timedelta(days=200)


def test_a_copy_is_due_after_half_an_hour_of_change(database: Database, home: Path) -> None:
    assert backups.due(home, changed=True)
    assert not backups.due(home, changed=False)
    backups.make(database, home, now=NOW)
    assert not backups.due(home, changed=True, now=NOW + timedelta(minutes=29))
    assert backups.due(home, changed=True, now=NOW + timedelta(minutes=31))


def test_a_damaged_copy_is_passed_over(database: Database, home: Path) -> None:
    good = backups.make(database, home, now=NOW)
    bad = backups.make(database, home, now=NOW + timedelta(hours=1))
    bad.write_bytes(b"broken" * 1000)
    assert backups.newest_good(home) == good
    with pytest.raises(Damaged):
        backups.restore(home, bad)


def test_without_any_copy_that_is_said(home: Path) -> None:
    with pytest.raises(NotFound, match="no-backup"):
        backups.newest_good(home)
    with pytest.raises(NotFound, match="no-backup"):
        backups.restore(home, home / "none.sqlite3")


def test_restoring_keeps_what_was_there_and_reaches_open_connections(database: Database, home: Path) -> None:
    copy = backups.make(database, home, now=NOW)
    database.execute("insert into setting values ('later', '1')")
    aside = backups.restore(home, copy)
    assert database.value("select count(*) from setting where key = 'later'") == 0
    assert aside is not None
    kept = files.open_file(aside)
    assert kept.value("select count(*) from setting where key = 'later'") == 1
    kept.close()


def test_a_damaged_phrasebook_is_set_aside(database: Database, home: Path) -> None:
    copy = backups.make(database, home, now=NOW)
    database.close()
    (home / files.FILE_NAME).write_bytes(b"broken" * 1000)
    aside = backups.restore(home, copy)
    assert aside is not None
    assert aside.read_bytes() == b"broken" * 1000
    opened = files.open_file(home / files.FILE_NAME)
    assert opened.value("select count(*) from scenario") == 3
    opened.close()
