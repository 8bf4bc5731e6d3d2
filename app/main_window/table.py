"""The list of phrases: several can be chosen; what is chosen and in view stays so when the phrasebook changes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.i18n import tr
from app.main_window.line_delegate import ROW_HEIGHT, LineDelegate
from app.main_window.table_model import STATE, TITLE, USES, TableModel
from app.theme import Theme
from phrasebook.model import PhraseId
from phrasebook.store.overview import Line

_ROWS = QItemSelectionModel.SelectionFlag.Rows


class Table(QTableView):
    """``chosen`` tells that other phrases are chosen; ``entered`` that one shall be edited; ``removed`` that the Delete key
    was pressed.
    """

    chosen = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = TableModel()
        self._chosen: tuple[PhraseId, ...] = ()
        self._row = 0
        self._restoring = False
        self.setModel(self._model)
        self.setItemDelegate(LineDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self._note())
        theme.changed.connect(self.viewport().update)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.retranslate()

    @property
    def phrases(self) -> list[PhraseId]:
        """The phrases from the first row to the last."""
        return self._model.ids

    @property
    def chosen_phrases(self) -> tuple[PhraseId, ...]:
        """The chosen phrases from the first row to the last."""
        return self._chosen

    def show_lines(
        self, lines: Sequence[Line], unsaved: Collection[PhraseId], *, start: Sequence[PhraseId] | None = None
    ) -> None:
        """Show these lines. Where the chosen ones are gone, what now stands in their place is chosen.

        With ``start`` it is another list: that is chosen in it, and it begins at the top.
        """
        scrolled = self.verticalScrollBar().value() if start is None else 0
        self._restoring = True
        if self._model.show(lines, unsaved) or start is not None:
            if start is None:
                self._choose(self._chosen, fallback=self._row if self._chosen else None)
            else:
                self._choose(start, fallback=None)
            self.verticalScrollBar().setValue(scrolled)
        self._restoring = False
        self._note()

    def go(self, phrase: PhraseId | None = None) -> None:
        """Choose a phrase and bring it to view; the first one where none is named."""
        rows = [] if phrase is None else [phrase]
        self._choose(rows, fallback=0)
        self.scrollTo(self.currentIndex())

    def rename(self, old: PhraseId, new: PhraseId) -> None:
        """Let what is chosen under ``old`` be chosen under ``new`` from the next lines on."""
        self._chosen = tuple(new if phrase == old else phrase for phrase in self._chosen)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setAccessibleName(tr("Phrases"))
        self._model.retranslate()
        metrics = self.fontMetrics()
        words = (tr("Approved"), tr("Edit waits"), tr("Not offered"), tr("Personal"), tr("Retired"))
        self.setColumnWidth(STATE, max(metrics.horizontalAdvance(word) for word in words) + 24)
        self.setColumnWidth(USES, max(metrics.horizontalAdvance(tr("Uses")) + 36, 64))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.entered.emit()
        elif plain and event.key() == Qt.Key.Key_Delete and self._chosen:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, phrases: Collection[PhraseId], *, fallback: int | None) -> None:
        ids, wanted = self._model.ids, set(phrases)
        rows = [row for row, phrase in enumerate(ids) if phrase in wanted]
        if not rows and ids and fallback is not None:
            rows = [max(0, min(fallback, len(ids) - 1))]
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, USES))
        if rows:
            current = self._model.index(rows[0], 0)
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

    def _note(self) -> None:
        if self._restoring:
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        chosen = tuple(self._model.line(row).id for row in rows)
        self._row = rows[0] if rows else self._row
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen.emit()
