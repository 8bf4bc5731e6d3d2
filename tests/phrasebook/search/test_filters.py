"""What filters and operators leave."""

from __future__ import annotations

import pytest

from phrasebook.model import BuyerTypeId, ScenarioId, Shop, State
from phrasebook.store import agents, reference, shops

from .conftest import Shelf


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    """Phrases in several scenarios, for several buyers, in several states."""
    angry = (BuyerTypeId("angry"),)
    shelf.add("发货说明", "今天发", name="dispatch")
    shelf.add("物流说明", "在路上", name="tracking", scenario=ScenarioId("tracking"), tags=("催单", "大促 A"))
    shelf.add("邮费说明", "包邮", name="fee", scenario=ScenarioId("fee"), buyer_types=angry)
    shelf.add("邮费草稿", "包邮", name="draft", scenario=ScenarioId("fee"), state=State.DRAFT)
    shelf.add("邮费旧话", "包邮", name="retired", scenario=ScenarioId("fee"), state=State.RETIRED)
    shelf.add("不议价说明", "一口价", name="fixed", policies=(("bargaining", "fixed"),))
    shelf.add("可议价说明", "少十块", name="open", policies=(("bargaining", "open"),))
    shelf.add("给新客的说明", "欢迎", name="new", buyer_types=(BuyerTypeId("new"),))
    marks = [{"id": "mark-calm", "zh": "好说话", "en": "Easy", "types": ["calm", "new"]}]
    reference.put(shelf.database, "mark", marks)
    return shelf


def test_only_what_agents_are_offered_is_found(full: Shelf) -> None:
    assert set(full.find("")) == {"dispatch", "tracking", "fee", "fixed", "new"}
    assert full.find("草稿") == full.find("旧话") == full.find("可议价") == []


def test_drafts_are_found_where_asked_for(full: Shelf) -> None:
    assert full.find("邮费", drafts=True) == ["fee", "draft"]
    assert "open" not in full.find("", drafts=True)


@pytest.mark.parametrize(
    ("state", "found"), [(State.DRAFT, ["draft"]), (State.RETIRED, ["retired"]), (State.APPROVED, ["fee"])]
)
def test_one_state_alone(full: Shelf, state: State, found: list[str]) -> None:
    assert full.find("邮费", state=state) == found


def test_all_approved_phrases_are_found_for_who_asks_for_the_state(full: Shelf) -> None:
    assert full.find("可议价", state=State.APPROVED) == ["open"]


def test_the_shop_decides_what_is_found(full: Shelf) -> None:
    shop = Shop(id="s", name="店", policies=(("bargaining", "open"),))
    shops.save(full.database, shop, agent=agents.current(full.database).id)
    shops.choose(full.database, "s")
    assert full.find("议价") == ["open"]


def test_scenario(full: Shelf) -> None:
    assert full.find("", scenario=ScenarioId("tracking")) == ["tracking"]
    assert full.find("说明", scenario=ScenarioId("fee")) == ["fee"]
    assert full.find("", scenario=ScenarioId("nowhere-\udcff")) == []


def test_a_buyer_type_keeps_what_names_it_and_what_suits_everybody(full: Shelf) -> None:
    assert full.find("说明", buyer_types=[BuyerTypeId("angry")]) == ["fee", "dispatch", "tracking", "fixed"]
    assert full.find("", buyer_types=[BuyerTypeId("new")])[0] == "new"
    assert "fee" not in full.find("", buyer_types=[BuyerTypeId("new")])


@pytest.mark.parametrize("tag", ["催单", "大促 A", "大促 a", "大促Ａ"[:2] + " Ａ"])
def test_tag(full: Shelf, tag: str) -> None:
    assert full.find("", tag=tag) == ["tracking"]
    assert full.find("邮费", tag=tag) == []


def test_filters_hold_for_favourites_and_used_phrases_too(full: Shelf) -> None:
    full.like(full.add("甲", name="liked", scenario=ScenarioId("fee")))
    full.use(full.add("乙", name="used"))
    assert full.find("", scenario=ScenarioId("fee")) == ["liked", "fee"]
    assert full.find("", state=State.DRAFT) == ["draft"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("#物流", ["tracking"]),
        ("#wuliu", ["tracking"]),
        ("#wl", ["tracking"]),
        ("#tracking", ["tracking"]),
        ("＃物", ["tracking"]),
        ("#物流 说明", ["tracking"]),
        ("说明 #邮费", ["fee"]),
        ("@生气 邮费", ["fee"]),
        ("邮费 @新客", []),
        ("邮费 #物流", []),
        ("@好说话 给", ["new"]),
        ("@hsh 给", ["new"]),
        ("#邮费 #物流 说明", ["tracking", "fee"]),
    ],
)
def test_operators_filter(full: Shelf, typed: str, found: list[str]) -> None:
    assert full.find(typed) == found


def test_a_sign_alone_asks_for_nothing_yet(full: Shelf) -> None:
    assert full.find("@") == full.find("#") == full.find("")
    assert full.find("邮费 #") == full.find("邮费")


def test_what_is_no_name_is_a_word_like_others(full: Shelf) -> None:
    full.add("加微信@小店", name="at")
    assert full.find("@小店") == ["at"]
    assert full.find("#魑魅") == []
