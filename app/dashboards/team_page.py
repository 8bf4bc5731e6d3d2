"""The lead's page: who uses what, when and how, what nobody uses, and what was asked for and not there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.dashboards import wording
from app.dashboards.bars import Bar, Bars
from app.dashboards.cards import CardRow
from app.dashboards.chart_box import ChartBox
from app.dashboards.filters import Filters
from app.dashboards.heat_map import HeatMap
from app.dashboards.lines import Lines
from app.dashboards.team_tables import TeamTables
from app.i18n import mark, tr
from app.theme import SPACE, Theme
from phrasebook.statistics.pages import Team


class TeamPage(QWidget):
    """``asked`` carries ("phrase" or "scenario", id); an agent that is clicked is filtered by here."""

    asked = Signal(str, str)

    def __init__(
        self, theme: Theme, filters: Filters, scenario_name: Callable[[str], str], buyer_name: Callable[[str], str]
    ) -> None:
        super().__init__()
        self.filters = filters
        self._scenario_name, self._buyer_name = scenario_name, buyer_name
        self._shown: Team | None = None
        self.cards = CardRow(5)
        self.days, self.heat = Lines(theme), HeatMap(theme)
        self.agents, self.scenarios, self.buyers = Bars(theme, most=12), Bars(theme, most=12), Bars(theme)
        self.sources, self.phrases = Bars(theme), Bars(theme, most=12)
        self.day_box = ChartBox(mark("Uses, day by day"), theme, self.days)
        self.agent_box = ChartBox(mark("Agents"), theme, self.agents)
        self.scenario_box = ChartBox(mark("Scenarios"), theme, self.scenarios)
        self.heat_box = ChartBox(mark("Uses by weekday and hour"), theme, self.heat)
        self.phrase_box = ChartBox(mark("Most used phrases"), theme, self.phrases)
        self.buyer_box = ChartBox(mark("Buyer types"), theme, self.buyers)
        self.source_box = ChartBox(mark("How they were reached"), theme, self.sources)
        self.tables = TeamTables(theme)
        self._lay_out()
        self.agent_box.chosen.connect(filters.choose_agent)
        self.scenario_box.chosen.connect(lambda key: self.asked.emit("scenario", key))
        for box in (self.phrase_box, *self.tables.of_phrases):
            box.chosen.connect(lambda key: self.asked.emit("phrase", key))

    @property
    def boxes(self) -> tuple[ChartBox, ...]:
        """All charts and tables."""
        charts = (self.day_box, self.agent_box, self.scenario_box, self.heat_box)
        return (*charts, self.phrase_box, self.buyer_box, self.source_box, *self.tables.boxes)

    def show_figures(self, team: Team) -> None:
        """Show the figures of a team."""
        self._shown = team
        compared = team.before is not None and self.filters.compare.isChecked()
        self._show_cards(team, compared)
        scope, before = team.scope, team.scope.before()
        past = wording.filled(team.days_before, before.first, before.last) if compared and before is not None else []
        self.days.show_days(tr("Uses"), wording.filled(team.days, scope.first, scope.last), past)
        self.agents.show_bars(tr("Agent"), [
            Bar(
                row["name"], row["uses"], row["key"],
                before=team.agents_before.get(row["key"], 0) if compared else None,
                remark=wording.seconds(team.waits[row["key"]]) if row["key"] in team.waits else "",
            )
            for row in team.agents
        ])  # fmt: skip
        self.scenarios.show_bars(
            tr("Scenario"), _bars(team.scenarios, self._scenario, team.scenarios_before if compared else None)
        )
        self.phrases.show_bars(tr("Phrase"), _bars(team.phrases, lambda key: "", None))
        self.buyers.show_bars(tr("Buyer type"), _bars(team.buyers, self._buyer, None))
        self.sources.show_bars(tr("How"), [Bar(wording.source(how), uses) for how, uses in team.sources])
        self.heat.show_grid(team.heat)
        marked = (self.day_box, self.agent_box, self.scenario_box)
        for box in self.boxes[: -len(self.tables.boxes)]:
            box.refresh(note=tr("Dashes and thin marks: the time before.") if compared and box in marked else "")
        self.tables.show_figures(team)

    def retranslate(self) -> None:
        """Word everything anew."""
        if self._shown is not None:
            self.show_figures(self._shown)

    def _show_cards(self, team: Team, compared: bool) -> None:
        totals, before = team.totals, team.before if compared else None
        uses, share, saved, wait, gaps = self.cards.cards
        uses.say(tr("Uses"), f"{totals.uses:,}", wording.change(totals.uses, None if before is None else before.uses))
        share.say(
            tr("Through suggestions"), wording.percent(totals.share),
            "" if before is None else _before(wording.percent(before.share)),
        )  # fmt: skip
        saved.say(
            tr("Keys saved"), f"{totals.saved:,}", wording.change(totals.saved, None if before is None else before.saved),
            explained=tr("The characters of the replies, less the keys pressed to find them."),
        )  # fmt: skip
        wait.say(
            tr("Message to reply"), wording.seconds(team.wait), "" if before is None else _before(wording.seconds(team.wait_before)),
            explained=tr("The median, from the copied message to the inserted reply. What the buyer waited cannot be seen. It is not kept by scenario."),
        )  # fmt: skip
        missed = tr("{searches} searches, {messages} messages")
        missed = missed.replace("{searches}", f"{totals.missed:,}").replace("{messages}", f"{totals.unanswered:,}")
        gaps.say(tr("Without an answer"), f"{totals.missed + totals.unanswered:,}", missed)

    def _scenario(self, key: str) -> str:
        return self._scenario_name(key) if key else tr("Unsorted")

    def _buyer(self, key: str) -> str:
        return self._buyer_name(key) if key else tr("None chosen")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        grid.addWidget(self.day_box, 0, 0, 1, 2)
        pairs = ((self.agent_box, self.scenario_box), (self.phrase_box, self.buyer_box))
        for row, boxes in enumerate(pairs, start=1):
            for column, box in enumerate(boxes):
                grid.addWidget(box, row, column)
        grid.addWidget(self.heat_box, 3, 0, 1, 2)
        rest = (self.source_box, *self.tables.boxes)
        for place, box in enumerate(rest):
            grid.addWidget(box, 4 + place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, SPACE, 0, 0)
        column_.setSpacing(SPACE)
        column_.addWidget(self.filters)
        column_.addWidget(self.cards)
        column_.addLayout(grid)
        column_.addStretch(1)


def _bars(rows: Sequence[dict[str, Any]], name: Callable[[str], str], before: dict[str, int] | None) -> list[Bar]:
    return [
        Bar(
            name(row["key"]) or row["name"], row["uses"], row["key"],
            before=None if before is None else before.get(row["key"], 0),
        )
        for row in rows
    ]  # fmt: skip


def _before(figure: str) -> str:
    return tr("before: {count}").replace("{count}", figure)
