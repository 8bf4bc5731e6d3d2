"""The sums of events by day and by month, kept up in the same transaction as the events, and what each event adds to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from phrasebook.database import Database
from phrasebook.statistics import days, waits
from phrasebook.statistics.events import COLUMNS, GAPS, Kind, Row
from phrasebook.store import settings

VERSION: Final = "1"
_KEY: Final = "statistics.version"
_BATCH: Final = 20_000


class Spans(Enum):
    """Which rows a table keeps for an event: its day, its month too, or one for all time (span 0)."""

    DAYS = "days"
    MONTHS = "months"
    EVER = "ever"


@dataclass(frozen=True)
class Table:
    """One table of sums. ``dated``: when the last use was, too; ``together``: months are also kept of all agents, as agent 0."""

    name: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    spans: Spans = Spans.MONTHS
    dated: bool = False
    together: bool = False

    @property
    def statement(self) -> str:
        """The statement that adds to it."""
        columns = ("span", *self.keys, *self.sums, *(("last",) if self.dated else ()))
        added = [f"{name} = {name} + excluded.{name}" for name in self.sums]
        if self.dated:
            added.append("last = max(last, excluded.last)")
        return (
            f"insert into {self.name}({', '.join(columns)}) values ({', '.join('?' * len(columns))})"
            f" on conflict({', '.join(('span', *self.keys))}) do update set {', '.join(added)}"
        )


_USED = ("uses", "pastes", "suggested", "characters", "saved")
_SOUGHT = ("searches", "searched")
_OFFERED = ("shown", "declined")
AGENTS: Final = Table("by_agent", ("agent",), (*_USED, *_SOUGHT, *_OFFERED, "missed", "unanswered"), dated=True)
HOURS: Final = Table(
    "by_hour", ("agent", "hour"), _USED, dated=True
)  # the hour of the week: 0 Monday 0:00, 167 Sunday 23:00
PLACES: Final = Table("by_place", ("agent", "scenario"), (*_USED, *_SOUGHT, *_OFFERED))
BUYERS: Final = Table("by_buyer", ("agent", "buyer"), _USED)
PHRASES: Final = Table("by_phrase", ("agent", "phrase"), (*_USED[:-1], *_OFFERED), together=True)
LATEST: Final = Table("latest", ("agent", "phrase"), (), Spans.EVER, dated=True)
TIMES: Final = Table("by_time", ("scenario", "agent", "hour", "buyer"), ("uses",), Spans.DAYS)
WAITS: Final = Table("by_wait", ("agent", "class"), ("times",))
SOURCES: Final = Table("by_source", ("agent", "source", "rank"), ("times",))
STEPS: Final = Table("by_step", ("agent", "step", "kind"), ("times",))
WORDS: Final = Table("by_word", ("agent", "kind", "word"), ("times",))
TABLES: Final = (AGENTS, HOURS, PLACES, BUYERS, PHRASES, LATEST, TIMES, WAITS, SOURCES, STEPS, WORDS)

Sums = dict[tuple[int, ...], list[int]]


def add(database: Database, rows: Iterable[Row]) -> None:
    """Add events to all sums; part of the transaction that writes them."""
    sums: dict[Table, Sums] = {table: {} for table in TABLES}
    for row in rows:
        for table, keys, values in _adds(row):
            for place in _places(table, days.day_of(row.local), keys):
                _gather(sums[table], place, values, row.local if table.dated else None)
    for table, found in sums.items():
        if found:
            database.executemany(table.statement, [(*keys, *values) for keys, values in sorted(found.items())])


def _places(table: Table, day: int, keys: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    if table.spans is Spans.EVER:
        yield (0, *keys)
        return
    yield (day, *keys)
    if table.spans is Spans.MONTHS:
        yield (days.month_of(day), *keys)
        if table.together:
            yield (days.month_of(day), 0, *keys[1:])


def _gather(sums: Sums, place: tuple[int, ...], values: tuple[int, ...], last: int | None) -> None:
    kept = sums.get(place)
    if kept is None:
        sums[place] = [*values] if last is None else [*values, last]
        return
    for number, value in enumerate(values):
        kept[number] += value
    if last is not None:
        kept[-1] = max(kept[-1], last)


def _adds(row: Row) -> Iterator[tuple[Table, tuple[int, ...], tuple[int, ...]]]:
    """Yield what one event adds: the table, its keys without the span, the numbers."""
    agent, scenario = row.agent, row.scenario
    used, sought, offered = _numbers(row)
    if row.kind != Kind.LEFT:
        yield AGENTS, (agent,), (*used, *sought, *offered, *(int(row.kind == kind) for kind in GAPS))
    if row.kind in (Kind.USE, Kind.SHOWN, Kind.DECLINED):
        yield PLACES, (agent, scenario), (*used, *sought, *offered)
        for phrase in (row.phrase, *(row.others if row.kind != Kind.USE else ())):
            yield PHRASES, (agent, phrase), (*used[:-1], *offered)
    if row.kind == Kind.USE:
        hour = days.hour_of(row.local)
        yield HOURS, (agent, 24 * days.weekday_of(days.day_of(row.local)) + hour), used
        yield BUYERS, (agent, row.buyer), used
        yield LATEST, (agent, row.phrase), ()
        yield TIMES, (scenario, agent, hour, row.buyer), (1,)
        yield SOURCES, (agent, row.source, row.rank), (1,)
        if row.waited is not None:
            yield WAITS, (agent, waits.class_of(row.waited)), (1,)
    if row.step:
        yield STEPS, (agent, row.step, row.kind), (1,)
    if row.kind in GAPS:
        for word in row.others:
            yield WORDS, (agent, row.kind, word), (1,)


def _numbers(row: Row) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    offered = (int(row.kind == Kind.SHOWN), int(row.kind == Kind.DECLINED))
    if row.kind != Kind.USE:
        return (0,) * len(_USED), (0,) * len(_SOUGHT), offered
    used = (1, row.action, int(row.rank > 0), row.characters, max(0, row.characters - row.keys))
    return used, (int(row.searched is not None), row.searched or 0), offered


def drop_agents(database: Database, refs: Sequence[int]) -> None:
    """Take agents out of all sums, those of all agents together included; part of a transaction."""
    marks = ", ".join("?" * len(refs))
    for table in TABLES:
        database.execute(f"delete from {table.name} where agent in ({marks})", refs)
        if table.together:
            rest = ", ".join(table.keys[1:])
            sums = ", ".join(f"sum({name})" for name in table.sums)
            database.execute(f"delete from {table.name} where agent = 0")
            database.execute(
                f"insert into {table.name}(span, agent, {rest}, {', '.join(table.sums)})"
                f" select span, 0, {rest}, {sums} from {table.name} where span < 0 group by span, {rest}"
            )


def is_current(database: Database) -> bool:
    """Return whether the sums are those that this program keeps."""
    return settings.get(database, _KEY, VERSION) == VERSION


def rebuild(database: Database) -> None:
    """Make all sums anew from the events: where all events are still there, as after an upgrade."""
    with database.transaction():
        for table in TABLES:
            database.execute(f"delete from {table.name}")
        cursor = database.execute(f"select {', '.join(COLUMNS)} from event")
        while rows := cursor.fetchmany(_BATCH):
            add(database, map(Row._make, rows))
        settings.put(database, _KEY, VERSION)
