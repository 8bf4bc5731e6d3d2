"""The found phrases as a list for views."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.phrases.places import Places
from app.phrases.reason import reason
from phrasebook.model import Hit, PhraseId

_ROOT = QModelIndex()


class Role(IntEnum):
    """What a row can be asked for besides its title."""

    HIT = Qt.ItemDataRole.UserRole
    PLACE = Qt.ItemDataRole.UserRole + 1


class ResultsModel(QAbstractListModel):
    """A list of hits, best first."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._hits: list[Hit] = []

    def show(self, hits: Iterable[Hit]) -> None:
        """Show the answer to a new question."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def refresh(self, hits: Iterable[Hit]) -> None:
        """Show the answer to the same question without moving what is there: new ones come last, gone ones go."""
        answer = {hit.phrase.id: hit for hit in hits}
        kept = [answer.pop(hit.phrase.id) for hit in self._hits if hit.phrase.id in answer]
        wanted = [*kept, *answer.values()]
        if wanted == self._hits:
            return
        if [hit.phrase.id for hit in wanted] == [hit.phrase.id for hit in self._hits]:
            self._hits = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
        else:
            self.show(wanted)

    def set_favourite(self, phrase: PhraseId, favourite: bool) -> None:
        """Show the star or not, before the phrasebook has said so."""
        row = self.row_of(phrase)
        if row is not None:
            self._hits[row] = replace(self._hits[row], favourite=favourite)
            self.dataChanged.emit(self.index(row), self.index(row))

    def hit(self, row: int) -> Hit | None:
        """The hit in a row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, phrase: PhraseId) -> int | None:
        """The row of a phrase."""
        return next((row for row, hit in enumerate(self._hits) if hit.phrase.id == phrase), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.phrase.content.title
        if role == Role.HIT:
            return hit
        if role == Role.PLACE:
            return self._places.name(hit.phrase.content.scenario)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            content = hit.phrase.content
            return "\n".join(
                filter(None, (content.title, self._places.name(content.scenario), reason(hit.match), content.body))
            )
        return None
