"""Keeps the search index: one contentless FTS5 table whose terms carry the field that they come from as their first letter.

Entries are numbered so that every search meets them in a useful order: approved phrases that somebody has used or marked, other
approved ones, drafts, retired ones. SQLite 3.40 can take an entry out of such a table only with the terms that went in: every change
needs the old texts, in the same transaction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from phrasebook import tokenizer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

# fields: the first letter of their terms
TITLE, GLOSS, CUE, BODY = "t", "e", "c", "b"
TITLE_SOUND, TITLE_INITIALS, CUE_SOUND, CUE_INITIALS = "p", "i", "q", "j"
TITLE_START, SOUND_START = "s", "y"
CODE, SCENARIO, BUYER, TAG, EVERY = "k", "ms", "mb", "mt", "m"
# entries: approved ones have the number of their row, negated where somebody uses them; others have a zone added to it
DRAFTS, RETIRED, END = 1 << 40, 1 << 41, 1 << 42
ROW_MASK = DRAFTS - 1

DDL = (
    "create virtual table terms using fts5(t, content='', detail=none, columnsize=0, tokenize=\"ascii tokenchars '<._-'\")",
    "create table used(row integer primary key)",
    "create table indexing(version integer not null)",
    "create index phrase_facts on phrase(row, shown, state, owner, code, title)",
)
# while all is entered anew: the terms wait in memory, and are merged once at the end instead of on the way
_BUILDING = (("hashsize", 32 << 20), ("automerge", 0), ("crisismerge", 16))
# afterwards: every small change is merged with others like it at once, for each part that is left costs time at every key
_SERVING = (("hashsize", 1 << 20), ("automerge", 4), ("crisismerge", 2))
_CHUNK = 2_000
_NOT_IN_TERMS = re.compile(r"[^a-z0-9<._\-\u0080-\ud7ff\ue000-\U0010ffff]")


class Rows(Protocol):
    """What a query gives."""

    def fetchall(self) -> list[Any]: ...

    def fetchmany(self, size: int = ...) -> list[Any]: ...

    def fetchone(self) -> Any: ...


class Connection(Protocol):
    """What runs SQL: the house's database or a connection of sqlite3."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Rows: ...

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> object: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """What the index holds of a phrase."""

    title: str
    body: str
    title_en: str = ""
    variants: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    code: str = ""
    scenario: str = ""
    buyer_types: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    state: str = "approved"


def create(connection: Connection) -> None:
    """Make the empty index beside the phrase table; part of a migration."""
    for statement in DDL:
        connection.execute(statement)
    connection.execute("insert into indexing(version) values (?)", (tokenizer.VERSION,))
    connection.executemany("insert into terms(terms, rank) values (?, ?)", _SERVING)


def add(connection: Connection, row: int, new: Indexed) -> None:
    """Enter a phrase."""
    number = _number(row, new.state, is_promoted(connection, row))
    connection.execute("insert into terms(rowid, t) values (?, ?)", (number, document(new)))


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
    waiting = iter(phrases)
    while several := list(islice(waiting, _CHUNK)):
        numbered = [(_number(row, phrase.state, row in used), phrase) for row, phrase in several]
        numbered.sort(
            key=lambda pair: pair[0]
        )  # a lower number than the one before makes FTS5 write out what it has gathered
        entries = ((number, document(phrase)) for number, phrase in numbered)
        connection.executemany("insert into terms(rowid, t) values (?, ?)", entries)
    connection.execute("insert into terms(terms) values ('optimize')")
    connection.executemany("insert into terms(terms, rank) values (?, ?)", _SERVING)
    connection.execute("update indexing set version = ?", (tokenizer.VERSION,))


def is_current(connection: Connection) -> bool:
    """Return whether the index was made by this version of the tokenizer; where not, it has to be rebuilt."""
    return bool(connection.execute("select version from indexing").fetchone()[0] == tokenizer.VERSION)


def check(connection: Connection) -> Iterator[str]:
    """Yield a code for everything that is wrong with the index; whatever it is, a rebuild mends it."""
    if not is_current(connection):
        yield "index-old"
    entered = connection.execute("select count(*) from terms where terms match ?", (value(EVERY, ""),)).fetchone()[0]
    if entered != connection.execute("select count(*) from phrase").fetchone()[0]:
        yield "index-incomplete"


def term(field: str, text: str) -> str:
    """Return the expression for one of the tokenizer's terms in a field; those have letters, digits, dots and ``<`` only."""
    return f'"{field}{text}"'


def value(field: str, text: str) -> str:
    """Return the expression for a field that has this value, whatever characters stand in it."""
    return f'"{field}{_safe(text)}"'


def match_all(expressions: Iterable[str]) -> str:
    """Return the expression for what all of these find."""
    return _joined(" AND ", expressions)


def match_any(expressions: Iterable[str]) -> str:
    """Return the expression for what one of these finds."""
    return _joined(" OR ", expressions)


def document(phrase: Indexed) -> str:
    """Return all terms of a phrase."""
    spoken = tokenizer.sounds(phrase.title)
    folded = tokenizer.fold(phrase.title).lstrip()
    code = tokenizer.fold_code(phrase.code)
    parts = [
        _terms(TITLE, tokenizer.text_terms(phrase.title)),
        _terms(TITLE_START, {folded[:1], folded[:2]} - {""}),
        _terms(TITLE_SOUND, tokenizer.sound_terms(spoken)),
        _terms(TITLE_INITIALS, tokenizer.initial_terms(spoken, 2)),
        _terms(TITLE_INITIALS, tokenizer.initial_terms(spoken, 3)),
        _terms(SOUND_START, tokenizer.sound_terms(spoken[:1])),
        _terms(SOUND_START, tokenizer.initial_terms(spoken[:2], 2)),
        _terms(GLOSS, tokenizer.text_terms(phrase.title_en)),
        _terms(BODY, tokenizer.text_terms(" ".join((phrase.body, *phrase.variants)))),
        _terms(CODE, [_safe(code[:length]) for length in range(1, len(code) + 1)]),
        _terms(SCENARIO, (_safe(phrase.scenario),)),
        _terms(BUYER, [_safe(one) for one in phrase.buyer_types or ("",)]),
        _terms(TAG, [_safe(tokenizer.fold(one)) for one in phrase.tags]),
        _terms(EVERY, ("",)),
    ]
    for cue in phrase.cues:
        spoken = tokenizer.sounds(cue)
        parts.append(_terms(CUE, tokenizer.text_terms(cue)))
        parts.append(_terms(CUE_SOUND, tokenizer.sound_terms(spoken)))
        parts.append(_terms(CUE_INITIALS, tokenizer.initial_terms(spoken, 3)))
    return "".join(parts)


def _terms(field: str, terms: Collection[str]) -> str:
    return f" {field}" + f" {field}".join(terms) if terms else ""


def _safe(text: str) -> str:
    """Return ``text`` as a part of one term, whatever stands in it."""
    return _NOT_IN_TERMS.sub(lambda found: f"_{ord(found[0]):x}_", text.lower())


def _joined(word: str, expressions: Iterable[str]) -> str:
    several = list(dict.fromkeys(expressions))
    return several[0] if len(several) == 1 else f"({word.join(several)})"


def _number(row: int, state: str, promoted: bool) -> int:
    zone = {"draft": DRAFTS, "retired": RETIRED}.get(state)
    return row + zone if zone else -row if promoted else row


def _delete(connection: Connection, row: int, old: Indexed) -> None:
    number = _number(row, old.state, is_promoted(connection, row))
    connection.execute("insert into terms(terms, rowid, t) values ('delete', ?, ?)", (number, document(old)))
