"""Records what happens: an event with its number, and in the same transaction all that it adds to the sums."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.model import AgentId, Change, PhraseId
from phrasebook.statistics import days, devices, tallies
from phrasebook.statistics.events import ACTIONS, COLUMNS, KEYS, KEYS_ELSEWHERE, SUGGESTION, Gap, Kind, Offer, Row, Use
from phrasebook.statistics.names import Names
from phrasebook.store import habits, settings

SWITCH: Final = "statistics.record"
WORDS_SWITCH: Final = "statistics.keywords"
_KINDS = frozenset({"use"})
_GAP_KINDS = frozenset({"statistics"})
INSERT: Final = f"insert into event({', '.join(COLUMNS)}) values ({', '.join('?' * len(COLUMNS))})"


def is_on(database: Database) -> bool:
    """Return whether anything is recorded; it is unless somebody switched it off."""
    return settings.get(database, SWITCH, "on") != "off"


def keeps_words(database: Database) -> bool:
    """Return whether the key words of searches and messages without an answer are kept; only where switched on."""
    return settings.get(database, WORDS_SWITCH, "off") == "on"


def record(database: Database, use: Use, *, at: datetime | None = None) -> Change:
    """Write a use, and count it for the order of results. Uses are not in the journal: undo does not touch them."""
    moment = at or datetime.now(UTC)
    with database.transaction():
        habits.used(database, use.agent, use.phrase, at=moment)
        names = Names(database)
        _write(
            database, Kind.USE, names.ref(use.agent), moment,
            phrase=names.ref(use.phrase), revision=use.revision, variant=use.variant, source=names.ref(use.source),
            action=ACTIONS.index(use.action), rank=use.rank or int(use.source == SUGGESTION),
            step=names.ref(use.step), scenario=names.ref(use.scenario),
            buyer=names.ref(use.buyer), waited=_tenths(use.waited), searched=_tenths(use.searched),
            keys=KEYS.get(use.source, KEYS_ELSEWHERE) if use.keys is None else use.keys, characters=use.characters,
        )  # fmt: skip
    return Change(number=0, action="use", phrases=frozenset({use.phrase}), kinds=_KINDS)


def record_offer(database: Database, offer: Offer, *, at: datetime | None = None) -> Change:
    """Write that suggestions were shown, or passed over."""
    with database.transaction():
        names = Names(database)
        first, *others = map(names.ref, offer.phrases or (PhraseId(""),))
        _write(
            database, Kind.DECLINED if offer.declined else Kind.SHOWN, names.ref(offer.agent), at or datetime.now(UTC),
            phrase=first, rank=len(offer.phrases), scenario=names.ref(offer.scenario), buyer=names.ref(offer.buyer),
            more=_joined(others),
        )  # fmt: skip
    return Change(number=0, action="offer", kinds=_GAP_KINDS)


def record_gap(database: Database, gap: Gap, *, at: datetime | None = None) -> Change:
    """Write a search or a message without an answer; its key words only where the shop keeps them."""
    with database.transaction():
        names = Names(database)
        words = dict.fromkeys(gap.words) if keeps_words(database) else {}
        _write(
            database, Kind.UNANSWERED if gap.message else Kind.MISSED, names.ref(gap.agent), at or datetime.now(UTC),
            scenario=names.ref(gap.scenario), more=_joined(map(names.ref, words)),
        )  # fmt: skip
    return Change(number=0, action="gap", kinds=_GAP_KINDS)


def record_left(database: Database, *, agent: AgentId, step: str, at: datetime | None = None) -> Change:
    """Write that a playbook was left at a step (``playbook/step``) before its end."""
    with database.transaction():
        names = Names(database)
        _write(database, Kind.LEFT, names.ref(agent), at or datetime.now(UTC), step=names.ref(step))
    return Change(number=0, action="left", kinds=_GAP_KINDS)


def record_findings(database: Database, found: dict[tuple[str, str], int], *, at: datetime | None = None) -> Change:
    """Write in how many places each (rule, severity) was broken when the whole phrasebook was checked; a day's last look counts."""
    day = days.from_date(days.today(at))
    with database.transaction():
        database.execute("delete from finding where day = ?", (day,))
        database.executemany(
            "insert into finding(day, rule, severity, places) values (?, ?, ?, ?)",
            [(day, rule, severity, places) for (rule, severity), places in sorted(found.items())],
        )
    return Change(number=0, action="findings", kinds=_GAP_KINDS)


def _write(database: Database, kind: Kind, agent: int, moment: datetime, **values: Any) -> None:
    if not is_on(database):
        return
    device, number = devices.next_number(database)
    shift = moment.astimezone().utcoffset()
    row = Row(
        device=device, number=number, kind=kind, at=max(0, int(moment.timestamp())),
        shift=0 if shift is None else round(shift.total_seconds() / 60), agent=agent, **values,
    )  # fmt: skip
    database.execute(INSERT, row)
    tallies.add(database, (row,))


def _tenths(seconds: float | None) -> int | None:
    return None if seconds is None else max(0, round(seconds * 10))


def _joined(refs: Iterable[int]) -> str:
    return " ".join(map(str, refs))
