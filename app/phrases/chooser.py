"""Searching and picking with one hand on the keys: joins the search box, the list, the preview and the phrasebook."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.book import Book
from app.i18n import tr
from app.inserter import Wish
from app.phrases.finder import Finder, Question
from app.phrases.places import Places
from app.phrases.preview import Preview
from app.phrases.result_keys import Do, meaning, repeats
from app.phrases.result_list import ResultList
from app.phrases.results_model import ResultsModel
from app.phrases.search_box import SearchBox
from app.phrases.seeking import Seeking
from app.settings import Settings
from app.theme import Theme
from app.widgets.key_events import is_modifier
from phrasebook.actions import using
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, Change, Hit, PhraseId, ScenarioId
from phrasebook.statistics.events import SUGGESTION
from phrasebook.store import agents, habits


class Chooser(QObject):
    """The parts are laid out by the window. ``chosen`` carries a ``Wish``; ``left`` says that Esc was pressed."""

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        book: Book,
        settings: Settings,
        theme: Theme,
        places: Places,
        *,
        source: str,
        lines: int,
        numbered: bool,
        limit: int = 20,
        with_button: bool = False,
        click_copies: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._source = source
        self._armed = False
        self._queued: tuple[int, bool] | None = None
        self._scenario: ScenarioId | None = None
        self._buyer_types: tuple[BuyerTypeId, ...] = ()
        self._drafts = False
        self.when_nothing_is_there: Callable[[], str] = lambda: tr("There are no phrases here yet.")
        self._suggested: tuple[Hit, ...] = ()
        self._paused = False
        self._typed_ahead: list[QKeyEvent] = []
        self._model = ResultsModel(places, self)
        self.box = SearchBox(settings, theme)
        self.results = ResultList(self._model, theme, lines=lines, numbered=numbered)
        self.preview = Preview(book, theme, source, with_button=with_button)
        self.finder = Finder(book, source, limit=limit, parent=self)
        self._seeking = Seeking(book, self.finder)
        self.box.take_keys(self._key)
        self.box.textChanged.connect(self._seeking.typed)
        self.box.textChanged.connect(self._search)
        self.finder.found.connect(self._show)
        self.finder.refreshed.connect(self._refresh)
        self.results.moved_to.connect(self._preview)
        self.results.rested_on.connect(self._preview)
        self.results.picked.connect(lambda row: self.pick(row, copy=click_copies))
        self.results.picked_firmly.connect(self.pick)
        self.preview.copy_asked.connect(self._pick_previewed)
        places.changed.connect(self.results.retranslate)

    def pick(self, row: int, *, copy: bool = False) -> None:
        """Choose the phrase in a row, in the wording that the preview shows of it; ``copy`` for the clipboard alone."""
        if self._paused:
            return
        if self.finder.busy:
            self._queued = row, copy  # the list on the screen does not answer what was typed
            return
        hit = self._model.hit(row)
        if hit is not None:
            self.results.go_to(row)
            variant = self.preview.variant if self.preview.shown == hit.phrase.id else _matched(hit)
            suggested = hit in self._suggested and not self.box.text()
            wish = Wish(
                phrase=hit.phrase,
                source=SUGGESTION if suggested else self._source,
                variant=variant,
                buyer=next(iter(self._buyer_types), ""),
                rank=self._suggested.index(hit) + 1 if suggested else 0,
                searched=self._seeking.seconds,
                keys=self._seeking.keys,
                only_copy=copy,
            )
            self._seeking.chosen()
            self.chosen.emit(wish)

    def narrow(
        self, *, scenario: ScenarioId | None = None, buyer_types: tuple[BuyerTypeId, ...] = (), drafts: bool = False
    ) -> None:
        """Look only in a scenario, for a kind of buyer (best fit first), among drafts too.

        What is typed is looked for everywhere, and first in the scenario: one that was left open hides nothing.
        """
        self._scenario, self._buyer_types, self._drafts = scenario, buyer_types, drafts
        self._search()

    def pause(self, paused: bool) -> None:
        """While something that was picked is on its way, keys do nothing; they are kept for a form that may be opened."""
        self._paused = paused
        self._typed_ahead = []

    def replay_typed_ahead(self) -> None:
        """Give what was typed meanwhile to the widget that has the focus now: nobody waits for a form to open."""
        events, self._typed_ahead = self._typed_ahead, []
        for event in events:
            focused = QApplication.focusWidget()
            if focused is not None and focused is not self.box:
                QApplication.sendEvent(focused, event)

    def suggest(self, hits: Sequence[Hit]) -> None:
        """Put these on top of the list while nothing is typed, until it is cleared; not once somebody walks in it."""
        if not self.box.text() and self.results.row <= 0:
            self._suggested = tuple(hits)
            self._show([hit for row in range(self._model.rowCount()) if (hit := self._model.hit(row)) is not None])

    def clear(self) -> None:
        """Search for nothing again, from the top."""
        self._seeking.settle()
        self._suggested = ()
        self._arm(False)
        self.box.clear()
        self._search()
        if self._model.rowCount():
            self.results.go_to(0)
            self.results.scrollToTop()

    def _search(self) -> None:
        self._queued = None
        text = self.box.text()
        typed = bool(text.strip())
        self.finder.ask(
            Question(
                text=text,
                scenario=None if typed else self._scenario,
                near=self._scenario if typed else None,
                buyer_types=self._buyer_types,
                drafts=self._drafts,
            )
        )

    def _show(self, hits: list[Hit]) -> None:
        self._model.show(self._with_suggestions(hits))
        self.results.say_when_empty(self._nothing_found())
        if self._model.rowCount():
            self.results.go_to(0)
        else:
            self.preview.show_phrase(None)
        queued, self._queued = self._queued, None
        if queued is not None:
            self.pick(queued[0], copy=queued[1])

    def _refresh(self, hits: list[Hit]) -> None:
        row = self.results.row
        current = self._model.hit(row)
        seen = self.results.verticalScrollBar().value()
        self._model.refresh(self._with_suggestions(hits))
        if not self._model.rowCount():
            self.preview.show_phrase(None)
            return
        kept = self._model.row_of(current.phrase.id) if current else None
        self.results.go_to(row if kept is None else kept)
        self.results.verticalScrollBar().setValue(seen)
        self._preview(self.results.row)

    def _with_suggestions(self, hits: Sequence[Hit]) -> list[Hit]:
        if self.box.text() or not self._suggested:
            return list(hits)
        suggested = {hit.phrase.id for hit in self._suggested}
        return [*self._suggested, *(hit for hit in hits if hit.phrase.id not in suggested)]

    def _preview(self, row: int) -> None:
        hit = self._model.hit(row)
        if hit is not None:
            self.preview.show_phrase(hit.phrase, _matched(hit))

    def _pick_previewed(self) -> None:
        row = self._model.row_of(self.preview.shown) if self.preview.shown else None
        if row is not None:
            self.pick(row, copy=True)

    def _key(self, event: QKeyEvent) -> bool:
        """Do what a key of the search box means here, and say whether it meant something."""
        do, number = meaning(event, empty=not self.box.text(), selected=self.box.hasSelectedText(), armed=self._armed)
        if self._paused and do is not Do.LEAVE:
            self._typed_ahead.append(event.clone())
            return True
        if do is None:
            self._arm(self._armed and is_modifier(event))
            return False
        if repeats(do) or not event.isAutoRepeat():
            self._arm(do is Do.ARM and not self._armed)
            self._do(do, number)
        return True

    def _do(self, do: Do, number: int) -> None:
        row, page, last = self.results.row, self.results.page(), self._model.rowCount() - 1
        rows = {
            Do.UP: row - 1, Do.DOWN: row + 1, Do.PAGE_UP: row - page, Do.PAGE_DOWN: row + page, Do.FIRST: 0, Do.LAST: last,
        }  # fmt: skip
        if do in rows:
            self.results.go_to(rows[do])
        elif do in (Do.PICK, Do.COPY, Do.NUMBER):
            self.pick(number - 1 if do is Do.NUMBER else max(0, row), copy=do is Do.COPY)
        elif do in (Do.NEXT_WORDING, Do.PREVIOUS_WORDING):
            self.preview.step(1 if do is Do.NEXT_WORDING else -1)
        elif do is Do.FAVOURITE:
            self._toggle_favourite(row)
        elif do is Do.LEAVE:
            self.left.emit()

    def _toggle_favourite(self, row: int) -> None:
        hit = self._model.hit(row)
        if hit is not None:
            self._model.set_favourite(hit.phrase.id, not hit.favourite)
            self._book.write(partial(_set_favourite, phrase=hit.phrase.id, favourite=not hit.favourite))

    def _arm(self, armed: bool) -> None:
        """After Tab, a digit picks."""
        self._armed = armed
        self.results.arm_numbers(armed)

    def _nothing_found(self) -> str:
        text = self.finder.question.text.strip()
        if not text:
            return self.when_nothing_is_there()
        return tr("Nothing found for “{text}”. Try fewer words, pinyin or initials.").replace("{text}", text)


def _matched(hit: Hit) -> int:
    """Return the wording in which the text was found."""
    wordings = using.wordings(hit.phrase)
    return wordings.index(hit.match.text) if hit.match.field == "body" and hit.match.text in wordings else 0


def _set_favourite(database: Database, phrase: PhraseId, favourite: bool) -> Change:
    habits.set_favourite(database, agents.current(database).id, phrase, favourite)
    return Change(number=0, action="favourite", phrases=frozenset({phrase}), kinds=frozenset({"favourite"}))
