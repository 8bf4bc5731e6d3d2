"""The one door to SQLite: opens the phrasebook file safely, runs transactions, copies it, and names what went wrong."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from phrasebook import schema
from phrasebook.errors import Damaged, PhrasebookError, Unable

FILE_NAME = "book.sqlite3"
BUSY_SECONDS = 5.0


class Database:
    """One open phrasebook file. It belongs to the thread that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection

    def execute(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> sqlite3.Cursor:
        """Run one statement; a failure of SQLite becomes one of our errors."""
        try:
            return self.connection.execute(sql, parameters)
        except sqlite3.Error as error:
            raise _explain(error, self.path) from error

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each row."""
        try:
            self.connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise _explain(error, self.path) from error

    def value(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all of the block or nothing. Inside another transaction the outer one decides."""
        if self._inside():
            yield
            return
        self.execute("begin immediate")
        try:
            yield
        except BaseException:
            if self._inside():  # SQLite has rolled back by itself after some errors
                self.connection.rollback()
            raise
        self.execute("commit")

    def _inside(self) -> bool:
        return self.connection.in_transaction

    def compact(self) -> None:
        """Write the file anew, so that nothing of what was deleted is left in it."""
        self.execute("vacuum")

    def data_version(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        return int(self.value("pragma data_version"))

    def copy_to(self, target: Path) -> None:
        """Write a complete, verified copy of the phrasebook to ``target``, replacing it only when the copy is good."""
        part = target.with_name(target.name + ".part")
        try:
            part.unlink(missing_ok=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            _create_private(part)
            copy = sqlite3.connect(part)
            try:
                self.connection.backup(copy)
                if copy.execute("pragma quick_check(1)").fetchone()[0] != "ok":
                    raise Damaged("file-damaged", path=str(self.path))
            finally:
                copy.close()
            part.replace(target)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise _explain(error, target) from error

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def open_file(path: Path) -> Database:
    """Open the phrasebook at ``path``, making or upgrading it as needed; an older file is backed up first."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _create_private(path)
        database = Database(path, _connect(path))
    except (OSError, sqlite3.Error) as error:
        raise _explain(error, path) from error
    try:
        _upgrade(database)
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def look_into(path: Path) -> Iterator[Database]:
    """Open a phrasebook file only to read it, as it is, older or newer; it is closed after the block."""
    try:
        database = Database(path, sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True))
    except sqlite3.Error as error:
        raise _explain(error, path) from error
    try:
        yield database
    finally:
        database.close()


def problems(path: Path) -> list[str]:
    """Return what SQLite's own check finds wrong in the file, at most ten lines; empty when it is sound."""
    try:
        connection = _connect(path)
        try:
            rows = [str(row[0]) for row in connection.execute("pragma integrity_check(10)")]
        finally:
            connection.close()
    except sqlite3.Error as error:
        return [str(error)]
    return [] if rows == ["ok"] else rows


def copy_file(source: Path, target: Path) -> None:
    """Copy a closed phrasebook file through SQLite, private to the user; an existing ``target`` is replaced when the copy is good."""
    try:
        database = Database(source, sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True))
    except sqlite3.Error as error:
        raise _explain(error, source) from error
    try:
        database.copy_to(target)
    finally:
        database.close()


def overwrite(path: Path, source: Path) -> None:
    """Make the phrasebook at ``path`` what ``source`` is, in one transaction, so that other connections see the old or the new one."""
    try:
        copy, target = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True), _connect(path)
        try:
            copy.backup(target)
        finally:
            copy.close()
            target.close()
    except sqlite3.Error as error:
        raise _explain(error, path) from error


def set_aside(path: Path, folder: Path) -> Path:
    """Move a damaged file (and its journal) into ``folder`` under a name with the time, and return the new path."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = folder / f"{path.stem}-{stamp}{path.suffix}"
    shutil.move(path, target)
    for suffix in ("-journal", "-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            shutil.move(beside, target.with_name(target.name + suffix))
    return target


def _create_private(path: Path) -> None:
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    for pragma in (
        "journal_mode=truncate",
        "synchronous=full",
        "cache_spill=off",  # else a reader waits half a second during an import
        "secure_delete=on",
        "foreign_keys=on",
        "cache_size=-16000",
    ):
        connection.execute(f"pragma {pragma}")
    return connection


def _upgrade(database: Database) -> None:
    version = int(database.value("pragma user_version"))
    if version == schema.VERSION:
        return
    if version > schema.VERSION:
        raise Damaged("file-newer", path=str(database.path), version=version, known=schema.VERSION)
    tables = database.value("select count(*) from sqlite_master where type = 'table'")
    if version == 0 and tables:
        raise Damaged("file-foreign", path=str(database.path))
    if version:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        database.copy_to(database.path.parent / "backups" / f"before-upgrade-v{version}-{stamp}.sqlite3")
    try:
        schema.migrate(database.connection, version)
    except sqlite3.Error as error:
        raise _explain(error, database.path) from error


def _explain(error: Exception, path: Path) -> PhrasebookError:
    """Turn a failure of SQLite or of the file system into an error that says what somebody can do."""
    text = str(error)
    if isinstance(error, OSError) and not isinstance(error, PhrasebookError):
        return Unable("file-unwritable", path=str(path), reason=error.strerror or text)
    if "locked" in text or "busy" in text:
        return Unable("file-busy", path=str(path))
    if "full" in text:
        return Unable("disk-full", path=str(path))
    if "readonly" in text or "unable to open" in text:
        return Unable("file-unwritable", path=str(path), reason=text)
    if "malformed" in text or "not a database" in text or "disk I/O error" in text or "corrupt" in text:
        return Damaged("file-damaged", path=str(path))
    raise error
