"""The places of the tree, and which phrases lie in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from phrasebook.model import UNSORTED
from phrasebook.store.overview import Line


class Kind(StrEnum):
    """What a shelf gathers."""

    ALL = "all"
    FAVOURITES = "favourites"
    WAITING = "waiting"
    PERSONAL = "personal"
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
RETIRED: Final = Shelf(Kind.RETIRED)
STATISTICS: Final = Shelf(Kind.STATISTICS)
UNSORTED_SHELF: Final = Shelf(Kind.SCENARIO, UNSORTED)

CategoryOf = Callable[[str], str]


def holding(line: Line, category_of: CategoryOf) -> Iterable[Shelf]:
    """Yield the shelves on which a phrase lies; a retired one lies only with the retired."""
    if line.retired:
        yield RETIRED
        return
    yield ALL
    if line.favourite:
        yield FAVOURITES
    if line.waiting:
        yield WAITING
    if line.personal:
        yield PERSONAL
    yield Shelf(Kind.SCENARIO, line.scenario)
    category = category_of(line.scenario)
    if category:
        yield Shelf(Kind.CATEGORY, category)


def counted(lines: Iterable[Line], category_of: CategoryOf) -> Counter[Shelf]:
    """Return how many phrases lie on each shelf."""
    return Counter(shelf for line in lines for shelf in holding(line, category_of))


def picked(lines: Iterable[Line], shelf: Shelf, category_of: CategoryOf) -> list[Line]:
    """Return the phrases on a shelf in their order."""
    return [line for line in lines if _lies(line, shelf, category_of)]


def _lies(line: Line, shelf: Shelf, category_of: CategoryOf) -> bool:
    if line.retired or shelf.kind is Kind.RETIRED:
        return line.retired and shelf.kind is Kind.RETIRED
    if shelf.kind is Kind.SCENARIO:
        return line.scenario == shelf.id
    if shelf.kind is Kind.CATEGORY:
        return category_of(line.scenario) == shelf.id
    return {
        Kind.ALL: True,
        Kind.FAVOURITES: line.favourite,
        Kind.WAITING: line.waiting,
        Kind.PERSONAL: line.personal,
    }.get(shelf.kind, False)
