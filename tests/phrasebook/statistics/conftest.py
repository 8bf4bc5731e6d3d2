"""A month of a team of twelve, simulated: what was recorded, and the truth beside it in plain values."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from phrasebook import database as files
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Agent, AgentId, Content, PhraseId, ScenarioId
from phrasebook.statistics.events import KEYS
from phrasebook.store import agents, phrases, settings

ZONE = "Europe/Berlin"  # where summer time ends within the month
SCENARIOS = ("dispatch", "tracking", "fee")


@dataclass(frozen=True)
class Fact:
    """One event as it truly was; ``local`` is what the clock on the wall showed."""

    kind: str
    local: datetime
    agent: str
    phrases: tuple[str, ...] = ()
    scenario: str = ""
    buyer: str = ""
    source: str = ""
    paste: bool = False
    rank: int = 0
    waited: float | None = None
    searched: float | None = None
    saved: int = 0
    characters: int = 0
    words: tuple[str, ...] = ()
    step: str = ""


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[ZoneInfo]:
    """A place whose clocks go back by an hour on 25 October 2026."""
    monkeypatch.setenv("TZ", ZONE)
    time.tzset()
    yield ZoneInfo(ZONE)
    monkeypatch.undo()
    time.tzset()


@dataclass(frozen=True)
class Month:
    """The simulated month: ``facts`` is the truth."""

    facts: list[Fact]
    agents: dict[AgentId, str]
    phrases: list[PhraseId]
    agent: Agent

    def uses(self) -> list[Fact]:
        return [fact for fact in self.facts if fact.kind == "use"]


@pytest.fixture(scope="session")
def _made() -> dict[Path, Month]:
    """The month, once it has been simulated, and the file that holds it."""
    return {}


@pytest.fixture
def month(
    database: Database, zone: ZoneInfo, _made: dict[Path, Month], tmp_path_factory: pytest.TempPathFactory
) -> Month:
    """October 2026 from the 5th on, in which some clocks jump by hours, days and years."""
    for file, known in _made.items():
        files.overwrite(database.path, file)
        return known
    month = _simulate(database, agents.current(database))
    file = tmp_path_factory.mktemp("month") / "book.sqlite3"
    database.copy_to(file)
    _made[file] = month
    return month


def _simulate(database: Database, agent: Agent) -> Month:
    chance = random.Random(5)
    settings.put(database, "statistics.keywords", "on")
    team = {agent.id: agent.name}
    for number in range(1, 12):
        team[agents.add(database, f"客服{number:02}", agent=agent.id)[0]] = f"客服{number:02}"
    made: list[PhraseId] = []
    for number in range(40):
        scenario = ScenarioId(SCENARIOS[number % 3])
        content = Content(title=f"短语{number:02}", body="好的。" * (1 + number % 7), scenario=scenario)
        made.append(phrases.add(database, content, agent=agent.id)[0])
    phrases.approve(database, made, agent=agent.id)
    facts: list[Fact] = []
    start = datetime(2026, 10, 5, tzinfo=UTC)
    with database.transaction():
        for day in range(28):
            for who, name in team.items():
                for _ in range(chance.randint(0, 7)):
                    moment = start + timedelta(days=day, seconds=chance.randrange(86400))
                    if chance.random() < 0.04:
                        moment += chance.choice((timedelta(hours=-3), timedelta(days=-2), timedelta(days=900)))
                    facts.append(_happen(database, chance, moment, who, name, made))
    return Month(facts, team, made, agent)


def _happen(
    database: Database, chance: random.Random, at: datetime, who: AgentId, name: str, made: list[PhraseId]
) -> Fact:
    local = at.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None, microsecond=0)
    kind = chance.choices(("use", "shown", "declined", "missed", "unanswered", "left"), (70, 8, 5, 7, 5, 5))[0]
    scenario = chance.choice(SCENARIOS)
    if kind == "use":
        source = chance.choice(sorted(KEYS))
        rank = chance.randint(1, 3) if source == "suggestion" else 0
        keys = chance.choice((None, 0, 3, 50))
        characters = chance.randint(1, 60)
        waited = chance.choice((None, round(chance.uniform(0, 300), 1)))
        searched = chance.choice((None, round(chance.uniform(0.2, 30), 1)))
        buyer, paste, phrase = chance.choice(("", "new", "old")), chance.random() < 0.5, chance.choice(made[:30])
        step = chance.choice(("", "complaint/1"))
        use = statistics.Use(
            phrase=phrase, agent=who, source=source, action="paste" if paste else "copy", scenario=scenario, buyer=buyer,
            waited=waited, searched=searched, keys=keys, rank=rank, step=step, characters=characters,
        )  # fmt: skip
        statistics.record(database, use, at=at)
        saved = max(0, characters - (KEYS[source] if keys is None else keys))
        return Fact(
            kind, local, name, (phrase,), scenario, buyer, source, paste, rank, waited, searched, saved, characters, step=step
        )  # fmt: skip
    if kind in ("shown", "declined"):
        offered = tuple(chance.sample(made[:30], chance.randint(1, 3)))
        offer = statistics.Offer(agent=who, phrases=offered, scenario=scenario, declined=kind == "declined")
        statistics.record_offer(database, offer, at=at)
        return Fact(kind, local, name, offered, scenario)
    if kind == "left":
        statistics.record_left(database, agent=who, step="complaint/2", at=at)
        return Fact(kind, local, name, step="complaint/2")
    words = tuple(chance.sample(("发票", "海关", "定制"), chance.randint(0, 2)))
    gap = statistics.Gap(agent=who, message=kind == "unanswered", words=words)
    statistics.record_gap(database, gap, at=at)
    return Fact(kind, local, name, words=words)
