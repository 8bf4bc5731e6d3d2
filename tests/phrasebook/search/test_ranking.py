"""The order of what is found."""

from __future__ import annotations

import pytest

from phrasebook.model import BuyerTypeId, ScenarioId, State
from phrasebook.search import Context

from .conftest import Shelf


def test_tiers_come_one_after_the_other(shelf: Shelf) -> None:
    shelf.add("说明", "这是包邮的", name="body")
    shelf.add("宝有游戏", name="pinyin")
    shelf.add("说明", cues=("包邮吗",), name="cue")
    shelf.add("全国包邮", name="title")
    shelf.add("随便", code="包邮2", name="code-start")
    shelf.add("随便", code="包邮", name="code")
    used = shelf.add("关于包邮", name="used")
    shelf.use(used)
    assert shelf.find("包邮") == ["code", "code-start", "used", "title", "cue", "body"]
    assert shelf.find("baoyou") == ["used", "pinyin", "title", "cue"]


def test_a_title_that_is_the_typed_text_comes_before_one_that_begins_so_and_one_that_has_it(shelf: Shelf) -> None:
    shelf.add("说说包邮", name="inside")
    shelf.add("包邮说明很长", name="begins")
    shelf.add("包邮", name="whole")
    assert shelf.find("包邮") == ["whole", "begins", "inside"]
    assert shelf.find("baoyou") == ["whole", "begins", "inside"]
    assert shelf.find("by") == ["whole", "begins", "inside"]


def test_of_several_words_one_in_the_title_is_worth_more_than_all_elsewhere(shelf: Shelf) -> None:
    shelf.add("说明", "包邮，偏远除外", name="body")
    shelf.add("偏远地区", "不能包邮", name="title")
    assert shelf.find("包邮 偏远") == ["title", "body"]


def test_what_is_used_more_and_of_late_comes_first(shelf: Shelf) -> None:
    long_ago, often, lately = (shelf.add(f"包邮{name}", name=name) for name in ("甲", "乙", "丙"))
    shelf.use(long_ago, days_ago=200, times=3)
    shelf.use(often, days_ago=3, times=9)
    shelf.use(lately)
    assert shelf.find("包邮") == ["乙", "丙", "甲"]
    assert shelf.find("by") == ["乙", "丙", "甲"]
    assert shelf.find("") == ["乙", "丙", "甲"]


def test_what_others_use_does_not_move_my_list(shelf: Shelf) -> None:
    shelf.add("包邮一", name="first")
    other = shelf.add("包邮二", name="second")
    shelf.use(other, agent=shelf.agent.__class__("someone"), times=9)
    assert shelf.find("包邮") == ["first", "second"]


def test_use_lifts_within_bodies_too(shelf: Shelf) -> None:
    shelf.add("甲", "可以包邮", name="first")
    used = shelf.add("乙", "可以包邮", name="used")
    shelf.use(used)
    assert shelf.find("包邮") == ["used", "first"]


def test_favourites_come_first_among_equals(shelf: Shelf) -> None:
    shelf.add("包邮一", name="first")
    shelf.like(shelf.add("包邮二", name="liked"))
    hits = shelf.hits("包邮")
    assert [(hit.phrase.id, hit.favourite) for hit in hits] == [("liked", True), ("first", False)]


def test_fitting_the_buyer_and_the_scenario_lifts_among_equals(shelf: Shelf) -> None:
    shelf.add("包邮一", name="plain")
    shelf.add("包邮二", name="there", scenario=ScenarioId("fee"))
    shelf.add("包邮三", name="fits", buyer_types=(BuyerTypeId("angry"),))
    shelf.add("包邮四", name="both", scenario=ScenarioId("fee"), buyer_types=(BuyerTypeId("angry"),))
    context = Context(scenario=ScenarioId("fee"), buyer_types=(BuyerTypeId("angry"),))
    assert shelf.find("包邮") == ["plain", "there", "fits", "both"]
    assert shelf.find("包邮", context=context) == ["both", "fits", "there", "plain"]
    assert shelf.find("", context=context) == ["both", "fits", "there", "plain"]
    for name in ("plain", "fits"):
        shelf.use(
            shelf.add(
                f"包邮用{name}", name=f"used-{name}", buyer_types=(BuyerTypeId("angry"),) if name == "fits" else ()
            )
        )
    assert shelf.find("包邮", context=context)[:2] == ["used-fits", "used-plain"]


def test_lifts_reach_beyond_the_first_page(shelf: Shelf) -> None:
    with shelf.database.transaction():
        for _ in range(300):
            shelf.add("包邮说明")
    late = shelf.add("全国包邮", name="late", buyer_types=(BuyerTypeId("angry"),))
    assert shelf.find("包邮", context=Context(buyer_types=(BuyerTypeId("angry"),)))[0] == "late"
    shelf.use(late)
    assert shelf.find("包邮")[0] == "late"


def test_approved_comes_before_draft(shelf: Shelf) -> None:
    shelf.add("包邮一", name="draft", state=State.DRAFT)
    shelf.add("包邮二", name="approved")
    shelf.add("说明", "包邮", name="body")
    assert shelf.find("包邮", drafts=True) == ["approved", "draft", "body"]


def test_the_empty_box_shows_favourites_then_what_is_used_then_all(shelf: Shelf) -> None:
    shelf.add("一", name="first")
    shelf.use(shelf.add("二", name="used"), times=5)
    shelf.like(shelf.add("三", name="liked"))
    shelf.add("四", name="last")
    hits = shelf.hits("")
    assert [hit.phrase.id for hit in hits] == ["liked", "used", "first", "last"]
    assert [hit.match.field for hit in hits] == ["recent", "recent", "title", "title"]
    assert shelf.find("   ") == shelf.find("")


@pytest.mark.parametrize(("typed", "first"), [("fp", "发票"), ("fan", "返现"), ("sh", "售后")])
def test_letters_mean_syllables_before_first_letters_before_single_consonants(
    shelf: Shelf, typed: str, first: str
) -> None:
    for title in ("付款平台", "少许", "返现", "发安装", "发票", "售后"):
        shelf.add(title, name=title)
    assert shelf.find(typed)[0] == first
