"""How long 10,000 rows of another program's table take to be looked at and to be taken in, and what going back costs."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import corpus
from goals import Goal, report

from phrasebook.actions import opening, sharing
from phrasebook.model import Phrase, PhraseId, State
from phrasebook.packs import Pack
from phrasebook.store import agents, journal

ROWS, LIMIT = 10_000, 5.0


def write_tables(folder: Path) -> list[Path]:
    """Write the same rows as a 千牛 table, as a workbook, and as our own pack."""
    phrases = tuple(
        Phrase(id=PhraseId(f"b{number:05}"), content=replace(content, buyer_types=()), state=State.APPROVED)
        for number, content in enumerate(corpus.contents(ROWS))
    )
    groups = {one.id: (one.content.scenario.removeprefix("shop-"),) for one in phrases}
    pack = Pack(phrases=phrases, groups=groups)
    files = [(folder / "rows.csv", "qianniu"), (folder / "rows.xlsx", "chatai"), (folder / "rows.kuaida", "kuaida")]
    for file, name in files:
        sharing.write(file, pack, name)
    return [file for file, _ in files]


def main() -> int:
    """Measure and report."""
    goals = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in write_tables(folder):
            database = opening.open_book(folder / f"home{file.suffix}")
            agent = agents.current(database).id
            started = time.perf_counter()
            pack = sharing.read(file)
            read = time.perf_counter() - started
            planned = sharing.plan(database, pack)
            looked = time.perf_counter() - started
            outcome = sharing.take_in(database, pack, agent=agent)
            taken = time.perf_counter() - started - (looked - read)
            assert len(outcome.new) == len(planned.new) >= ROWS * 0.99, len(outcome.new)
            back = time.perf_counter()
            journal.undo(database, agent)
            print(
                f"{file.suffix}: read {read:.2f} s, preview {looked - read:.2f} s, undo {time.perf_counter() - back:.2f} s"
            )
            goals.append(
                Goal(f"{ROWS:,} rows of {file.suffix} taken in", f"{taken:.2f} s", f"≤ {LIMIT:.0f} s", taken <= LIMIT)
            )
            database.close()
    return report(goals)


if __name__ == "__main__":
    sys.exit(main())
