"""The tables of the lead's page: what nobody uses, what is new, what is missing, what the rules find, where playbooks end."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Final

from app.dashboards import wording
from app.dashboards.chart_box import ChartBox
from app.dashboards.lines import Lines
from app.dashboards.tables import Table, Value
from app.i18n import mark, tr
from app.theme import Theme
from phrasebook.statistics.pages import Team

_MOST: Final = 200


class TeamTables:
    """Makes the boxes and fills them."""

    def __init__(self, theme: Theme) -> None:
        self.unused = ChartBox(mark("On offer, but not used for 30 days"), theme)
        self.adoption = ChartBox(mark("Newly approved: who uses them?"), theme)
        self.wanted = ChartBox(mark("Retired, but still wanted"), theme)
        self.gaps = ChartBox(mark("Asked for, but not there"), theme)
        self._found = Lines(theme)
        self.findings = ChartBox(
            mark("What the rules find"),
            theme,
            self._found,
            explained=mark("Each time the whole phrasebook was checked."),
        )
        self.steps = ChartBox(mark("Where playbooks are left"), theme)

    @property
    def boxes(self) -> tuple[ChartBox, ...]:
        """All of them in their order."""
        return (self.gaps, self.unused, self.adoption, self.wanted, self.findings, self.steps)

    @property
    def of_phrases(self) -> tuple[ChartBox, ...]:
        """Those whose rows are phrases."""
        return (self.unused, self.adoption, self.wanted)

    def show_figures(self, team: Team) -> None:
        """Fill them."""
        self.gaps.refresh(
            Table((tr("Key word"), tr("Searches"), tr("Messages")), tuple(team.gaps)), note=_why_no_words(team)
        )
        note = tr("{count} of them not for 90 days.").replace("{count}", f"{team.long_idle:,}")
        self.unused.refresh(
            Table(
                (tr("Phrase"), tr("Last used")),
                tuple((one.title, one.last or tr("never")) for one in team.idle[:_MOST]),
                tuple(one.phrase for one in team.idle[:_MOST]),
            ),
            note=f"{len(team.idle):,} · {note}",
        )
        self.adoption.refresh(
            Table(
                (tr("Phrase"), tr("Approved"), tr("Uses"), tr("Agents")),
                tuple((one.title, one.approved, one.uses, one.agents) for one in team.adoption),
                tuple(one.phrase for one in team.adoption),
            )
        )
        self.wanted.refresh(
            Table(
                (tr("Phrase"), tr("Uses")),
                tuple((title, uses) for _, title, uses in team.wanted),
                tuple(phrase for phrase, _, _ in team.wanted),
            )
        )
        places = Counter[date]()
        for day, _, count in team.findings:
            places[day] += count
        self._found.show_days(tr("Places"), sorted(places.items()), table=_findings(team))
        self.findings.refresh()
        self.steps.refresh(Table((tr("Step"), tr("Uses"), tr("Left here")), tuple(team.steps)))


def _findings(team: Team) -> Table:
    """Return a row for each day on which everything was checked, newest first."""
    found = {(day, severity): places for day, severity, places in team.findings}
    days = sorted({day for day, _ in found}, reverse=True)
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (day.isoformat(), *(found.get((day, one), 0) for one in wording.SEVERITIES)) for day in days
    )
    return Table((tr("Day"), *map(wording.severity, wording.SEVERITIES)), rows)


def _why_no_words(team: Team) -> str:
    if team.gaps:
        return tr("Key words of searches and messages without an answer, without personal data.")
    if team.totals.missed or team.totals.unanswered:
        return tr("They are counted, but no key words are kept. The preferences can switch that on.")
    return ""
