"""Looks for what agents type (tests/reference/typed_queries.tsv) in the bundled phrasebook: is the wanted phrase on top?

The half `tune` may be looked at while the ranking is worked on; the half `held` only tells how good it is. ``--show`` lists misses of
the half `tune`.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from goals import Goal, report

from phrasebook import search
from phrasebook.actions import opening
from phrasebook.store import agents

QUERIES = Path(__file__).resolve().parents[1] / "reference" / "typed_queries.tsv"
DEPTH, TOP_3 = 20, 0.95


class Query(NamedTuple):
    """What is typed, the phrases of which any is wanted, its half, and how it is typed."""

    text: str
    wanted: frozenset[str]
    half: str
    kind: str


def queries() -> list[Query]:
    """Return the labelled queries."""
    lines = [line.split("\t") for line in QUERIES.read_text("utf-8").splitlines()]
    return [Query(text, frozenset(wanted.split()), half, kind) for text, wanted, half, kind in lines[1:]]


def share(ranks: list[int], most: int) -> float:
    """Return the share of queries with the wanted phrase among the first ``most``."""
    return sum(rank <= most for rank in ranks) / len(ranks)


def mean_reciprocal(ranks: list[int]) -> float:
    """Return the mean of 1/rank."""
    return sum(1 / rank for rank in ranks if rank <= DEPTH) / len(ranks)


def main() -> int:
    """Print the figures for both halves, by kind, and compare those of the half `held` with the goal."""
    ranks: dict[tuple[str, str], list[int]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        database = opening.open_book(Path(folder))
        agent = agents.current(database).id
        for query in queries():
            found = [hit.phrase.id for hit in search.find(database, query.text, agent=agent, limit=DEPTH)]
            rank = next((number for number, one in enumerate(found, start=1) if one in query.wanted), DEPTH + 1)
            ranks[query.half, query.kind].append(rank)
            ranks[query.half, "all"].append(rank)
            if rank > 1 and query.half == "tune" and "--show" in sys.argv:
                print(f"  {rank:>2} {query.kind} {query.text}: {', '.join(found[: min(3, rank - 1)]) or 'nothing'}")
        database.close()
    for (half, kind), some in sorted(ranks.items()):
        figures = f"MRR {mean_reciprocal(some):.3f}, top-1 {share(some, 1):.1%}, top-3 {share(some, 3):.1%}"
        print(f"{half} {kind} ({len(some)}): {figures}")
    goals = []
    for half in ("tune", "held"):
        some = ranks[half, "all"]
        goals.append(
            Goal(
                f"typed queries, half {half}, top-3", f"{share(some, 3):.1%}", f"≥ {TOP_3:.0%}", share(some, 3) >= TOP_3
            )
        )
    return report(goals)


if __name__ == "__main__":
    sys.exit(main())
