"""The contents as a tree with a search box above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.handbook.article import Place
from app.handbook.contents import Chapter, Entry
from app.i18n import tr
from app.phrases.naming import shown_name
from app.theme import HIT, SPACE, Theme, icon

_ENTRY: Final = int(Qt.ItemDataRole.UserRole)


class ContentsTree(QWidget):
    """``chosen`` carries the place of the page that somebody wants to read."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chapters: Sequence[Chapter] = ()
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(HIT)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(SPACE * 2)
        self.tree.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.tree.itemClicked.connect(self._open_or_close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        theme.changed.connect(self._fill)
        self.retranslate()

    @property
    def found(self) -> list[Place]:
        """The pages that the search leaves."""
        return [place for place, item in self._items.items() if not item.isHidden()]

    def show_contents(self, chapters: Sequence[Chapter]) -> None:
        """Show these contents."""
        if chapters != self._chapters:
            self._chapters = chapters
            self._fill()

    def go(self, place: Place) -> None:
        """Mark a page as the one that is read, without telling of it."""
        item = self._items.get(place)
        if item is None:
            self.tree.clearSelection()
            return
        self.tree.blockSignals(True)
        self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self.tree.scrollToItem(item)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.search.setPlaceholderText(tr("Search the handbook"))
        self.search.setAccessibleName(tr("Search the handbook"))
        self.tree.setAccessibleName(tr("Contents"))
        self._fill()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: object, event: QEvent, /) -> bool:
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            places = self.found
            if places:
                self.tree.setFocus(Qt.FocusReason.TabFocusReason)
                self.tree.setCurrentItem(self._items[places[0]])
            return True
        return False

    def _fill(self) -> None:
        current = self.tree.currentItem()
        entry = current.data(0, _ENTRY) if current is not None else None
        open_ones = {name for name, item in self._heads() if item.isExpanded()}
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items = {}
        for chapter in self._chapters:
            head = QTreeWidgetItem(self.tree, [tr(chapter.title)])
            head.setData(0, _ENTRY, chapter.title)
            for group in chapter.groups:
                below = head
                if group.name[0]:
                    below = QTreeWidgetItem(head, [shown_name(*group.name)])
                    below.setData(0, _ENTRY, f"{chapter.title}/{group.name[0]}")
                for one in group.entries:
                    self._add(below, one)
        for name, item in self._heads():
            item.setExpanded(name in open_ones)
        self.tree.blockSignals(False)
        self._narrow(self.search.text())
        if isinstance(entry, Entry):
            self.go(entry.place)

    def _add(self, below: QTreeWidgetItem, entry: Entry) -> None:
        item = QTreeWidgetItem(below, [shown_name(*entry.name)])
        item.setData(0, _ENTRY, entry)
        item.setToolTip(0, item.text(0))
        if entry.sign:
            tone = self._theme.tokens.danger if entry.sign == "ban" else self._theme.tokens.warning
            item.setIcon(0, icon(entry.sign, tone, 14))
        self._items[entry.place] = item

    def _heads(self) -> list[tuple[str, QTreeWidgetItem]]:
        """The items that are no pages, by their names."""
        found: list[tuple[str, QTreeWidgetItem]] = []
        waiting = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        for item in waiting:
            if item is not None and item.childCount():
                found.append((str(item.data(0, _ENTRY)), item))
                waiting.extend(item.child(number) for number in range(item.childCount()))
        return found

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items.values():
            entry = item.data(0, _ENTRY)
            item.setHidden(not all(word in entry.sought for word in wanted))
        for _, head in reversed(self._heads()):
            children = (head.child(number) for number in range(head.childCount()))
            head.setHidden(all(child is None or child.isHidden() for child in children))
            if wanted:
                head.setExpanded(not head.isHidden())

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        entry = item.data(0, _ENTRY) if item is not None else None
        if isinstance(entry, Entry):
            self.chosen.emit(entry.place)

    def _open_or_close(self, item: QTreeWidgetItem) -> None:
        if item.childCount():
            item.setExpanded(not item.isExpanded())
