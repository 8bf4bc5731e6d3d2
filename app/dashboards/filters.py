"""Says which dates, which agent and which scenario the figures are of, and whether the time before stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QDateEdit, QHBoxLayout, QLabel, QWidget

from app.i18n import mark, tr
from app.theme import SPACE
from phrasebook.statistics.scope import Scope

_OWN: Final = "own"
SPANS: Final = (
    ("today", mark("Today")),
    ("7", mark("Last 7 days")),
    ("30", mark("Last 30 days")),
    ("90", mark("Last 90 days")),
    ("month", mark("This month")),
    ("last-month", mark("Last month")),
    ("365", mark("Last 365 days")),
    ("all", mark("All time")),
    (_OWN, mark("From … to …")),
)


class Filters(QWidget):
    """``changed`` when something else is asked for."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.span, self.agent, self.scenario = QComboBox(), QComboBox(), QComboBox()
        self.first, self.last = QDateEdit(), QDateEdit()
        self._to = QLabel("–")
        self.compare = QCheckBox()
        self.compare.setChecked(True)
        for edit in (self.first, self.last):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
        self.scenario.setEditable(True)
        self.scenario.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.scenario.setMinimumWidth(160)
        self.agent.setMinimumWidth(110)
        completer = self.scenario.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for widget in (self.span, self.first, self._to, self.last, self.agent, self.scenario, self.compare):
            row.addWidget(widget)
        row.addStretch(1)
        self.retranslate()
        self.span.setCurrentIndex(2)
        self._show_dates()
        self.span.currentIndexChanged.connect(self._span_chosen)
        self.agent.currentIndexChanged.connect(self.changed)
        self.scenario.currentIndexChanged.connect(self.changed)
        self.compare.toggled.connect(self.changed)
        for edit in (self.first, self.last):
            edit.dateChanged.connect(self._date_chosen)

    def scope(self) -> Scope:
        """Return what is asked for."""
        first, last = self._dates()
        return Scope(
            first=first, last=last, agent=self.agent.currentData() or None, scenario=self.scenario.currentData() or None
        )

    def offer(self, agents: Sequence[str], scenarios: Sequence[tuple[str, str]]) -> None:
        """Offer these agents and (id, name) of scenarios; what is chosen stays."""
        for box, items, everything in (
            (self.agent, [(name, name) for name in agents], tr("All agents")),
            (self.scenario, list(scenarios), tr("All scenarios")),
        ):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(everything, "")
                for key, name in items:
                    box.addItem(name, key)
                box.setCurrentIndex(max(0, box.findData(chosen)))

    def choose_agent(self, name: str) -> None:
        """Ask only for this agent."""
        self.agent.setCurrentIndex(max(0, self.agent.findData(name)))

    def retranslate(self) -> None:
        """Word everything anew."""
        chosen = max(0, self.span.currentIndex())
        with QSignalBlocker(self.span):
            self.span.clear()
            for key, word in SPANS:
                self.span.addItem(tr(word), key)
            self.span.setCurrentIndex(chosen)
        self.compare.setText(tr("Compare with the time before"))
        for widget, name in (
            (self.span, tr("Time")), (self.first, tr("First day")), (self.last, tr("Last day")),
            (self.agent, tr("Agent")), (self.scenario, tr("Scenario")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        for box, word in ((self.agent, tr("All agents")), (self.scenario, tr("All scenarios"))):
            if box.count():
                box.setItemText(0, word)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _dates(self) -> tuple[date | None, date | None]:
        today, kind = self._today(), self.span.currentData()
        if kind == "all":
            return None, None
        if kind == "today":
            return today, today
        if kind == "month":
            return today.replace(day=1), today
        if kind == "last-month":
            end = today.replace(day=1) - timedelta(days=1)
            return end.replace(day=1), end
        if kind == _OWN:
            first, last = _date(self.first), _date(self.last)
            return min(first, last), max(first, last)
        return today - timedelta(days=int(kind) - 1), today

    def _span_chosen(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _date_chosen(self) -> None:
        if self.span.currentData() == _OWN:
            self.changed.emit()

    def _show_dates(self) -> None:
        own = self.span.currentData() == _OWN
        for widget in (self.first, self._to, self.last):
            widget.setVisible(own)
        if own and not self.first.property("set"):
            today = self._today()
            for edit, day in ((self.first, today - timedelta(days=13)), (self.last, today)):
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))
                edit.setProperty("set", True)


def _date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
