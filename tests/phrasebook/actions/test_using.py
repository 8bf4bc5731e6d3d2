from __future__ import annotations

import pytest

from phrasebook.actions import using
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Agent, Content, Phrase, PhraseId, Scope, Shop
from phrasebook.store import agents, phrases, shops


def of(body: str, *variants: str) -> Phrase:
    return Phrase(id=PhraseId("p"), content=Content(title="t", body=body, variants=variants))


def test_shop_and_agent_fill_their_blanks_and_the_rest_is_asked(database: Database, agent: Agent) -> None:
    shops.save(database, Shop(id="s", name="小满家居", facts=(("发货时限", "48小时"),)), agent=agent.id)
    shops.choose(database, "s")
    phrase = of("我是{客服昵称}，{店铺名}的{商品名}{发货时限}内发，{暗号}")
    found = using.blanks(database, phrase.content.body)
    assert [(blank.variable.name, blank.value) for blank in found] == [
        ("客服昵称", "小满"),
        ("店铺名", "小满家居"),
        ("商品名", ""),
        ("发货时限", "48小时"),
        ("暗号", ""),
    ]
    assert found[-1].variable.scope is Scope.REPLY
    text = using.text_for(database, phrase, given={"商品名": "{店铺名}", "暗号": "无"})
    assert text == "我是小满，小满家居的{店铺名}48小时内发，无"


def test_an_agents_own_fact_wins_over_the_name(database: Database, agent: Agent) -> None:
    agents.set_facts(database, agent.id, {"客服昵称": "满满"}, agent=agent.id)
    assert using.text_for(database, of("{客服昵称}在")) == "满满在"


def test_a_blank_is_never_left_and_a_wrong_name_is_said_so(database: Database) -> None:
    with pytest.raises(BadInput, match="blank-left"):
        using.text_for(database, of("{发货时限}内"))
    with pytest.raises(BadInput, match="wrong-variable"):
        using.text_for(database, of("好的"), given={"商品名": "x"})


def test_variants_are_wordings_of_their_own(database: Database) -> None:
    assert using.text_for(database, of("一", "二"), variant=1) == "二"


def test_a_use_is_counted_for_the_signed_in_agent(database: Database, agent: Agent, approved: PhraseId) -> None:
    change = using.count_use(database, phrases.get(database, approved), source="picker", characters=9)
    assert change.kinds == {"use"}
    row = database.execute("select agent, phrase, source, action, scenario, characters from use").fetchone()
    assert row == (agent.id, approved, "picker", "copy", "dispatch", 9)
