"""The statistics as they are shown: my own page and the team's; read anew when something was used, while they are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.book import Book
from app.dashboards.filters import Filters
from app.dashboards.my_page import MyPage
from app.dashboards.team_page import TeamPage
from app.i18n import tr
from app.messages import Messages
from app.phrases import Places
from app.phrases.naming import shown_name
from app.theme import SPACE, Theme
from phrasebook.database import Database
from phrasebook.model import Change
from phrasebook.statistics import days, pages
from phrasebook.statistics.scope import Scope
from phrasebook.store import agents, reference

_KINDS: Final = frozenset({"use", "statistics", "phrase", "agent", "setting"})
_REST_MS: Final = 400  # after a change: a busy hour must not keep the page busy


@dataclass(frozen=True, slots=True)
class _Choices:
    agents: list[str]
    scenarios: list[str]
    buyers: dict[str, tuple[str, str]]


class Tabs(QWidget):
    """``asked`` carries ("phrase" or "scenario", id) where somebody clicked a bar or a row."""

    asked = Signal(str, str)
    shown = Signal()

    def __init__(
        self, book: Book, theme: Theme, messages: Messages, places: Places, copy: Callable[[str], None],
        today: Callable[[], date] = days.today,
    ) -> None:  # fmt: skip
        super().__init__()
        self._book, self._places, self._today = book, places, today
        self._buyers: dict[str, tuple[str, str]] = {}
        self._stale = True
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self.mine = MyPage(theme, places.name)
        self.team = TeamPage(theme, Filters(today), places.name, self._buyer_name)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page in (self.mine, self.team):
            self.tabs.addTab(_scrolling(page), "")
            page.asked.connect(self.asked)
            for box in page.boxes:
                box.copied.connect(copy)
                box.failed.connect(messages.error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.tabs, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(self.refresh)
        self.team.filters.changed.connect(self._read_team)
        book.changed.connect(self._follow)
        self.retranslate()

    def look(self) -> None:
        """Somebody looks at it now."""
        if self._stale:
            self.refresh()

    def refresh(self, _tab: int = 0) -> None:
        """Read the page that is shown."""
        self._stale = False
        if self.tabs.currentIndex() == 0:
            today = self._today()
            self._book.read(
                lambda database: pages.mine(database, agents.current(database), today),
                self._show_mine,
                topic="statistics",
            )
        else:
            self._book.read(_choices, self._offer, topic="statistics.choices")

    def retranslate(self) -> None:
        """Word everything anew."""
        self._head.setText(tr("Statistics"))
        self.tabs.setTabText(0, tr("Me"))
        self.tabs.setTabText(1, tr("Team"))
        self.mine.retranslate()
        self.team.retranslate()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._stale = True
            if self.isVisible():
                self.refresh()
        super().changeEvent(event)

    def _follow(self, change: Change) -> None:
        if change.kinds & _KINDS:
            self._stale = True
            if self.isVisible() and not self._rest.isActive():
                self._rest.start()

    def _offer(self, found: _Choices) -> None:
        self._buyers = found.buyers
        named = [(one, self._places.name(one)) for one in found.scenarios]
        self.team.filters.offer(found.agents, sorted(named, key=lambda item: item[1]))
        self._read_team()

    def _read_team(self) -> None:
        scope, today = self.team.filters.scope(), self._today()

        def read(database: Database, scope: Scope = scope) -> pages.Team:
            return pages.team(database, scope, today)

        self._book.read(read, self._show_team, topic="statistics")

    def _show_mine(self, found: pages.Mine) -> None:
        self.mine.show_figures(found)
        self.shown.emit()

    def _show_team(self, found: pages.Team) -> None:
        self.team.show_figures(found)
        self.shown.emit()

    def _buyer_name(self, buyer: str) -> str:
        found = self._buyers.get(buyer)
        return buyer if found is None else shown_name(*found)


def _choices(database: Database) -> _Choices:
    return _Choices(
        pages.agent_names(database),
        [row[0] for row in database.execute("select id from scenario order by position")],
        {one.id: (one.name, one.name_en) for one in reference.buyer_types(database)},
    )


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setProperty("role", "plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    page.setContentsMargins(0, 0, SPACE, SPACE)
    area.setWidget(page)
    return area
