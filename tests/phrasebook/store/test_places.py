from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import Agent, Origin
from phrasebook.store import places


def test_scenarios_come_in_the_order_of_the_tree(database: Database) -> None:
    assert [one.id for one in places.scenarios(database)] == ["dispatch", "tracking", "fee"]
    assert [one.id for one in places.categories(database)] == ["shipping"]
    assert places.scenario(database, "fee").cues == ("邮费呀",)


def test_the_shops_own_scenarios_have_their_own_ids(database: Database, agent: Agent) -> None:
    first, _ = places.add_shop_scenario(database, "Gift Box", category="shipping", agent=agent.id)
    second, _ = places.add_shop_scenario(database, "gift box!", category="shipping", agent=agent.id)
    assert (first, second) == ("shop-gift-box", "shop-gift-box-2")
    assert places.scenario(database, first).origin is Origin.SHOP


def test_bad_names_and_unknown_ids_are_refused(database: Database, agent: Agent) -> None:
    with pytest.raises(BadInput, match="text-empty"):
        places.add_shop_scenario(database, " ", agent=agent.id)
    with pytest.raises(NotFound, match="unknown-scenario"):
        places.scenario(database, "nowhere")
