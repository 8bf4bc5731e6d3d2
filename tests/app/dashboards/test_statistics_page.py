from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.book import Book
from app.dashboards import StatisticsPage
from app.dashboards.chart_box import ChartBox
from app.dashboards.tables import Table
from app.dashboards.tabs import Tabs
from phrasebook.database import Database
from phrasebook.model import AgentId

Use = Callable[..., object]


@pytest.fixture
def shown(page: StatisticsPage, qtbot: QtBot) -> Tabs:
    """What is in the page, once somebody looked."""
    page.show()
    qtbot.waitUntil(lambda: page.tabs is not None and bool(page.tabs.mine.cards.cards[0].figure))
    assert page.tabs is not None
    return page.tabs


@pytest.fixture
def team(shown: Tabs, qtbot: QtBot) -> Tabs:
    """The page of the team, filled."""
    with qtbot.waitSignal(shown.shown):
        shown.tabs.setCurrentIndex(1)
    return shown


def column(table: Table, number: int = 0) -> list[object]:
    return [row[number] for row in table.rows]


def test_nothing_of_it_is_read_before_somebody_looks() -> None:
    code = "import sys; from app.dashboards import StatisticsPage; print([m for m in sys.modules if m.startswith('app.dashboards.')])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "['app.dashboards.statistics_page']"


def test_my_page_says_what_i_use(use: Use, other: AgentId, page: StatisticsPage, qtbot: QtBot) -> None:
    for phrase, agent in (("p1", None), ("p2", None), ("p2", None), ("p3", other)):
        use(phrase) if agent is None else use(phrase, agent)
    page.show()
    qtbot.waitUntil(lambda: page.tabs is not None and page.tabs.mine.cards.cards[0].figure == "3")
    assert page.tabs is not None
    mine = page.tabs.mine
    assert column(mine.most_box.table) == ["介绍商品", "请稍等"]
    assert column(mine.most_box.table, 1) == [2, 1]
    assert mine.day_box.table.rows[-1][1] == 3
    assert mine.cards.cards[3].figure == "18"


def test_uses_appear_as_they_happen_while_somebody_looks(shown: Tabs, book: Book, use: Use, qtbot: QtBot) -> None:
    book.write(lambda database: use("p1", database=database))
    qtbot.waitUntil(lambda: shown.mine.cards.cards[0].figure == "1")


def test_the_team_is_compared_and_filtered(use: Use, other: AgentId, team: Tabs, qtbot: QtBot) -> None:
    for agent, days in ((None, 0), (None, 1), (other, 2), (other, 40), (other, 41)):
        use("p1", days_ago=days) if agent is None else use("p1", agent, days_ago=days)
    with qtbot.waitSignal(team.shown):
        team.refresh()
    page = team.team
    assert page.cards.cards[0].figure == "3"
    assert page.agent_box.table.rows == (("小满", 2, 0, "4.0 s"), ("阿强", 1, 2, "4.0 s"))
    with qtbot.waitSignal(team.shown):
        page.agent_box.chosen.emit("阿强")
    assert page.filters.scope().agent == "阿强"
    assert page.cards.cards[0].figure == "1"
    with qtbot.waitSignal(team.shown):
        page.filters.span.setCurrentIndex(page.filters.span.findData("all"))
    assert page.cards.cards[0].figure == "3"
    with qtbot.waitSignal(team.shown):
        page.filters.scenario.setCurrentIndex(page.filters.scenario.findData("fee"))
    assert page.cards.cards[0].figure == "0"


def test_own_dates_are_asked_for(team: Tabs, use: Use, qtbot: QtBot) -> None:
    use("p1", days_ago=10)
    filters = team.team.filters
    assert filters.first.isHidden()
    with qtbot.waitSignal(team.shown):
        filters.span.setCurrentIndex(filters.span.findData("own"))
    assert not filters.first.isHidden()
    assert team.team.cards.cards[0].figure == "1"
    with qtbot.waitSignal(team.shown):
        filters.first.setDate(filters.last.date())
    assert team.team.cards.cards[0].figure == "0"


@pytest.mark.parametrize(("box", "key"), [("scenario_box", ("scenario", "tracking")), ("phrase_box", ("phrase", "p1"))])
def test_a_bar_leads_to_its_phrases(
    box: str, key: tuple[str, str], page: StatisticsPage, team: Tabs, use: Use, qtbot: QtBot
) -> None:
    use("p1")
    with qtbot.waitSignal(team.shown):
        team.refresh()
    found: ChartBox = getattr(team.team, box)
    assert found.chart is not None
    spot = found.chart.spots()[0]
    with qtbot.waitSignal(page.asked) as asked:
        found.chart.chosen.emit(spot.key)
    assert tuple(asked.args) == key


def test_tables_are_copied_as_text(team: Tabs, use: Use, copied: list[str], qtbot: QtBot) -> None:
    use("p1")
    with qtbot.waitSignal(team.shown):
        team.refresh()
    team.team.phrase_box.copied.emit(team.team.phrase_box.table.text())
    assert copied == ["Phrase\tUses\n请稍等\t1"]


def test_it_is_worded_anew(team: Tabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(team.shown):
        QCoreApplication.sendEvent(team, QEvent(QEvent.Type.LanguageChange))
    assert team.tabs.tabText(1) == "Team"


def test_while_nobody_looks_nothing_is_read(
    page: StatisticsPage, shown: Tabs, store: Database, book: Book, use: Use, qtbot: QtBot
) -> None:
    page.hide()
    with qtbot.waitSignal(book.changed):
        book.write(lambda database: use("p1", database=database))
    assert shown.mine.cards.cards[0].figure == "0"
    page.show()
    qtbot.waitUntil(lambda: shown.mine.cards.cards[0].figure == "1")
