"""Keeps verified copies of the phrasebook, thins them out with age, and brings one back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from phrasebook import database as files
from phrasebook.database import Database
from phrasebook.errors import Damaged, NotFound

PREFIX = "book-"
EVERY = timedelta(minutes=30)
KEEP_ALL = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9  # as many as Anki keeps


def folder(home: Path) -> Path:
    """Return where the copies lie."""
    return home / "backups"


def listing(home: Path) -> list[Path]:
    """Return the automatic copies, newest first."""
    return sorted(folder(home).glob(f"{PREFIX}*.sqlite3"), reverse=True)


def make(database: Database, home: Path, *, now: datetime | None = None) -> Path:
    """Write a copy after SQLite has checked the file (a damaged one never displaces good copies), then thin out the old ones."""
    moment = now or datetime.now(UTC)
    target = folder(home) / f"{PREFIX}{moment:%Y%m%d-%H%M%S}.sqlite3"
    database.copy_to(target)
    for copy in superfluous(listing(home), moment):
        copy.unlink(missing_ok=True)
    return target


def due(home: Path, *, changed: bool, now: datetime | None = None) -> bool:
    """Return whether enough time has passed since the newest copy for one more, given that something changed since."""
    copies = listing(home)
    return changed and (not copies or (now or datetime.now(UTC)) - taken(copies[0]) >= EVERY)


def taken(copy: Path) -> datetime:
    """Return when a copy was made, from its name."""
    return datetime.strptime(copy.stem.removeprefix(PREFIX), "%Y%m%d-%H%M%S").replace(tzinfo=UTC)


def superfluous(copies: Iterable[Path], now: datetime) -> list[Path]:
    """Return the copies to drop: kept are all of the last two days, then one a day, a week and a month."""
    kept: set[Path] = set()
    seen: dict[str, set[str]] = {"day": set(), "week": set(), "month": set()}
    for copy in sorted(copies, reverse=True):
        moment = taken(copy)
        if now - moment <= KEEP_ALL:
            kept.add(copy)
            continue
        year, week, _ = moment.isocalendar()
        for name, span, limit in (
            ("day", f"{moment:%Y%m%d}", DAILY),
            ("week", f"{year}-{week}", WEEKLY),
            ("month", f"{moment:%Y%m}", MONTHLY),
        ):
            if span not in seen[name] and len(seen[name]) < limit:
                seen[name].add(span)
                kept.add(copy)
    return [copy for copy in copies if copy not in kept]


def newest_good(home: Path) -> Path:
    """Return the newest copy that passes SQLite's check.

    Raises:
        NotFound: ``no-backup``.
    """
    for copy in [*listing(home), *sorted(folder(home).glob("before-*.sqlite3"), reverse=True)]:
        if not files.problems(copy):
            return copy
    raise NotFound("no-backup")


def restore(home: Path, copy: Path) -> Path | None:
    """Put a copy in place of the phrasebook, also while the desktop has it open. What was there is kept: return where, if any."""
    if not copy.is_file():
        raise NotFound("no-backup")
    if files.problems(copy):
        raise Damaged("file-damaged", path=str(copy))
    book = home / files.FILE_NAME
    if not book.exists():
        files.copy_file(copy, book)
        _begin_anew(book)
        return None
    if files.problems(book):
        fresh = home / f"{files.FILE_NAME}.restored"
        files.copy_file(copy, fresh)
        aside = files.set_aside(book, home / "aside")
        fresh.replace(book)
        _begin_anew(book)
        return aside
    aside = folder(home) / f"before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S}.sqlite3"
    files.copy_file(book, aside)
    files.overwrite(book, copy)
    _begin_anew(book)
    return aside


def _begin_anew(book: Path) -> None:
    """Let what happens from now on be numbered as on a new device: numbers after the copy was made are given out already."""
    opened = files.open_file(book)
    try:
        with opened.transaction():
            opened.execute("update device set own = 0 where own = 1")
    finally:
        opened.close()
