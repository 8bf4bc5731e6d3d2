"""The middle column: the search box and the phrases of the shelf that it leaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.editor import Edit, Unsaved, is_new
from app.i18n import mark, tr
from app.main_window import shelves
from app.main_window.shelves import RETIRED, STATISTICS, WAITING, CategoryOf, Kind, Shelf
from app.main_window.stock import Stock
from app.main_window.table import Table
from app.phrases.search_box import SearchBox
from app.settings import Settings
from app.theme import SPACE, Theme
from phrasebook.model import PhraseId, State
from phrasebook.store.overview import Line

_EMPTY = {
    Kind.FAVOURITES: mark("No favourites yet. Mark a phrase with Ctrl+D to find it here."),
    Kind.WAITING: mark("Nothing waits for approval."),
    Kind.PERSONAL: mark("No personal phrases yet. Write a new one with Ctrl+N and tick “Only for me”."),
    Kind.NOT_OFFERED: mark(
        "Every approved phrase is offered: none has expired, none is for another platform or policy."
    ),
    Kind.RETIRED: mark("Nothing is retired."),
}


class PhraseList(QWidget):
    """Shows the stock as far as shelf and search leave it; new phrases that nobody has saved yet stand on top of every shelf."""

    def __init__(
        self, stock: Stock, unsaved: Unsaved, settings: Settings, theme: Theme, category_of: CategoryOf
    ) -> None:
        super().__init__()
        self._stock = stock
        self._unsaved = unsaved
        self._category_of = category_of
        self._shelf = shelves.ALL
        self._guests: dict[PhraseId, Line] = {}  # just saved: they stay in view, whatever the shelf holds
        self._awaited: PhraseId | None = None
        self._another = True  # the next lines are those of another shelf or search: begin at the top
        self.search = SearchBox(settings, theme)
        self.table = Table(theme)
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setMargin(SPACE * 2)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addWidget(self._pages, 1)
        self.search.take_keys(self._take_key)
        self.search.textChanged.connect(self._search)
        stock.changed.connect(self.refresh)
        unsaved.changed.connect(self.refresh)
        self.retranslate()

    @property
    def shelf(self) -> Shelf:
        """The shelf whose phrases are shown."""
        return self._shelf

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the phrases of another shelf."""
        if shelf == STATISTICS:
            return
        self._shelf = shelf
        self._begin_anew()
        self._stock.search(self.search.text(), retired=shelf == RETIRED)
        self.refresh()

    def go_to(self, phrase: PhraseId) -> None:
        """Choose a phrase, as soon as it is in the list."""
        self._awaited = phrase
        self.refresh()

    def keep(self, key: PhraseId, phrase: PhraseId) -> None:
        """Keep in view what was just saved: ``phrase`` is its id now, ``key`` was it before."""
        edit, line = self._unsaved.get(key), self._stock.line(phrase)
        if line is None and edit is not None:
            line = replace(_new_line(key, edit), id=phrase)
        done_with = self._shelf == WAITING and key == phrase  # once approved, the next one comes to view
        if line is not None and not done_with:
            self._guests[phrase] = line
        if key != phrase:
            self.table.rename(key, phrase)
            self._awaited = phrase

    def refresh(self) -> None:
        """Show the lines as they are now."""
        lines = self._stock.found(shelves.picked(self._stock.lines, self._shelf, self._category_of))
        lines = [*self._new_lines(), *self._guest_lines(lines), *lines]
        self._pages.setCurrentIndex(0 if lines else 1)
        self._say_why_empty()
        self.table.show_lines(lines, self._unsaved.edits.keys(), start=_first(lines) if self._another else None)
        self._another = self._another and not lines
        if self._awaited is not None and self._awaited in self.table.phrases:
            self.table.go(self._awaited)
            self._awaited = None

    def retranslate(self) -> None:
        """Word everything anew."""
        self._say_why_empty()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)

    def _search(self, text: str) -> None:
        self._begin_anew()
        self._stock.search(text, retired=self._shelf == RETIRED)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Take the keys that lead from the search box into the list."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.phrases:
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Tab:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Backtab:
            previous = self.previousInFocusChain()
            if previous is not None:
                previous.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            return False
        return True

    def _begin_anew(self) -> None:
        self._unsaved.drop_blank()
        self._another = True
        self._guests.clear()
        self._awaited = None

    def _guest_lines(self, lines: list[Line]) -> list[Line]:
        if not self._guests:
            return []
        there = {line.id for line in lines}
        return [self._stock.line(phrase) or line for phrase, line in self._guests.items() if phrase not in there]

    def _new_lines(self) -> list[Line]:
        found = [_new_line(phrase, edit) for phrase, edit in self._unsaved.edits.items() if is_new(phrase)]
        return found[::-1]

    def _say_why_empty(self) -> None:
        if self._stock.searching:
            self.empty.setText(tr("Nothing here fits “{text}”.").replace("{text}", self.search.text()))
        else:
            self.empty.setText(tr(_EMPTY.get(self._shelf.kind, mark("No phrases here yet. Write one with Ctrl+N."))))


def _new_line(phrase: PhraseId, edit: Edit) -> Line:
    content = edit.content
    return Line(
        id=phrase, title=content.title, beginning=content.body[:120], code=content.code, scenario=content.scenario,
        state=State.DRAFT, personal=edit.personal, pending=False, shown=False, uses=0, favourite=False,
    )  # fmt: skip


def _first(lines: list[Line]) -> tuple[PhraseId, ...]:
    """Return the phrase at which to begin: the first that is in the phrasebook."""
    return tuple(line.id for line in lines if not is_new(line.id))[:1] or tuple(line.id for line in lines)[:1]
