"""The other wordings of a phrase: any number of boxes, each of which can be taken away."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.editor.highlighter import BlankHighlighter
from app.editor.text_box import TextBox
from app.i18n import tr
from app.theme import HIT, SPACE, Theme, icon


@dataclass(frozen=True, slots=True)
class _Row:
    whole: QWidget
    box: TextBox
    remove: QToolButton
    highlighter: BlankHighlighter


class VariantsBox(QWidget):
    """``edited`` tells of every change by hand; boxes left empty are no wordings. ``entered``: in this box one writes now."""

    edited = Signal()
    entered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._known: Collection[str] = ()
        self._rows: list[_Row] = []
        self._loading = False
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(SPACE // 2)
        self.add = QPushButton()
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_by_hand)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE // 2)
        whole.addLayout(self._boxes)
        whole.addLayout(foot)
        self.setFocusProxy(self.add)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        self.retranslate()

    @property
    def texts(self) -> tuple[str, ...]:
        """The wordings."""
        return tuple(row.box.text for row in self._rows if row.box.text.strip())

    @property
    def boxes(self) -> tuple[TextBox, ...]:
        """The boxes that are there now."""
        return tuple(row.box for row in self._rows)

    def load(self, texts: tuple[str, ...]) -> None:
        """Show these wordings."""
        if texts == self.texts:
            return
        self._loading = True
        while len(self._rows) > len(texts):
            self._take_away(self._rows[-1])
        while len(self._rows) < len(texts):
            self._make_row()
        for row, text in zip(self._rows, texts, strict=True):
            row.box.load(text)
        self._loading = False

    def set_known(self, names: Collection[str]) -> None:
        """Say which blanks have a variable."""
        self._known = names
        for row in self._rows:
            row.highlighter.set_known(names)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.add.setText(tr("Add a wording"))
        for number, row in enumerate(self._rows, start=1):
            row.box.setAccessibleName(tr("Wording {number}").replace("{number}", str(number + 1)))
            row.remove.setAccessibleName(tr("Remove this wording"))
            row.remove.setToolTip(tr("Remove this wording"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _add_by_hand(self) -> None:
        self._make_row().box.setFocus()

    def _make_row(self) -> _Row:
        whole = QWidget()
        box = TextBox(least=2, most=8)
        remove = QToolButton()
        remove.setFixedSize(HIT, HIT)
        remove.setProperty("role", "icon")
        row = _Row(whole, box, remove, BlankHighlighter(box.document(), self._theme))
        row.highlighter.set_known(self._known)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE // 2)
        line.addWidget(box, 1)
        line.addWidget(remove)
        box.changed.connect(self._tell)
        box.entered.connect(lambda: self.entered.emit(box))
        remove.clicked.connect(lambda: self._remove_by_hand(row))
        self._rows.append(row)
        self._boxes.addWidget(whole)
        self._paint_icons()
        self.retranslate()
        return row

    def _remove_by_hand(self, row: _Row) -> None:
        self._take_away(row)
        self.add.setFocus()
        self._tell()

    def _take_away(self, row: _Row) -> None:
        self._rows.remove(row)
        self._boxes.removeWidget(row.whole)
        row.whole.hide()
        row.whole.deleteLater()
        self.retranslate()

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _paint_icons(self) -> None:
        for row in self._rows:
            row.remove.setIcon(icon("x", self._theme.tokens.muted))
        self.add.setIcon(icon("plus", self._theme.tokens.muted))
