"""Writes the events of this phrasebook to a file and takes in those of others: each event once, whatever was read before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.errors import BadInput, Unable
from phrasebook.statistics import days, devices, keeping, tallies
from phrasebook.statistics.events import COLUMNS, Kind, Row
from phrasebook.statistics.names import Names, texts
from phrasebook.statistics.uses import INSERT

FORMAT: Final = "kuaida-uses"
VERSION: Final = 1
_BATCH: Final = 20_000
_LONGEST_NAME: Final = 200
_MOST: Final = 2**53
_DAY_MINUTES: Final = 24 * 60
_LAST_SECOND: Final = days.from_date(days.LATEST) * days.DAY
_NAMED: Final = ("agent", "phrase", "source", "step", "scenario", "buyer")
_SMALL: Final = ("revision", "variant", "action", "rank", "keys", "characters")


@dataclass(frozen=True, slots=True)
class Merged:
    """How many events of a file were new, and how many were known already (or forgotten on purpose)."""

    new: int
    known: int


def write(database: Database, file: Path) -> int:
    """Write all events that are still kept, one a line, and return how many."""
    names = texts(database)
    ids = dict(database.execute("select ref, id from device"))
    rows = database.execute(f"select {', '.join(COLUMNS)} from event order by device, number")
    head = {"format": FORMAT, "version": VERSION, "agents": _agents(database)}
    count = 0
    try:
        with file.open("w", encoding="utf-8", newline="\n") as out:
            out.write(json.dumps(head, ensure_ascii=False) + "\n")
            for values in rows:
                row = Row._make(values)
                event: dict[str, object] = row._asdict()
                event |= {name: names[getattr(row, name)] for name in _NAMED}
                event |= {"device": ids[row.device], "more": [names[one] for one in row.others]}
                out.write(json.dumps(list(event.values()), ensure_ascii=False, separators=(",", ":")) + "\n")
                count += 1
    except OSError as error:
        raise Unable("file-unwritable", path=str(file), reason=error.strerror or str(error)) from error
    return count


def read(database: Database, file: Path) -> Merged:
    """Take in the events of a file, in one transaction: all that is not yet known.

    Raises:
        BadInput: ``bad-uses-file`` where the file or one of its lines is something else; nothing was taken in then.
    """
    new = known = 0
    try:
        with file.open(encoding="utf-8") as lines, database.transaction():
            taker = _Taker(database, _head(lines.readline(), file), file)
            for batch in _batches(enumerate(lines, start=2)):
                fresh = taker.take(batch)
                new += fresh
                known += len(batch) - fresh
    except (OSError, UnicodeError) as error:
        raise BadInput("bad-uses-file", path=str(file), line=0) from error
    return Merged(new, known)


class _Taker:
    """Takes lines into the phrasebook, checking each."""

    def __init__(self, database: Database, agents: dict[str, str], file: Path) -> None:
        self._database = database
        self._file = file
        self._names = Names(database)
        self._devices: dict[str, int] = {}
        self._counted = keeping.Counted(database)
        for agent, name in sorted(agents.items()):
            database.execute("update term set label = ? where ref = ?", (name, self._names.ref(agent)))

    def take(self, lines: list[tuple[int, str]]) -> int:
        rows: dict[tuple[int, int], Row] = {}
        for number, line in lines:
            row = self._row(number, line)
            rows.setdefault((row.device, row.number), row)
        fresh = [row for place, row in sorted(rows.items()) if not self._is_known(*place)]
        self._database.executemany(INSERT, fresh)
        tallies.add(self._database, fresh)
        for device in {row.device for row in fresh}:
            newest = max(row.number for row in fresh if row.device == device)
            self._database.execute("update device set last = max(last, ?) where ref = ?", (newest, device))
        return len(fresh)

    def _is_known(self, device: int, number: int) -> bool:
        if self._counted.has(device, number):
            return True
        return bool(self._database.value("select 1 from event where device = ? and number = ?", (device, number)))

    def _row(self, number: int, line: str) -> Row:
        try:
            values = json.loads(line)
            if not isinstance(values, list) or len(values) != len(COLUMNS):
                raise TypeError
            return self._checked(dict(zip(COLUMNS, values, strict=True)))
        except (ValueError, TypeError, RecursionError) as error:
            raise BadInput("bad-uses-file", path=str(self._file), line=number) from error

    def _checked(self, values: dict[str, Any]) -> Row:
        more = values["more"]
        if not isinstance(more, list) or len(more) > 50:
            raise TypeError
        device = _text(values["device"])
        if device not in self._devices:
            self._devices[device] = devices.ref(self._database, device)
        row = Row(
            device=self._devices[device],
            number=_number(values["number"], 1, _MOST),
            kind=_number(values["kind"], min(Kind), max(Kind)),
            at=_number(values["at"], 0, _LAST_SECOND),
            shift=_number(values["shift"], -_DAY_MINUTES, _DAY_MINUTES),
            waited=_tenths(values["waited"]),
            searched=_tenths(values["searched"]),
            more=" ".join(str(self._names.ref(_text(one))) for one in more),
            **{name: self._names.ref(_text(values[name])) for name in _NAMED},
            **{name: _number(values[name], 0, 1 if name == "action" else 10**6) for name in _SMALL},
        )
        if not row.agent:
            raise ValueError
        return row


def _head(line: str, file: Path) -> dict[str, str]:
    """Return the names of the agents that the first line tells."""
    try:
        head = json.loads(line)
        agents = head["agents"] if isinstance(head, dict) else None
        if not isinstance(agents, dict) or (head.get("format"), head.get("version")) != (FORMAT, VERSION):
            raise ValueError
        return {_text(agent): _text(name) for agent, name in agents.items() if agent}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadInput("bad-uses-file", path=str(file), line=1) from error


def _agents(database: Database) -> dict[str, str]:
    """Return the names of all agents that events tell of."""
    found = database.execute(
        "select text, coalesce(agent.name, label) from (select distinct agent as one from by_agent)"
        " join term on ref = one left join agent on agent.id = text order by 1"
    )
    return {agent: name for agent, name in found if name}


def _batches(lines: Iterable[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    batch: list[tuple[int, str]] = []
    for one in lines:
        batch.append(one)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME or any(ord(one) < 32 for one in value):
        raise TypeError
    value.encode("utf-8")  # a lone surrogate cannot be kept
    return value


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _tenths(value: object) -> int | None:
    return None if value is None else _number(value, 0, 10**7)
