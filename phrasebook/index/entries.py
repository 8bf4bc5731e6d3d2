"""Enters phrases into the index and takes them out: one contentless FTS5 table, whose terms say from which field they come.

Entries are numbered so that every search meets them in a useful order: approved phrases that somebody has used or marked, other
approved ones, drafts, retired ones. SQLite 3.40 can take an entry out of such a table only with the terms that went in: every change
needs the old texts, in the same transaction.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, Protocol

from phrasebook import tokenizer
from phrasebook.index import fields
from phrasebook.index.documents import Indexed, document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# approved phrases have the number of their row, negated where somebody uses them; others have the beginning of a zone added
DRAFTS, RETIRED, END = 1 << 40, 1 << 41, 1 << 42
ROW_MASK = DRAFTS - 1

_DDL = (
    "create virtual table terms using fts5(t, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '<._-'\")",
    "create table used(row integer primary key)",
    "create table indexing(version integer not null)",
    "create index phrase_facts on phrase(row, shown, state, owner, code, title)",
)
# while all is entered anew: the terms wait in memory, and are merged once at the end instead of on the way
_BUILDING = (("hashsize", 32 << 20), ("automerge", 0), ("crisismerge", 16))
# afterwards: every small change is merged with others like it at once, for each part that is left costs time at every key
_SERVING = (("hashsize", 1 << 20), ("automerge", 4), ("crisismerge", 2))
_ASIDE, _CHECKED = 10_000, 100


class Rows(Protocol):
    """What a query gives."""

    def fetchall(self) -> list[Any]: ...

    def fetchone(self) -> Any: ...


class Connection(Protocol):
    """What runs SQL: the house's database or a connection of sqlite3."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Rows: ...

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> object: ...


def create(connection: Connection) -> None:
    """Make the empty index beside the phrase table; part of a migration."""
    for statement in _DDL:
        connection.execute(statement)
    connection.execute("insert into indexing(version) values (?)", (tokenizer.VERSION,))
    connection.executemany("insert into terms(terms, rank) values (?, ?)", _SERVING)


def add(connection: Connection, row: int, new: Indexed) -> None:
    """Enter a phrase."""
    connection.execute("insert into terms(rowid, t) values (?, ?)", _entry(row, new, is_promoted(connection, row)))


def remove(connection: Connection, row: int, old: Indexed) -> None:
    """Take a phrase out; ``old`` is what was entered."""
    _delete(connection, row, old)
    connection.execute("delete from used where row = ?", (row,))


def replace(connection: Connection, row: int, old: Indexed, new: Indexed) -> None:
    """Enter what a phrase has become in place of ``old``."""
    _delete(connection, row, old)
    add(connection, row, new)


def promote(connection: Connection, row: int, entered: Indexed) -> None:
    """Let searches meet a phrase early, once somebody has used or marked it; does nothing when they do already."""
    if not is_promoted(connection, row):
        _delete(connection, row, entered)
        connection.execute("insert into used(row) values (?)", (row,))
        add(connection, row, entered)


def is_promoted(connection: Connection, row: int) -> bool:
    """Return whether searches meet the phrase early."""
    return connection.execute("select 1 from used where row = ?", (row,)).fetchone() is not None


def rebuild(connection: Connection, phrases: Iterable[tuple[int, Indexed]]) -> None:
    """Make the whole index anew; part of a transaction."""
    used = {row for (row,) in connection.execute("select row from used").fetchall()}
    connection.execute("insert into terms(terms) values ('delete-all')")
    connection.executemany("insert into terms(terms, rank) values (?, ?)", _BUILDING)
    entries = _gathered(_entry(row, phrase, row in used) for row, phrase in phrases)
    connection.executemany("insert into terms(rowid, t) values (?, ?)", entries)
    connection.execute("insert into terms(terms) values ('optimize')")
    connection.executemany("insert into terms(terms, rank) values (?, ?)", _SERVING)
    connection.execute("update indexing set version = ?", (tokenizer.VERSION,))


def is_current(connection: Connection) -> bool:
    """Return whether the index was made by this version of the tokenizer; where not, it has to be rebuilt."""
    return bool(connection.execute("select version from indexing").fetchone()[0] == tokenizer.VERSION)


def check(connection: Connection) -> Iterator[str]:
    """Yield a code for everything that is wrong with the index as a whole; whatever it is, a rebuild mends it."""
    if not is_current(connection):
        yield "index-old"
    every = fields.value(fields.EVERY, "")
    entered = connection.execute("select count(*) from terms where terms match ?", (every,)).fetchone()[0]
    if entered != connection.execute("select count(*) from phrase").fetchone()[0]:
        yield "index-incomplete"


def holds(connection: Connection, row: int, phrase: Indexed) -> bool:
    """Return whether the index finds the phrase under every one of its terms."""
    number, terms_there = _entry(row, phrase, is_promoted(connection, row))
    terms = sorted(set(terms_there.split()))
    several = (terms[start : start + _CHECKED] for start in range(0, len(terms), _CHECKED))
    sql = "select 1 from terms where terms match ? and rowid = ?"
    wanted = (fields.match_all(fields.term("", one) for one in some) for some in several)
    return all(connection.execute(sql, (one, number)).fetchone() for one in wanted)


def _gathered(entries: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Put aside what is not in the usual zone: at each number below the last one FTS5 writes out all that it has in memory."""
    aside: list[tuple[int, str]] = []
    for entry in entries:
        if 0 < entry[0] < DRAFTS:
            yield entry
        else:
            aside.append(entry)
        if len(aside) == _ASIDE:
            yield from sorted(aside, key=itemgetter(0))
            aside.clear()
    yield from sorted(aside, key=itemgetter(0))


def _entry(row: int, phrase: Indexed, promoted: bool) -> tuple[int, str]:
    """Return the number and the terms of a phrase."""
    zone = {"draft": DRAFTS, "retired": RETIRED}.get(phrase.state)
    number = row + zone if zone else -row if promoted else row
    return number, document(phrase, used=promoted)


def _delete(connection: Connection, row: int, old: Indexed) -> None:
    entry = _entry(row, old, is_promoted(connection, row))
    connection.execute("insert into terms(terms, rowid, t) values ('delete', ?, ?)", entry)
