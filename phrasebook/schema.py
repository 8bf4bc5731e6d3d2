"""The numbered migrations of the phrasebook file: each runs in one transaction together with its number."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from phrasebook import index

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

FIRST = """
create table setting(key text primary key, value text not null) without rowid;
create table category(id text primary key, name text not null, name_en text not null, position integer not null);
create table scenario(
    id text primary key, name text not null, name_en text not null, category text not null, kind text not null,
    status text not null, stage text not null, origin text not null, common integer not null, position integer not null,
    cues text not null, guide text not null);
create table reference(kind text not null, id text not null, position integer not null, data text not null,
    primary key(kind, id));
create table phrase(
    row integer primary key, id text not null unique, code text not null, title text not null, body text not null,
    scenario text not null, state text not null, origin text not null, owner text, rest text not null, pending text,
    hotkey text not null, approved_by text, approved_at text not null, revision integer not null,
    hash text not null, shown integer not null);
create index phrase_scenario on phrase(scenario, shown);
create index phrase_code on phrase(code) where code <> '';
create table shipped(phrase text primary key, hash text not null) without rowid;
create table agent(id text primary key, name text not null unique, lead integer not null, facts text not null);
create table shop(id text primary key, name text not null, platform text not null, facts text not null,
    policies text not null);
create table habit(agent text not null, phrase integer not null, hot real not null, uses integer not null,
    favourite integer not null, primary key(agent, phrase)) without rowid;
create table use(
    number integer primary key autoincrement, at text not null, local text not null, agent text not null,
    phrase text not null, revision integer not null, variant integer not null, source text not null,
    action text not null, scenario text not null, buyer text not null, waited real, characters integer not null);
create index use_agent on use(agent, at);
create table journal(
    number integer primary key autoincrement, at text not null, agent text not null, action text not null,
    role text not null, undoes integer, reason text not null default '');
create index journal_agent on journal(agent, number);
create table journal_row(journal integer not null, kind text not null, key text not null, before text, after text,
    primary key(journal, kind, key)) without rowid;
create index journal_row_key on journal_row(kind, key);
"""


def _first(tables: Tables) -> None:
    for statement in FIRST.split(";\n"):
        if statement.strip():
            tables.execute(statement)


def _search_index(tables: Tables) -> None:
    index.create(tables.conn)
    if tables.execute("select 1 from phrase").fetchone():
        tables.execute("update indexing set version = 0")  # entered anew from the texts when the phrasebook is opened


def _learned(tables: Tables) -> None:
    tables.execute(
        "create table learned(number integer primary key autoincrement, at text not null, agent text not null,"
        " message text not null, phrase text not null, picks integer not null, unique(agent, message, phrase))"
    )
    tables.execute("create index learned_phrase on learned(phrase)")


def _trust(tables: Tables) -> None:
    tables.execute(
        "create table trusted_key(key text primary key, name text not null unique, added text not null) without rowid"
    )
    tables.execute(
        "create table pack_seen(key text not null, pack text not null, version integer not null, what text not null,"
        " name text not null, at text not null, primary key(key, pack, version)) without rowid"
    )
    tables.execute(
        "create table pack_made(pack text primary key, version integer not null, digest text not null) without rowid"
    )


MIGRATIONS: tuple[tuple[str, Callable[[Any], None]], ...] = (
    ("0001-first", _first),
    ("0002-search-index", _search_index),
    ("0003-learned", _learned),
    ("0004-trust", _trust),
)
VERSION = len(MIGRATIONS)


def migrate(connection: Any, version: int) -> None:
    """Bring a file from ``version`` to the newest; each step commits with its number or leaves nothing.

    sqlite-utils is imported only here: it costs 100 ms, which a start without migrations does not pay.
    """
    from sqlite_utils import Database as Tables
    from sqlite_utils.migrations import Migrations

    steps = Migrations("kuaida")
    for number, (name, function) in enumerate(MIGRATIONS, start=1):
        steps(name=name)(_numbered(number, function))
    steps.apply(Tables(connection))


def _numbered(number: int, function: Callable[[Any], None]) -> Callable[[Any], None]:
    def step(tables: Any) -> None:
        function(tables)
        tables.execute(f"pragma user_version = {number:d}")

    return step
