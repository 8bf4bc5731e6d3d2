"""Asks the phrasebook at every letter, off the GUI thread, and again when the phrasebook changes; late answers are dropped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.book import Book
from phrasebook import search
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, Change, Hit, ScenarioId
from phrasebook.search import Context
from phrasebook.store import agents

_HABITS = frozenset({"use"})
_FOUND_BY = frozenset({"phrase", "shop", "agent", "favourite"})


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for. ``near`` leaves nothing out: phrases of that scenario come first among equals."""

    text: str = ""
    scenario: ScenarioId | None = None
    near: ScenarioId | None = None
    buyer_types: tuple[BuyerTypeId, ...] = ()
    drafts: bool = False


class Finder(QObject):
    """``found`` carries the hits of a new question; ``refreshed`` those of the same question, for lists that must not jump."""

    found = Signal(object)
    refreshed = Signal(object)

    def __init__(self, book: Book, topic: str, *, limit: int = 20, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._topic = topic
        self._limit = limit
        self._question: Question | None = None
        self._asked = 0
        self._answered = 0
        self._stale = False
        self._follows_uses = False
        book.changed.connect(self._follow)

    @property
    def question(self) -> Question:
        """What was asked last."""
        return self._question or Question()

    @property
    def busy(self) -> bool:
        """Is the answer to what was asked last still to come?"""
        return self._asked != self._answered

    def ask(self, question: Question) -> None:
        """Look for something else; the same question is not asked again unless its answer may be another one."""
        if question != self._question or self._stale:
            self._question = question
            self._read(new=True)

    def follow_uses(self, follow: bool) -> None:
        """Take a new order of the hits as soon as something is used: while nobody looks at the list."""
        self._follows_uses = follow
        if follow and self._stale:
            self._read(new=True)

    def _follow(self, change: Change) -> None:
        if self._question is None:
            return
        if change.kinds & _FOUND_BY:
            self._read(new=self._follows_uses)
        elif change.kinds & _HABITS:
            self._stale = True
            if self._follows_uses:
                self._read(new=True)

    def _read(self, *, new: bool) -> None:
        new = new or self.busy  # the answer to a new question is still to come, and is dropped now
        self._asked += 1
        self._stale = False
        number, question, limit = self._asked, self.question, self._limit

        def look(database: Database) -> list[Hit]:
            return search.find(
                database,
                question.text,
                agent=agents.current(database).id,
                limit=limit,
                scenario=question.scenario,
                buyer_types=question.buyer_types,
                drafts=question.drafts,
                context=Context(scenario=question.near),
            )

        def answer(hits: list[Hit]) -> None:
            self._answered = number
            (self.found if new else self.refreshed).emit(hits)

        self._book.read(look, answer, topic=self._topic)
