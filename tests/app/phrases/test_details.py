from __future__ import annotations

from dataclasses import replace

from app.phrases import details
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, Citation, PhraseId, Shop
from phrasebook.store import agents, phrases, reference, shops


def test_it_names_sources_and_buyers_and_knows_the_profile(store: Database) -> None:
    reference.put(
        store, "section", [{"id": "000 六(一)", "doc": "000", "section": "六(一)", "zh": "发货", "en": "Dispatch"}]
    )
    shops.save(store, Shop(id="s", name="小满家居", facts=(("发货时限", "48小时"),)), agent=agents.current(store).id)
    shops.choose(store, "s")
    phrase = phrases.get(store, PhraseId("p1"))
    cited = (Citation("000", "六(一)"), Citation("999", "x"))
    content = replace(phrase.content, citations=cited, buyer_types=(BuyerTypeId("new"), BuyerTypeId("gone")))
    found = details.read(store, replace(phrase, content=content))
    assert found.sources == ((cited[0], "发货", "Dispatch"), (cited[1], "", ""))
    assert found.buyers == (("新客", "new"), ("", ""))
    assert found.known["发货时限"] == "48小时"
    assert found.known["店铺名"] == "小满家居"
