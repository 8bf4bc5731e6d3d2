"""Phrasebooks for tests: a small one of three scenarios, and the bundled one, made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from phrasebook import database as files
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.model import Agent, Category, Content, PhraseId, Scenario, ScenarioId
from phrasebook.store import agents, phrases, places, reference


@pytest.fixture
def database(home: Path) -> Iterator[Database]:
    """A phrasebook with one category, three scenarios, two buyer types, a few variables and a signed-in agent."""
    opened = files.open_file(home / files.FILE_NAME)
    with opened.transaction():
        places.put_category(opened, Category(id="shipping", name="物流", name_en="Shipping", position=1))
        places.put_scenarios(
            opened,
            [
                Scenario(id=ScenarioId(name), name=zh, category="shipping", position=number, cues=(f"{zh}呀",))
                for number, (name, zh) in enumerate([("dispatch", "发货"), ("tracking", "物流"), ("fee", "邮费")])
            ],
        )
        types = [
            {"id": name, "zh": zh, "en": name, "scheme": "x", "scheme_zh": "按x", "scheme_en": "by x"}
            for name, zh in [("new", "新客"), ("old", "老客"), ("angry", "生气"), ("calm", "冷静")]
        ]
        reference.put(opened, "buyer-type", types)
        variables = [
            {"id": name, "name": name, "en": name, "scope": scope}
            for name, scope in [("发货时限", "shop"), ("店铺名", "shop"), ("客服昵称", "agent"), ("商品名", "reply")]
        ]
        reference.put(opened, "variable", variables)
        choices = [{"id": "fixed", "zh": "不议价", "en": "fixed"}, {"id": "open", "zh": "可议价", "en": "open"}]
        reference.put(opened, "policy", [{"id": "bargaining", "zh": "议价", "en": "Bargaining", "choices": choices}])
        made, _ = agents.add(opened, "小满")
        agents.sign_in(opened, made)
    yield opened
    opened.close()


@pytest.fixture
def everything(database: Database) -> Callable[[], list[object]]:
    """Return a function that reads all rows of ``database``, to tell whether anything was changed."""

    def read() -> list[object]:
        return rows_of(database)

    return read


def rows_of(database: Database) -> list[object]:
    """Return all rows of all ordinary tables, and what the search index holds of each phrase."""
    names = [
        name
        for (name,) in database.execute("select name from sqlite_master where type = 'table' order by name")
        if not name.startswith(("terms", "sqlite_"))
    ]
    return [(name, row) for name in names for row in database.execute(f"select * from {name}")]


@pytest.fixture
def agent(database: Database) -> Agent:
    """The signed-in agent of ``database``."""
    return agents.current(database)


@pytest.fixture
def approved(database: Database, agent: Agent) -> PhraseId:
    """An approved phrase of ``database`` with one shop blank."""
    content = Content(title="发货时限", body="付款后{发货时限}内发出。", scenario=ScenarioId("dispatch"), code="fhsx")
    made, _ = phrases.add(database, content, agent=agent.id)
    phrases.approve(database, [made], agent=agent.id)
    return made


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A phrasebook file with the bundled content, to be copied."""
    folder = tmp_path_factory.mktemp("filled")
    opening.open_book(folder).close()
    return folder / files.FILE_NAME


@pytest.fixture
def filled_home(filled_file: Path, home: Path) -> Path:
    """A home whose phrasebook holds the bundled content."""
    home.mkdir(parents=True)
    shutil.copy(filled_file, home / files.FILE_NAME)
    return home


@pytest.fixture
def filled_rows(filled: Database) -> Callable[[], list[object]]:
    """Return a function that reads all rows of ``filled``."""
    return lambda: rows_of(filled)


@pytest.fixture
def filled(filled_home: Path) -> Iterator[Database]:
    """The phrasebook with the bundled content."""
    opened = opening.open_book(filled_home)
    yield opened
    opened.close()
