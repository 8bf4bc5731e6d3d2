"""The places of the tree, and which phrases lie in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from phrasebook.model import UNSORTED, State
from phrasebook.store.overview import Line


class Kind(StrEnum):
    """What a shelf gathers."""

    ALL = "all"
    FAVOURITES = "favourites"
    WAITING = "waiting"
    PERSONAL = "personal"
    NOT_OFFERED = "not-offered"
    RETIRED = "retired"
    STATISTICS = "statistics"
    CATEGORY = "category"
    SCENARIO = "scenario"


@dataclass(frozen=True, slots=True)
class Shelf:
    """One place of the tree; ``id`` names the category or scenario."""

    kind: Kind
    id: str = ""


ALL: Final = Shelf(Kind.ALL)
FAVOURITES: Final = Shelf(Kind.FAVOURITES)
WAITING: Final = Shelf(Kind.WAITING)
PERSONAL: Final = Shelf(Kind.PERSONAL)
NOT_OFFERED: Final = Shelf(Kind.NOT_OFFERED)
RETIRED: Final = Shelf(Kind.RETIRED)
STATISTICS: Final = Shelf(Kind.STATISTICS)
UNSORTED_SHELF: Final = Shelf(Kind.SCENARIO, UNSORTED)

CategoryOf = Callable[[str], str]


def counted(lines: Iterable[Line], category_of: CategoryOf) -> Counter[Shelf]:
    """Return how many phrases lie on each shelf; a retired one lies only with the retired."""
    everything = list(lines)
    used = [line for line in everything if not line.retired]
    counts = Counter(
        {
            ALL: len(used),
            FAVOURITES: sum(line.favourite for line in used),
            WAITING: sum(line.waiting for line in used),
            PERSONAL: sum(line.personal for line in used),
            NOT_OFFERED: sum(_not_offered(line) for line in used),
            RETIRED: len(everything) - len(used),
        }
    )
    for scenario, number in Counter(line.scenario for line in used).items():
        counts[Shelf(Kind.SCENARIO, scenario)] = number
        category = category_of(scenario)
        if category:
            counts[Shelf(Kind.CATEGORY, category)] += number
    return counts


def _not_offered(line: Line) -> bool:
    """Approved, but past its expiry date, or for another platform or policy than the shop's."""
    return line.state is State.APPROVED and not line.shown


def picked(lines: Iterable[Line], shelf: Shelf, category_of: CategoryOf) -> list[Line]:
    """Return the phrases on a shelf in their order."""
    lies: dict[Kind, Callable[[Line], bool]] = {
        Kind.ALL: lambda line: True,
        Kind.FAVOURITES: lambda line: line.favourite,
        Kind.WAITING: lambda line: line.waiting,
        Kind.PERSONAL: lambda line: line.personal,
        Kind.NOT_OFFERED: _not_offered,
        Kind.RETIRED: lambda line: True,
        Kind.CATEGORY: lambda line: category_of(line.scenario) == shelf.id,
        Kind.SCENARIO: lambda line: line.scenario == shelf.id,
        Kind.STATISTICS: lambda line: False,
    }
    there, retired = lies[shelf.kind], shelf.kind is Kind.RETIRED
    return [line for line in lines if line.retired is retired and there(line)]
