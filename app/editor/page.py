"""The page of one phrase: its state above, then the form with what waits, and the history behind a second tab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.editor.catalogue import Catalogue
from app.editor.field import Field
from app.editor.findings_list import FindingsList
from app.editor.form import Form
from app.editor.history_view import HistoryView
from app.editor.pending_banner import PendingBanner
from app.editor.state_line import StateLine
from app.i18n import mark, tr
from app.theme import SPACE, Theme
from app.widgets.key_recorder import KeyRecorder
from phrasebook.model import Content, Phrase


class EditorPage(QWidget):
    """Shows what it is given."""

    def __init__(self, theme: Theme, recorder: KeyRecorder) -> None:
        super().__init__()
        self.form = Form(theme)
        self.recorder = recorder
        hint = mark("A global hotkey that copies the phrase without any window.")
        self.form.insert_after("tags", Field(mark("Hotkey"), recorder, hint=hint))
        self.findings = FindingsList(theme)
        self.form.insert_after("body", self.findings)
        self.state = StateLine()
        self.banner = PendingBanner(theme)
        self.history = HistoryView(theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._scrolled(), "")
        self.tabs.addTab(self.history, "")
        parts = QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.addWidget(self.state)
        parts.addWidget(self.tabs, 1)
        self.retranslate()

    @property
    def shows_history(self) -> bool:
        """Whether the history is in view."""
        return self.tabs.currentIndex() == 1

    def go_to(self, field: str) -> None:
        """Bring the form to view and put the focus on a field."""
        self.tabs.setCurrentIndex(0)
        self.form.go_to(field)

    def show_phrase(self, phrase: Phrase | None, content: Content, catalogue: Catalogue, *, personal: bool) -> None:
        """Show a phrase with ``content`` in its fields; None is a new one. What one writes just now stays untouched."""
        if content != self.form.content:
            self.form.load(content)
        self.recorder.setEnabled(phrase is not None)
        self.recorder.set_keys("" if phrase is None else phrase.hotkey)
        self.banner.compare(None if phrase is None else phrase.content, None if phrase is None else phrase.pending)
        self.state.show_phrase(phrase, catalogue, personal=personal)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.tabs.setTabText(0, tr("Phrase"))
        self.tabs.setTabText(1, tr("History"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _scrolled(self) -> QScrollArea:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout()
        around.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, 0)
        around.addWidget(self.banner)
        column.addLayout(around)
        column.addWidget(self.form, 1)
        area = QScrollArea()
        area.setWidget(whole)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to the field that has the focus
        return area
