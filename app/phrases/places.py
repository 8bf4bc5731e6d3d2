"""The categories and scenarios as the windows show them, with how many phrases each offers; kept up to date."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.book import Book
from app.i18n import tr
from app.phrases.naming import shown_name
from phrasebook.database import Database
from phrasebook.model import UNSORTED, Category, Change, Scenario
from phrasebook.store import phrases, places

_TREE_KINDS = frozenset({"scenario"})
_COUNT_KINDS = frozenset({"phrase", "shop"})


@dataclass(frozen=True, slots=True)
class _Tree:
    categories: tuple[Category, ...]
    scenarios: dict[str, Scenario]
    counts: dict[str, int]


class Places(QObject):
    """One for all windows. ``changed`` where the tree is another one, ``recounted`` where only the numbers are."""

    changed = Signal()
    recounted = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._tree = _Tree((), {}, {})
        book.changed.connect(self._follow)
        book.read(_read, self._take, topic="places")

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories in their order."""
        return self._tree.categories

    def scenarios(self, category: str) -> list[Scenario]:
        """The scenarios of a category in their order."""
        return [one for one in self._tree.scenarios.values() if one.category == category]

    def get(self, scenario: str) -> Scenario | None:
        """The scenario with this id."""
        return self._tree.scenarios.get(scenario)

    def name(self, scenario: str) -> str:
        """The name of a scenario in the language of the windows; its id while it is not known."""
        found = self._tree.scenarios.get(scenario)
        if found is None:
            return tr("Unsorted") if scenario == UNSORTED else scenario
        return shown_name(found.name, found.name_en)

    def count(self, scenario: str) -> int:
        """How many phrases of the scenario agents are offered."""
        return self._tree.counts.get(scenario, 0)

    def playbook(self, scenario: str) -> str:
        """The id of the first playbook that the handbook names for a scenario; empty where it names none."""
        found = self._tree.scenarios.get(scenario)
        named = None if found is None else found.guide.get("playbooks")
        return str(named[0]) if isinstance(named, list) and named else ""

    @property
    def total(self) -> int:
        """How many phrases agents are offered at all."""
        return sum(self._tree.counts.values())

    def _follow(self, change: Change) -> None:
        if change.kinds & _TREE_KINDS:
            self._book.read(_read, self._take, topic="places")
        elif change.kinds & _COUNT_KINDS:
            self._book.read(phrases.counts_by_scenario, self._take_counts, topic="places.counts")

    def _take(self, tree: _Tree) -> None:
        self._tree = tree
        self.changed.emit()

    def _take_counts(self, counts: dict[str, int]) -> None:
        if counts != self._tree.counts:
            self._tree = _Tree(self._tree.categories, self._tree.scenarios, counts)
            self.recounted.emit()


def _read(database: Database) -> _Tree:
    return _Tree(
        tuple(places.categories(database)),
        {one.id: one for one in places.scenarios(database)},
        phrases.counts_by_scenario(database),
    )
