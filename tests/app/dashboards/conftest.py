"""The statistics page over the small phrasebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.dashboards import StatisticsPage
from app.messages import Messages
from app.phrases import Places
from app.theme import Theme
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import AgentId, Change, PhraseId
from phrasebook.store import agents

Use = Callable[..., Change]


@pytest.fixture
def me(store: Database) -> AgentId:
    """The signed-in agent."""
    return agents.current(store).id


@pytest.fixture
def other(store: Database) -> AgentId:
    """Another agent."""
    return agents.add(store, "阿强")[0]


@pytest.fixture
def use(store: Database, me: AgentId) -> Use:
    """Record a use of a phrase."""

    def record(phrase: str, agent: AgentId = me, *, days_ago: int = 0, database: Database = store) -> Change:
        at = datetime.now(UTC) - timedelta(days=days_ago)
        scenario = {"p1": "tracking", "p2": "fee", "p3": "dispatch"}[phrase]
        made = statistics.Use(
            phrase=PhraseId(phrase),
            agent=agent,
            source="picker",
            scenario=scenario,
            characters=10,
            waited=4.0,
            searched=2.0,
        )
        return statistics.record(database, made, at=at)

    return record


@pytest.fixture
def copied() -> list[str]:
    """What was copied."""
    return []


@pytest.fixture
def page(
    book: Book, theme: Theme, messages: Messages, places: Places, copied: list[str], qtbot: QtBot
) -> Iterator[StatisticsPage]:
    """The page, not shown yet."""
    made = StatisticsPage(book, theme, messages, places, copied.append)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    yield made
    made.hide()
