from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import Agent, Content, Shop
from phrasebook.store import journal, phrases, shops


def test_the_phrases_on_offer_follow_the_shop(database: Database, agent: Agent) -> None:
    content = Content(title="可议价", body="可以小让一点。", policies=(("bargaining", "open"),))
    made, _ = phrases.add(database, content, agent=agent.id)
    phrases.approve(database, [made], agent=agent.id)
    assert phrases.counts_by_scenario(database) == {}
    shop = Shop(id=shops.new_id(), name="小满家居", platform="taobao", policies=(("bargaining", "open"),))
    shops.save(database, shop, agent=agent.id)
    shops.choose(database, shop.id)
    assert phrases.counts_by_scenario(database) == {"unsorted": 1}
    assert shops.current(database) == shop
    assert shops.everything(database) == [shop]


@pytest.mark.parametrize(
    ("shop", "code"),
    [
        (Shop(id="s", name=" "), "text-empty"),
        (Shop(id="s", name="店", platform="ebay"), "unknown-platform"),
        (Shop(id="s", name="店", policies=(("bargaining", "never"),)), "unknown-policy"),
        (Shop(id="s", name="店", facts=(("发货时限", "a\0"),)), "text-control-characters"),
    ],
)
def test_a_bad_profile_is_refused(database: Database, agent: Agent, shop: Shop, code: str) -> None:
    with pytest.raises(BadInput, match=code):
        shops.save(database, shop, agent=agent.id)
    assert shops.everything(database) == []


def test_saving_can_be_undone_and_an_unknown_shop_not_chosen(database: Database, agent: Agent) -> None:
    shops.save(database, Shop(id="s1", name="店", facts=(("发货时限", "48小时"), ("空的", " "))), agent=agent.id)
    assert shops.everything(database)[0].facts == (("发货时限", "48小时"),)
    journal.undo(database, agent.id)
    with pytest.raises(NotFound, match="unknown-shop"):
        shops.choose(database, "s1")
