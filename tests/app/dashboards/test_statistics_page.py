from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.book import Book
from app.dashboards import StatisticsPage
from app.dashboards.counts_model import CountsModel
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import AgentId, Change, PhraseId
from phrasebook.store import agents


def rows(model: CountsModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def use(database: Database, phrase: str, agent: AgentId, *, days_ago: int = 0) -> Change:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    made = statistics.Use(phrase=PhraseId(phrase), agent=agent, source="picker", characters=10)
    return statistics.record(database, made, at=at)


@pytest.fixture
def me(store: Database) -> AgentId:
    return agents.current(store).id


@pytest.fixture
def copied() -> list[str]:
    return []


@pytest.fixture
def page(book: Book, copied: list[str], qtbot: QtBot) -> Iterator[StatisticsPage]:
    made = StatisticsPage(book, copied.append)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


def test_before_anything_was_used_it_says_what_will_be_counted(page: StatisticsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert "picker" in page.empty.text()
    assert not page.copy_button.isEnabled()


def test_uses_are_counted_by_phrase_and_by_agent_as_they_happen(
    page: StatisticsPage, book: Book, store: Database, me: AgentId, qtbot: QtBot
) -> None:
    other, _ = agents.add(store, "阿强")
    for phrase, agent in (("p1", me), ("p2", me), ("p2", other), ("p2", me)):
        book.write(lambda database, one=phrase, who=agent: use(database, one, who))
    qtbot.waitUntil(lambda: rows(page.by_phrase, 1) == ["3", "1"])
    assert rows(page.by_phrase, 0) == ["介绍商品", "请稍等"]
    assert (rows(page.by_agent, 0), rows(page.by_agent, 1)) == (["小满", "阿强"], ["3", "1"])
    assert page.empty.isHidden() or not page.empty.isVisible()


def test_the_span_of_days_is_chosen(
    page: StatisticsPage, book: Book, store: Database, me: AgentId, qtbot: QtBot
) -> None:
    for days in (0, 5, 20, 100):
        use(store, "p1", me, days_ago=days)
    found = []
    for span in range(page.span.count()):
        page.span.setCurrentIndex(span)
        with qtbot.waitSignal(page.by_phrase.modelReset):
            page.refresh()
        found.append(rows(page.by_phrase, 1))
    assert found == [["1"], ["2"], ["3"], ["4"]]


def test_tables_are_sorted_by_any_column_and_keep_that_order(
    page: StatisticsPage, book: Book, me: AgentId, qtbot: QtBot
) -> None:
    for phrase in ("p1", "p1", "p3"):
        book.write(lambda database, one=phrase: use(database, one, me))
    qtbot.waitUntil(lambda: rows(page.by_phrase, 1) == ["2", "1"])
    page.by_phrase.sort(1, Qt.SortOrder.AscendingOrder)
    assert rows(page.by_phrase, 1) == ["1", "2"]
    book.write(lambda database: use(database, "p1", me))
    qtbot.waitUntil(lambda: rows(page.by_phrase, 1) == ["1", "3"])


def test_both_tables_are_copied_as_text(
    page: StatisticsPage, book: Book, me: AgentId, copied: list[str], qtbot: QtBot
) -> None:
    book.write(lambda database: use(database, "p1", me))
    qtbot.waitUntil(lambda: rows(page.by_phrase, 1) == ["1"])
    page.copy_button.click()
    (text,) = copied
    by_agent, by_phrase = text.split("\n\n")
    assert by_agent.split("\n")[1].split("\t")[:4] == ["小满", "1", "1", "10"]
    assert by_phrase.split("\n")[0].split("\t") == ["Phrase", "Uses", "Copies", "Characters", "Last used"]
    assert by_phrase.split("\n")[1].split("\t")[:2] == ["请稍等", "1"]


def test_while_nobody_looks_nothing_is_counted(page: StatisticsPage, book: Book, me: AgentId, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.empty.isVisible())
    page.hide()
    with qtbot.waitSignal(book.changed):
        book.write(lambda database: use(database, "p1", me))
    assert rows(page.by_phrase, 1) == []
    page.show()
    qtbot.waitUntil(lambda: rows(page.by_phrase, 1) == ["1"])
