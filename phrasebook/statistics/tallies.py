"""The sums of events by day and by month, kept up in the same transaction as the events, and what each event adds to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from phrasebook.database import Database
from phrasebook.statistics import days, waits
from phrasebook.statistics.events import COLUMNS, GAPS, Kind, Row
from phrasebook.store import settings

VERSION: Final = "1"
_KEY: Final = "statistics.version"
_BATCH: Final = 20_000


@dataclass(frozen=True)
class Table:
    """One table of sums. ``monthly``: whole months are kept beside days; ``dated``: when the last use was, too."""

    name: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]
    monthly: bool = True
    dated: bool = False

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
HOURS: Final = Table(
    "by_hour", ("agent", "hour"), (*_USED, *_SOUGHT, *_OFFERED, "missed", "unanswered"), monthly=False, dated=True
)
PLACES: Final = Table("by_place", ("agent", "scenario", "buyer"), (*_USED, *_SOUGHT, *_OFFERED), dated=True)
PHRASES: Final = Table("by_phrase", ("agent", "phrase", "scenario"), (*_USED, *_OFFERED), dated=True)
TIMES: Final = Table("by_time", ("scenario", "agent", "hour"), ("uses",), monthly=False)
WAITS: Final = Table("by_wait", ("agent", "scenario", "class"), ("times",))
SOURCES: Final = Table("by_source", ("agent", "source", "rank"), ("times",))
STEPS: Final = Table("by_step", ("agent", "step", "kind"), ("times",))
WORDS: Final = Table("by_word", ("agent", "kind", "word"), ("times",))
TABLES: Final = (HOURS, PLACES, PHRASES, TIMES, WAITS, SOURCES, STEPS, WORDS)

Sums = dict[tuple[int, ...], list[int]]


def add(database: Database, rows: Iterable[Row]) -> None:
    """Add events to all sums; part of the transaction that writes them."""
    sums: dict[Table, Sums] = {table: {} for table in TABLES}
    for row in rows:
        for table, keys, values in _adds(row):
            _gather(sums[table], table, row.local, keys, values)
    for table, found in sums.items():
        if found:
            database.executemany(table.statement, [(*keys, *values) for keys, values in sorted(found.items())])


def _gather(sums: Sums, table: Table, local: int, keys: tuple[int, ...], values: tuple[int, ...]) -> None:
    day = days.day_of(local)
    for span in (day, days.month_of(day)) if table.monthly else (day,):
        kept = sums.get((span, *keys))
        if kept is None:
            sums[(span, *keys)] = [*values, local] if table.dated else list(values)
            continue
        for place, value in enumerate(values):
            kept[place] += value
        if table.dated:
            kept[-1] = max(kept[-1], local)


def _adds(row: Row) -> Iterator[tuple[Table, tuple[int, ...], tuple[int, ...]]]:
    """Yield what one event adds: the table, its keys without the span, the numbers."""
    agent, scenario, hour = row.agent, row.scenario, days.hour_of(row.local)
    used, sought, offered = _numbers(row)
    gaps = tuple(int(row.kind == kind) for kind in GAPS)
    if row.kind != Kind.LEFT:
        yield HOURS, (agent, hour), (*used, *sought, *offered, *gaps)
    if row.kind in (Kind.USE, Kind.SHOWN, Kind.DECLINED):
        yield PLACES, (agent, scenario, row.buyer), (*used, *sought, *offered)
        yield PHRASES, (agent, row.phrase, scenario), (*used, *offered)
        if row.kind != Kind.USE:
            for phrase in row.others:
                yield PHRASES, (agent, phrase, scenario), (*used, *offered)
    if row.kind == Kind.USE:
        yield TIMES, (scenario, agent, hour), (1,)
        yield SOURCES, (agent, row.source, row.rank), (1,)
        if row.waited is not None:
            yield WAITS, (agent, scenario, waits.class_of(row.waited)), (1,)
    if row.step:
        yield STEPS, (agent, row.step, row.kind), (1,)
    if row.kind in GAPS:
        for word in row.others:
            yield WORDS, (agent, row.kind, word), (1,)


def _numbers(row: Row) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    is_use = row.kind == Kind.USE
    saved = max(0, row.characters - row.keys) if is_use else 0
    used = (int(is_use), row.action if is_use else 0, int(is_use and row.rank > 0), row.characters * is_use, saved)
    sought = (int(is_use and row.searched is not None), row.searched or 0 if is_use else 0)
    return used, sought, (int(row.kind == Kind.SHOWN), int(row.kind == Kind.DECLINED))


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
