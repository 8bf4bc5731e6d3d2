from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phrasebook.actions import opening, using
from phrasebook.database import Database
from phrasebook.model import BuyerTypeId, Content, Origin, PhraseId, ScenarioId, Shop, State
from phrasebook.store import agents, phrases, places, shops
from phrasebook.suggest import Similarity, Suggester, forget, learn, learned

Ask = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "scenario"),
    [
        ("这台风扇几时能给我寄出来", "dispatch-time"),
        ("請問什麼時候可以出貨", "dispatch-time"),
        ("票据能开成公司名头么", "invoice-request"),
        ("纸箱压烂了里面的碗碎成渣", "transport-damage"),
        ("能不能再少个二十块", "bargain-probing"),
        ("快递停在中转站一直不动", "parcel-status-query"),
        ("这鞋我一米七该选几码", "ask-size"),
        ("多谢你啦，再见", "farewell-after-sale"),
        ("有人吗", "online-check"),
    ],
)
def test_a_question_brings_its_scenario_to_the_top(scenarios: Ask, text: str, scenario: str) -> None:
    assert scenario in scenarios(text)[:2]


@pytest.mark.parametrize("text", ["嗯嗯好", "好滴我晓得了", "20251108123456", "😂😂", "[图片]", "我先去开个会", ""])
def test_it_stays_quiet_where_nothing_is_asked(scenarios: Ask, text: str) -> None:
    assert scenarios(text) == []


@pytest.mark.parametrize("between", [" ", "，", "？\n", ""])
def test_every_part_of_a_message_gets_its_suggestion(scenarios: Ask, between: str) -> None:
    found = scenarios(f"运费险怎么赔吗{between}电子发票在哪下载", limit=3)
    assert {"return-freight", "invoice-request"} <= set(found)


def test_a_long_message_that_runs_on_is_answered(scenarios: Ask) -> None:
    text = "我上礼拜在你们店里买了个电饭煲用了两回内胆就掉皮了煮出来的饭有股味道" * 60
    assert len(text) > 2000
    assert "quality-problem" in scenarios(text)


def test_suggestions_are_ordered_distinct_and_explained(suggester: Suggester) -> None:
    found = suggester.suggest("冰箱不制冷了怎么报修", limit=5)
    sure = [one.confidence for one in found]
    assert sure == sorted(sure, reverse=True)
    assert all(0.0 < one < 1.0 for one in sure)
    assert len({one.scenario for one in found}) == len(found) == 5
    assert all(one.phrase.content.scenario == one.scenario for one in found)
    assert all(one.phrase.state is State.APPROVED and one.like for one in found)
    assert not any(one.learned for one in found)


def test_at_most_two_of_like_scenarios_are_among_the_first(scenarios: Ask) -> None:
    found = scenarios("便宜点吧太贵了别家更便宜不便宜我就不买了", limit=5)
    assert sum(one.startswith("bargain-") for one in found) == 2


def test_what_is_ready_comes_first_until_the_shop_has_said_its_facts(filled: Database, suggester: Suggester) -> None:
    text = "我这单几时能寄出来"
    bare = suggester.suggest(text, limit=1)[0].phrase
    assert "{" not in bare.content.body
    shop = Shop(id=shops.new_id(), name="小满家居", facts=(("发货时限", "48小时"), ("截单时间", "16:00")))
    me = agents.current(filled).id
    shops.save(filled, shop, agent=me)
    shops.choose(filled, shop.id)
    suggester.refresh(forced=True)
    assert suggester.suggest(text, limit=1)[0].phrase.id == "dispatch-time-standard"


def test_a_reply_made_for_the_buyer_goes_before_the_others(suggester: Suggester) -> None:
    text = "今天心里烦，陪我聊聊天"
    buyer = BuyerTypeId("behaviour-social")
    found = {one.scenario: one.phrase for one in suggester.suggest(text, buyer=buyer)}
    assert buyer in found[ScenarioId("small-talk-moderate")].content.buyer_types


def test_what_the_agent_uses_goes_before_what_it_does_not(filled: Database, suggester: Suggester) -> None:
    text = "包裹到哪里了"
    first = suggester.suggest(text, limit=1)[0]
    others = [
        one
        for one in phrases.listing(filled, scenario=first.scenario, state=State.APPROVED)
        if "{" not in one.content.body and one.id != first.phrase.id
    ]
    for _ in range(3):
        using.count_use(filled, others[-1], source="picker")
    assert suggester.suggest(text, limit=1)[0].phrase.id == others[-1].id


def test_a_scenario_without_phrases_is_not_suggested(filled: Database, suggester: Suggester, scenarios: Ask) -> None:
    me = agents.current(filled).id
    offered = phrases.listing(filled, scenario="dispatch-time", state=State.APPROVED)
    phrases.retire(filled, [one.id for one in offered], agent=me)
    suggester.refresh(forced=True)
    found = scenarios("什么时候给寄出来")
    assert found
    assert "dispatch-time" not in found
    assert "bank-transfer" not in scenarios("能不能银行汇款给你们")


def test_scenarios_and_cues_of_the_shop_count(filled: Database, suggester: Suggester, scenarios: Ask) -> None:
    me = agents.current(filled).id
    made, _ = places.add_shop_scenario(filled, "茶席布置上门教学", agent=me)
    content = Content(title="上门教学", body="可以的，周末有老师上门。", scenario=made, cues=("老师能来家里教茶席吗",))
    phrase, _ = phrases.add(filled, content, agent=me)
    phrases.approve(filled, [phrase], agent=me)
    suggester.refresh(forced=True)
    assert scenarios("有老师能来家里教布置茶席吗")[0] == made


def test_another_connection_s_change_is_noticed(filled: Database, suggester: Suggester, scenarios: Ask) -> None:
    text = "黄铜门铃响两声什么讲究"
    before = scenarios(text)
    other = opening.open_again(filled.path.parent)
    me = agents.current(other).id
    content = Content(title="门铃两声", body="两声是快递。", cues=(text,), scenario=ScenarioId("small-talk-moderate"))
    phrases.add(other, content, agent=me, origin=Origin.PERSONAL)
    other.close()
    assert "small-talk-moderate" not in before[:1]
    found = suggester.suggest(text)[0]
    assert (found.phrase.content.title, found.like) == ("门铃两声", text)


def test_a_pick_lifts_phrase_and_scenario_for_like_messages_at_once(filled: Database, suggester: Suggester) -> None:
    text = "那个圆滚滚的垫脚的还补吗"
    picked = phrases.listing(filled, scenario="ask-stock", state=State.APPROVED)[-1]
    other = opening.open_again(filled.path.parent)
    learn(other, text, picked.id, agent=agents.current(filled).id)
    found = suggester.suggest("圆滚滚的垫脚的还补不补")
    assert (found[0].scenario, found[0].phrase.id, found[0].learned) == ("ask-stock", picked.id, True)
    assert found[0].like == text
    forget(other)
    other.close()
    assert learned(filled) == []
    assert not any(one.learned for one in suggester.suggest("圆滚滚的垫脚的还补不补"))


def test_another_agent_s_picks_are_not_mine(filled: Database, suggester: Suggester) -> None:
    picked = phrases.listing(filled, scenario="ask-stock", state=State.APPROVED)[0]
    other, _ = agents.add(filled, "小寒")
    learn(filled, "圆滚滚的垫脚的还补吗", picked.id, agent=other)
    suggester.refresh(forced=True)
    assert not any(one.learned for one in suggester.suggest("圆滚滚的垫脚的还补吗"))


def test_wrong_picks_never_hide_what_the_engine_finds_best(filled: Database, suggester: Suggester) -> None:
    text = "电子发票在哪里下载"
    me = agents.current(filled).id
    wrong = [one for one in phrases.listing(filled, state=State.APPROVED) if one.content.scenario != "invoice-request"]
    for one in wrong[::150][:9]:
        for _ in range(9):
            learn(filled, text, one.id, agent=me)
    suggester.refresh(forced=True)
    assert "invoice-request" in [one.scenario for one in suggester.suggest(text)[:3]]
    right = phrases.get(filled, PhraseId("invoice-request-e-invoice"))
    forget(filled, phrase=wrong[0].id)
    for _ in range(9):
        learn(filled, text, right.id, agent=me)
    suggester.refresh(forced=True)
    assert suggester.suggest(text)[0].phrase.id == right.id


class Oracle:
    """A second opinion that is sure of one scenario."""

    share = 0.9

    def __init__(self, scenario: str | None) -> None:
        self.scenario = scenario
        self.cues = 0

    def learn(self, cues: Sequence[tuple[ScenarioId, str]]) -> None:
        self.cues = len(cues)

    def probabilities(self, text: str) -> Mapping[ScenarioId, float]:
        return {} if self.scenario is None or not text else {ScenarioId(self.scenario): 1.0}


def test_a_second_opinion_is_heard_where_it_has_one(filled: Database) -> None:
    oracle: Similarity = Oracle("complaint-angry")
    found = Suggester(filled, known=using.known_values, similarity=oracle).suggest("什么时候发货")
    assert [one.scenario for one in found[:2]] == ["complaint-angry", "dispatch-time"]
    silent = Oracle(None)
    found = Suggester(filled, known=using.known_values, similarity=silent).suggest("什么时候发货")
    assert found[0].scenario == "dispatch-time"
    assert silent.cues > 6000


def test_personal_phrases_of_others_are_not_offered(filled: Database, suggester: Suggester) -> None:
    other, _ = agents.add(filled, "小寒")
    content = Content(title="小寒专用", body="小寒自己的话。", scenario=ScenarioId("dispatch-time"))
    theirs, _ = phrases.add(filled, content, agent=other, origin=Origin.PERSONAL)
    suggester.refresh(forced=True)
    assert theirs not in {one.phrase.id for one in suggester.suggest("小寒专用什么时候发货")}


def test_a_small_book_without_the_bundled_scenarios_works(database: Database, approved: PhraseId) -> None:
    engine = Suggester(database, known=using.known_values)
    found = engine.suggest("发货呀")
    assert [one.phrase.id for one in found] == [approved]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=400))
def test_no_text_makes_it_raise(suggester: Suggester, text: str) -> None:
    assert len(suggester.suggest(text, limit=3)) <= 3
