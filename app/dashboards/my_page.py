"""The page of the signed-in agent: today and this week beside the agent's own past, habits, and what to learn next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.dashboards import wording
from app.dashboards.bars import Bar, Bars
from app.dashboards.cards import CardRow
from app.dashboards.chart_box import ChartBox
from app.dashboards.lines import Lines
from app.dashboards.tables import Table
from app.i18n import mark, tr
from app.theme import SPACE, Theme
from phrasebook.statistics.pages import PAST_DAYS, Mine


class MyPage(QWidget):
    """``asked`` carries what somebody wants to see: ("phrase" or "scenario", id)."""

    asked = Signal(str, str)

    def __init__(self, theme: Theme, scenario_name: Callable[[str], str]) -> None:
        super().__init__()
        self._scenario_name = scenario_name
        self._shown: Mine | None = None
        self.cards = CardRow(5)
        self.days = Lines(theme)
        self.most_used, self.slow = Bars(theme), Bars(theme)
        self.day_box = ChartBox(mark("My uses, day by day"), theme, self.days)
        self.most_box = ChartBox(mark("What I use most (30 days)"), theme, self.most_used)
        self.slow_box = ChartBox(
            mark("What to learn next"), theme, self.slow,
            explained=mark("Scenarios in which I search longest; codes, favourites or hotkeys would help there."),
        )  # fmt: skip
        self.dusty_box = ChartBox(
            mark("Favourites that I never use"), theme, explained=mark("Not used by me in the last 30 days.")
        )
        self._note = QLabel()
        self._note.setProperty("role", "hint")
        self._note.setWordWrap(True)
        self._lay_out()
        self.most_box.chosen.connect(lambda key: self.asked.emit("phrase", key))
        self.dusty_box.chosen.connect(lambda key: self.asked.emit("phrase", key))
        self.slow_box.chosen.connect(lambda key: self.asked.emit("scenario", key))

    @property
    def boxes(self) -> tuple[ChartBox, ...]:
        """All charts and tables."""
        return (self.day_box, self.most_box, self.slow_box, self.dusty_box)

    def show_figures(self, mine: Mine) -> None:
        """Show the figures of an agent."""
        self._shown = mine
        self._show_cards(mine)
        start = mine.day - timedelta(days=PAST_DAYS)
        self.days.show_days(tr("Uses"), wording.filled(mine.days, start, mine.day))
        self.most_used.show_bars(tr("Phrase"), [Bar(row["name"], row["uses"], row["key"]) for row in mine.most_used])
        self.slow.show_bars(
            tr("Scenario"),
            [
                Bar(self._scenario_name(one), round(mean), one, remark=tr("s on average, %n searches", n=count))
                for one, mean, count in mine.slow
            ],
        )
        for box in (self.day_box, self.most_box, self.slow_box):
            box.refresh()
        self.dusty_box.refresh(
            Table((tr("Phrase"),), tuple((title,) for _, title in mine.dusty), tuple(one for one, _ in mine.dusty))
        )
        self._note.setText(
            tr(
                "Seconds run from the copied message to the inserted reply; how long the buyer waited cannot be seen from"
                " here. Keys saved: the characters of the replies, less the keys pressed to find them."
            )
        )

    def retranslate(self) -> None:
        """Word everything anew."""
        if self._shown is not None:
            self.show_figures(self._shown)

    def _show_cards(self, mine: Mine) -> None:
        usual = "" if mine.usual is None else tr("usual day: {count}").replace("{count}", f"{mine.usual:.0f}")
        today, week, share, saved, wait = self.cards.cards
        today.say(tr("Uses today"), f"{mine.today.uses:,}", usual)
        week.say(tr("This week"), f"{mine.week.uses:,}", _last_week(f"{mine.last_week.uses:,}"))
        share.say(
            tr("Through suggestions"),
            wording.percent(mine.week.share),
            _last_week(wording.percent(mine.last_week.share)),
        )
        saved.say(tr("Keys saved this week"), f"{mine.week.saved:,}", _last_week(f"{mine.last_week.saved:,}"))
        wait.say(tr("Message to reply"), wording.seconds(mine.wait), _last_week(wording.seconds(mine.last_wait)))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        grid.addWidget(self.day_box, 0, 0, 1, 2)
        grid.addWidget(self.most_box, 1, 0)
        grid.addWidget(self.slow_box, 1, 1)
        grid.addWidget(self.dusty_box, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.cards)
        column.addLayout(grid)
        column.addWidget(self._note)
        column.addStretch(1)


def _last_week(figure: str) -> str:
    return tr("last week by today: {count}").replace("{count}", figure)
