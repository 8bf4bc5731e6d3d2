"""All phrases as lines, kept up to date with the phrasebook while somebody looks, and what a search leaves of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.book import Book
from phrasebook import search
from phrasebook.database import Database
from phrasebook.model import Change, PhraseId, State
from phrasebook.store import agents, overview
from phrasebook.store.overview import Line

_KINDS = frozenset({"phrase", "use", "favourite", "scenario", "agent", "shop"})
_MOST_HITS = 1000


class Stock(QObject):
    """``restocked`` when the lines are others, ``changed`` when they are or what was found of them is."""

    restocked = Signal()
    changed = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._watching = False
        self._stale = True
        self._text = ""
        self._among_retired = False
        self._ranks: dict[PhraseId, int] | None = None
        self._by_id: dict[PhraseId, Line] = {}
        book.changed.connect(self._follow)

    @property
    def lines(self) -> list[Line]:
        """All lines in the order of the scenarios."""
        return list(self._by_id.values())

    @property
    def searching(self) -> bool:
        """Whether a search narrows the list."""
        return self._ranks is not None

    def line(self, phrase: PhraseId) -> Line | None:
        """Return the line of a phrase."""
        return self._by_id.get(phrase)

    def found(self, lines: list[Line]) -> list[Line]:
        """Return those of the lines that the search leaves, best first; all of them where nothing is searched."""
        ranks = self._ranks
        if ranks is None:
            return lines
        return sorted((line for line in lines if line.id in ranks), key=lambda line: ranks[line.id])

    def watch(self, watching: bool) -> None:
        """Follow the phrasebook from now on, or rest until somebody looks again."""
        self._watching = watching
        if watching and self._stale:
            self._read()

    def search(self, text: str, *, retired: bool) -> None:
        """Narrow to what fits a typed text, among the phrases in use or the retired ones."""
        if (text, retired) == (self._text, self._among_retired):
            return
        self._text, self._among_retired = text, retired
        if text.strip():
            self._look()
        else:
            self._book.read(_nothing, self._take_hits, topic="library.search")

    def _follow(self, change: Change) -> None:
        if change.kinds & _KINDS:
            self._stale = True
            if self._watching:
                self._read()

    def _read(self) -> None:
        self._stale = False
        self._book.read(_lines, self._take_lines, topic="library.lines")
        if self._text.strip():
            self._look()

    def _look(self) -> None:
        text, retired = self._text, self._among_retired
        self._book.read(lambda database: _hits(database, text, retired), self._take_hits, topic="library.search")

    def _take_lines(self, lines: tuple[Line, ...]) -> None:
        self._by_id = {line.id: line for line in lines}
        self.restocked.emit()
        self.changed.emit()

    def _take_hits(self, hits: list[PhraseId] | None) -> None:
        self._ranks = None if hits is None else {phrase: rank for rank, phrase in enumerate(hits)}
        self.changed.emit()


def _lines(database: Database) -> tuple[Line, ...]:
    return overview.lines(database, agents.current(database).id)


def _nothing(_database: Database) -> None:
    return None


def _hits(database: Database, text: str, retired: bool) -> list[PhraseId]:
    """Return what fits, best first; at the end what is approved but not offered in this shop."""
    agent = agents.current(database).id
    if retired:
        hits = search.find(database, text, agent=agent, limit=_MOST_HITS, state=State.RETIRED)
    else:
        hits = search.find(database, text, agent=agent, limit=_MOST_HITS, drafts=True)
        hits += search.find(database, text, agent=agent, limit=_MOST_HITS, state=State.APPROVED)
    return list(dict.fromkeys(hit.phrase.id for hit in hits))
