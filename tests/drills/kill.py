"""Kills the desktop's writing path at random moments and looks whether every acknowledged save is there and the file sound.

usage: kill.py [KILLS]
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from goals import Goal, report

from phrasebook.actions import opening, soundness
from phrasebook.store import phrases

SAVER = Path(__file__).resolve().parents[1] / "journeys" / "programs" / "saver.py"


def killed_run(home: Path, chance: random.Random) -> list[str]:
    """Let the saver save for a random while, kill it, and return the ids that it had acknowledged."""
    child = subprocess.Popen([sys.executable, str(SAVER), str(home)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(chance.uniform(0.0, 0.15))  # the moment of the kill is what is tried here
    child.kill()
    rest, _ = child.communicate()
    return [line for line in (first + rest).splitlines(keepends=False) if len(line) == 13]


def drill(kills: int, home: Path, seed: int = 1) -> tuple[int, int, int]:
    """Return how many saves were acknowledged, how many of them are lost, and how often the file was not sound."""
    chance = random.Random(seed)
    opening.open_book(home).close()
    acknowledged, lost, unsound = 0, 0, 0
    for number in range(kills):
        ids = killed_run(home, chance)
        acknowledged += len(ids)
        database = opening.open_book(home)
        kept = {phrase.id for phrase in phrases.listing(database, waiting=True)}
        lost += len(set(ids) - set(kept))
        if number % 10 == 0 or number == kills - 1:
            unsound += not soundness.check(database).sound
        database.close()
    return acknowledged, lost, unsound


def main() -> int:
    """Run the drill and report."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        acknowledged, lost, unsound = drill(kills, Path(folder))
    print(f"{kills} kills, {acknowledged} acknowledged saves, {time.monotonic() - started:.0f} s")
    return report(
        [
            Goal("acknowledged saves lost", str(lost), "0", lost == 0),
            Goal("files not sound after a kill", str(unsound), "0", unsound == 0),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
