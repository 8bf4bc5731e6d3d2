from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import Agent, Shop
from phrasebook.store import kept_pages, shops


def test_pages_come_empty_and_belong_to_their_shop(database: Database, agent: Agent) -> None:
    assert [kept_pages.get(database, page) for page in kept_pages.PAGES] == [""] * 4
    kept_pages.put(database, "couriers", "  圆通：三天\n顺丰：一天 ")
    assert kept_pages.get(database, "couriers") == "圆通：三天\n顺丰：一天"
    assert kept_pages.get(database, "fees") == ""
    shops.save(database, Shop(id="s1", name="甲店"), agent=agent.id)
    shops.choose(database, "s1")
    assert kept_pages.get(database, "couriers") == ""


def test_what_cannot_be_kept_is_refused(database: Database) -> None:
    with pytest.raises(NotFound):
        kept_pages.get(database, "secrets")
    with pytest.raises(BadInput):
        kept_pages.put(database, "links", "x" * (kept_pages.LONGEST + 1))
