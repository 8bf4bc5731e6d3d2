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

STATISTICS = """
create table term(ref integer primary key, text text not null unique, label text not null default '');
create table device(ref integer primary key, id text not null unique, host text not null, own integer not null,
    last integer not null);
create table event(
    device integer not null, number integer not null, kind integer not null, at integer not null,
    shift integer not null, agent integer not null, phrase integer not null, revision integer not null,
    variant integer not null, source integer not null, action integer not null, rank integer not null,
    step integer not null, scenario integer not null, buyer integer not null, waited integer, searched integer,
    keys integer not null, characters integer not null, more text not null,
    primary key(device, number)) without rowid;
create table counted(device integer not null, first integer not null, last integer not null,
    primary key(device, first)) without rowid;
create table by_agent(span integer, agent integer, uses integer, pastes integer, suggested integer,
    characters integer, saved integer, searches integer, searched integer, shown integer, declined integer,
    missed integer, unanswered integer, last integer, primary key(span, agent)) without rowid;
create table by_hour(span integer, agent integer, hour integer, uses integer, pastes integer, suggested integer,
    characters integer, saved integer, last integer, primary key(span, agent, hour)) without rowid;
create table by_place(span integer, agent integer, scenario integer, uses integer, pastes integer, suggested integer,
    characters integer, saved integer, searches integer, searched integer, shown integer, declined integer,
    primary key(span, agent, scenario)) without rowid;
create table by_buyer(span integer, agent integer, buyer integer, uses integer, pastes integer, suggested integer,
    characters integer, saved integer, primary key(span, agent, buyer)) without rowid;
create table by_phrase(span integer, agent integer, phrase integer, uses integer, pastes integer, suggested integer,
    characters integer, shown integer, declined integer, primary key(span, agent, phrase)) without rowid;
create table latest(span integer, agent integer, phrase integer, last integer,
    primary key(span, agent, phrase)) without rowid;
create table by_time(span integer, scenario integer, agent integer, hour integer, buyer integer, uses integer,
    primary key(scenario, span, agent, hour, buyer)) without rowid;
create table by_wait(span integer, agent integer, class integer, times integer,
    primary key(span, agent, class)) without rowid;
create table by_source(span integer, agent integer, source integer, rank integer, times integer,
    primary key(span, agent, source, rank)) without rowid;
create table by_step(span integer, agent integer, step integer, kind integer, times integer,
    primary key(span, agent, step, kind)) without rowid;
create table by_word(span integer, agent integer, kind integer, word integer, times integer,
    primary key(span, agent, kind, word)) without rowid;
create table finding(day integer not null, rule text not null, severity text not null, places integer not null,
    primary key(day, rule, severity)) without rowid;
create view use as select number, strftime('%Y-%m-%dT%H:%M:%S+00:00', at, 'unixepoch') as at,
    strftime('%Y-%m-%dT%H:%M:%S', at + shift * 60, 'unixepoch') as local,
    (select text from term where ref = agent) as agent, (select text from term where ref = phrase) as phrase, revision,
    variant, (select text from term where ref = source) as source, iif(action, 'paste', 'copy') as action,
    coalesce((select text from term where ref = scenario), '') as scenario,
    coalesce((select text from term where ref = buyer), '') as buyer, waited / 10.0 as waited, characters, device,
    rank, coalesce((select text from term where ref = step), '') as step, searched / 10.0 as searched, keys
    from event where kind = 1;
"""


def _first(tables: Tables) -> None:
    _run(tables, FIRST)


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


def _statistics(tables: Tables) -> None:
    """Uses become events numbered on this device; what they add up to is counted when the phrasebook is opened."""
    tables.execute("alter table use rename to old_use")
    _run(tables, STATISTICS)
    for column in ("agent", "phrase", "source", "scenario", "buyer"):
        tables.execute(
            f"insert or ignore into term(text) select distinct {column} from old_use where {column} <> '' order by 1"
        )
    refs = ", ".join(
        f"coalesce((select ref from term where text = old_use.{name}), 0)"
        for name in ("scenario", "buyer", "agent", "phrase", "source")
    )
    tables.execute(
        "insert into device(ref, id, host, own, last)"
        " select 1, lower(hex(randomblob(8))), '', 1, max(number) from old_use having max(number) is not null"
    )
    tables.execute(
        "insert into event(device, number, kind, at, shift, revision, variant, action, rank, step, waited, searched, keys,"
        " characters, more, scenario, buyer, agent, phrase, source)"
        " select 1, number, 1, strftime('%s', at) + 0, (strftime('%s', local) - strftime('%s', at)) / 60, revision, variant,"
        " action = 'paste', source = 'suggestion', 0, cast(round(waited * 10) as integer), null,"
        " case source when 'hotkey' then 1 when 'suggestion' then 1 when 'panel' then 2 else 4 end, characters, '', "
        + refs
        + " from old_use"
    )
    tables.execute("drop table old_use")
    tables.execute("insert or replace into setting(key, value) values ('statistics.version', '0')")


def _run(tables: Tables, statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            tables.execute(statement)


MIGRATIONS: tuple[tuple[str, Callable[[Any], None]], ...] = (
    ("0001-first", _first),
    ("0002-search-index", _search_index),
    ("0003-learned", _learned),
    ("0004-trust", _trust),
    ("0005-statistics", _statistics),
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
