"""The parts of the library window, joined: what is chosen in tree and list is shown beside it, and decides what can be done."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget

from app.book import Book
from app.commands import Commands
from app.dashboards import StatisticsPage
from app.editor import PhraseEditor, Unsaved, is_new
from app.inserter import Inserter
from app.main_window import shelves
from app.main_window.abilities import abilities
from app.main_window.many import Many
from app.main_window.menus import Menus
from app.main_window.phrase_list import PhraseList
from app.main_window.shelves import STATISTICS, Kind, Shelf
from app.main_window.stock import Stock
from app.main_window.tree import Tree
from app.main_window.window import LibraryWindow
from app.messages import Messages
from app.phrases import Places
from app.settings import Settings
from app.theme import Theme
from app.widgets.key_recorder import KeyRecorder
from phrasebook.model import PhraseId
from phrasebook.store.overview import Line


class Workbench(QObject):
    """``moved`` carries (phrases, the scenario to which somebody wants them moved)."""

    moved = Signal(object, str)

    def __init__(
        self,
        book: Book,
        inserter: Inserter,
        commands: Commands,
        settings: Settings,
        theme: Theme,
        messages: Messages,
        places: Places,
        recorder: KeyRecorder,
        unsaved: Unsaved,
    ) -> None:
        super().__init__()
        self._commands = commands
        self._places = places
        self._counts: Counter[Shelf] = Counter()
        self.stock = Stock(book)
        self.tree = Tree(places, theme)
        self.phrases = PhraseList(self.stock, unsaved, settings, theme, self._category_of)
        self.editor = PhraseEditor(book, theme, messages, unsaved, recorder)
        self.statistics = StatisticsPage(book, theme, messages, places, inserter.copy_text)
        self._side = QStackedWidget()
        self._side.addWidget(self.editor)
        self.window = LibraryWindow(settings, self.tree, self.phrases, self._side, self.statistics)
        self.menus = Menus(self.window, commands, theme)
        self.many = Many(self.menus.actions)
        self._side.addWidget(self.many)
        self._join(places)
        self._show_chosen()

    @property
    def chosen(self) -> list[Line]:
        """The chosen phrases that are in the phrasebook."""
        if self.tree.shelf == STATISTICS:
            return []
        lines = (self.stock.line(phrase) for phrase in self.phrases.table.chosen_phrases)
        return [line for line in lines if line is not None]

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self.window and event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self._count()
        return super().eventFilter(watched, event)

    def _join(self, places: Places) -> None:
        table = self.phrases.table
        self.window.installEventFilter(self)
        self.window.watched.connect(self.stock.watch)
        self.tree.chosen.connect(self._go)
        self.tree.entered.connect(table.setFocus)
        self.tree.dropped.connect(self.moved)
        self.stock.restocked.connect(self._count)
        places.changed.connect(self._count)
        table.chosen.connect(self._show_chosen)
        table.entered.connect(lambda: self.editor.page.go_to("body"))
        table.removed.connect(lambda: self._commands.run("phrase.retire"))
        table.customContextMenuRequested.connect(self._open_menu)
        self.editor.edited.connect(self._enable)
        self.editor.saved.connect(self.phrases.keep)
        self.editor.opened.connect(table.go)
        self.statistics.asked.connect(self._go_where_asked)
        self.many.moved.connect(lambda scenario: self.moved.emit(table.chosen_phrases, scenario))

    def _category_of(self, scenario: str) -> str:
        found = self._places.get(scenario)
        return "" if found is None else found.category

    def _go(self, shelf: Shelf) -> None:
        self.window.show_statistics(shelf == STATISTICS)
        self.phrases.show_shelf(shelf)
        self._enable()

    def _go_where_asked(self, kind: str, key: str) -> None:
        """Leave the statistics for the phrases that somebody clicked there."""
        if kind == "scenario":
            self.tree.go(Shelf(Kind.SCENARIO, key))
            return
        line = self.stock.line(PhraseId(key))
        self.phrases.search.clear()
        self.tree.go(shelves.RETIRED if line is not None and line.retired else shelves.ALL)
        self.phrases.table.go(PhraseId(key))

    def _show_chosen(self) -> None:
        chosen = self.phrases.table.chosen_phrases
        if len(chosen) > 1:
            self.many.count(len(chosen))
            self._side.setCurrentWidget(self.many)
        else:
            self._side.setCurrentWidget(self.editor)
            self.editor.open(chosen[0] if chosen else None)
        self._tell_counts()

    def _count(self) -> None:
        """Say the numbers as they are, and let the commands follow."""
        self._counts = shelves.counted(self.stock.lines, self._category_of)
        self.tree.count(self._counts)
        self._tell_counts()

    def _tell_counts(self) -> None:
        chosen = len(self.phrases.table.chosen_phrases)
        self.window.status.count(self._counts[shelves.ALL], self._counts[shelves.WAITING], chosen)
        self._enable()

    def _enable(self) -> None:
        shown = self.editor.shown
        alone = len(self.phrases.table.chosen_phrases) < 2 and self.tree.shelf != STATISTICS
        has_edit = alone and self.editor.has_edit
        can = abilities(self.chosen, has_edit=has_edit, is_new=shown is not None and is_new(shown))
        for command, enabled in can.items():
            self._commands.enable(command, enabled)

    def _open_menu(self, place: QPoint) -> None:
        table = self.phrases.table
        self.menus.context_menu(table).popup(table.viewport().mapToGlobal(place))
