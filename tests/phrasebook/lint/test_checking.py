from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import lint
from phrasebook.lint import Context, Finding, Rules, Severity

PLATFORMS = ("taobao", "jd", "pdd", "douyin")
BASE: dict[str, Any] = {"id": "a", "zh": "不说甲", "en": "No A", "severity": "warn", "mode": "forbid"}
SEEN = st.sampled_from(
    "加微信薇vx❤️最好第一群返现五星好评13800000000一二三转账治{颜色}{{}}，。！ \n·🌸\u200b🅥ＱＱ淘宝狗东亲哦我你但是"
)
TEXTS = st.text(st.one_of(SEEN, st.characters()), max_size=80)


def found(text: str, context: Context | None = None, **rule: Any) -> list[Finding]:
    return lint.check(lint.compile_rules([{**BASE, **rule}]), text, context or Context())


def texts(text: str, context: Context | None = None, **rule: Any) -> list[str]:
    return [one.text for one in found(text, context, **rule)]


def test_forbid_shows_every_place_of_the_original() -> None:
    made = found("甲、乙、 甲 ", patterns=["甲"])
    assert [(one.start, one.end, one.text) for one in made] == [(0, 1, "甲"), (5, 6, "甲")]


def test_places_that_overlap_are_one() -> None:
    assert texts("全网最低价", patterns=["全网最低", "最低价"]) == ["全网最低价"]
    assert texts("甲乙", patterns=["甲", "乙"]) == ["甲", "乙"]


def test_a_blank_is_not_a_text() -> None:
    assert texts("{甲}和甲", patterns=["甲"]) == ["甲"]
    assert texts("只剩{数量}件", patterns=["剩[0-9]+件"], unless=["▯"]) == []


def test_masks_take_places_out() -> None:
    assert texts("最好大一码，质量最好", patterns=["最好"], masks=["最好大"]) == ["最好"]


def test_unless_holds_for_the_whole_text_and_unless_here_for_the_sentence() -> None:
    assert texts("没货。推荐另一款", patterns=["没货"], unless=["推荐"]) == []
    assert texts("没货。推荐另一款", patterns=["没货"], unless_here=["推荐"]) == ["没货"]
    assert texts("没货，推荐另一款", patterns=["没货"], unless_here=["推荐"]) == []


def test_disguises_are_seen_through_and_shown_as_written() -> None:
    made = found("您加 薇·信 吧", normalise="disguised", patterns=["加<~2>薇信"])
    assert [one.text for one in made] == ["加 薇·信"]


def test_require_any() -> None:
    assert texts("要什么？", mode="require-any", require_any=["您好"]) == ["要什么？"]
    assert texts("您好，要什么？", mode="require-any", require_any=["您好"]) == []
    short = {"mode": "require-any", "require_any": ["您好"], "params": {"from_chars": 3, "to_chars": 5}}
    assert [bool(found(text, **short)) for text in ("甲乙", "甲乙丙", "甲乙丙丁戊", "甲乙丙丁戊己")] == [
        False,
        True,
        True,
        False,
    ]


def test_require_all_when_hit() -> None:
    rule = {"mode": "require-all-when-hit", "patterns": ["保修"], "require_all_when_hit": ["年|月", "免费"]}
    assert texts("支持保修。", **rule) == ["保修"]
    assert texts("保修一年", **rule) == ["保修"]
    assert texts("保修一年，免费", **rule) == []
    assert texts("您好", **rule) == []


def test_count_shows_what_is_too_many() -> None:
    rule = {"mode": "count", "patterns": ["亲"], "params": {"max": 1}}
    assert [one.start for one in found("亲，好的亲", **rule)] == [4]
    assert found("亲，好的", **rule) == []
    assert found("亲亲亲亲", mode="count", patterns=["亲"]) == []


def test_thresholds_count_neither_stops_nor_spaces_and_a_blank_once() -> None:
    assert texts("好的。", mode="threshold", params={"min_chars": 3}) == ["好的。"]
    assert texts("好的呢。", mode="threshold", params={"min_chars": 3}) == []
    assert texts("一二三四", mode="threshold", params={"max_chars": 3}) == ["一二三四"]
    assert texts("一二{很长的名字}", mode="threshold", params={"max_chars": 3}) == []
    buyer = Context(buyer_characters=4)
    assert texts("在的呢", buyer, mode="threshold", params={"longer_than_buyer": 1}) == ["在的呢"]
    assert texts("在的呢您说", buyer, mode="threshold", params={"longer_than_buyer": 1}) == []
    assert texts("在的呢", mode="threshold", params={"longer_than_buyer": 1}) == []


@pytest.mark.parametrize(
    ("scope", "context", "holds"),
    [
        ({"platforms": ["jd"]}, Context(), False),
        ({"platforms": ["jd"]}, Context(platforms=("jd", "taobao")), True),
        ({"platforms": ["jd"]}, Context(platforms=("taobao",)), False),
        ({"platforms": ["jd", "unbound"]}, Context(), True),
        ({"categories": ["complaint"]}, Context(category="complaint"), True),
        ({"categories": ["complaint"]}, Context(), False),
        ({"except_categories": ["complaint"]}, Context(category="complaint"), False),
        ({"scenarios": ["greet"]}, Context(scenario="greet"), True),
        ({"scenarios": ["greet"]}, Context(scenario="other"), False),
        ({"except_scenarios": ["greet"]}, Context(scenario="greet"), False),
        ({"kinds": ["reply"]}, Context(), True),
        ({"kinds": ["reply"]}, Context(kind="agent-action"), False),
        ({"policies": {"bargaining": "fixed"}}, Context(), True),
        ({"policies": {"bargaining": "fixed"}}, Context(policies={"bargaining": "negotiable"}), False),
    ],
)
def test_where_a_rule_holds(scope: dict[str, Any], context: Context, holds: bool) -> None:
    assert bool(found("甲", context, patterns=["甲"], **scope)) is holds


def test_a_shop_sets_severities_and_waives_with_a_reason() -> None:
    def severities(**context: Any) -> list[Severity]:
        return [one.severity for one in found("甲", Context(**context), patterns=["甲"])]

    assert severities() == [Severity.WARN]
    assert severities(settings={"a": "error"}) == [Severity.ERROR]
    assert severities(settings={"a": "off"}) == []
    assert severities(settings={"a": "nonsense"}) == [Severity.WARN]
    assert severities(waivers={"a": "品牌名就叫甲"}) == []
    assert severities(waivers={"a": " "}) == [Severity.WARN]


def test_findings_come_in_the_order_of_the_text_the_worst_first() -> None:
    made = lint.compile_rules(
        [
            {**BASE, "id": "hint", "severity": "hint", "patterns": ["甲"]},
            {**BASE, "id": "error", "severity": "error", "patterns": ["甲"]},
            {**BASE, "id": "first", "patterns": ["乙"]},
        ]
    )
    assert [one.rule for one in lint.check(made, "乙甲")] == ["first", "error", "hint"]


def test_reminders_are_the_rules_that_no_text_shows(bundled: Rules) -> None:
    everywhere = lint.reminders(bundled)
    assert {"apologise-first", "first-response-6s"} <= {one.id for one in everywhere}
    assert not any(one.linter for one in everywhere)
    named = lint.reminders(bundled, Context(named=("ask-wish-first", "no-shirk")))
    assert [one.id for one in named] == ["ask-wish-first"]
    assert lint.reminders(bundled, Context(named=("ask-wish-first",), settings={"ask-wish-first": "off"})) == []


def test_counts_tell_of_pleasant_words(bundled: Rules) -> None:
    assert lint.counts(bundled, "这件面料很舒服，穿着温暖")["positive-words"] == 2
    assert "positive-words" not in lint.counts(bundled, "好的")


def test_nothing_is_found_in_nothing(bundled: Rules) -> None:
    assert lint.check(bundled, "") == lint.check(bundled, " \n") == []


@given(text=TEXTS, platform=st.sampled_from(["", *PLATFORMS]), category=st.sampled_from(["", "complaint", "reception"]))
def test_no_text_breaks_the_linter_and_every_place_is_in_the_text(
    bundled: Rules, text: str, platform: str, category: str
) -> None:
    context = Context(platforms=(platform,) if platform else (), category=category, buyer_characters=6)
    for one in lint.check(bundled, text, context):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text


def test_a_long_text_of_nothing_but_hits_is_no_trouble(bundled: Rules) -> None:
    made = lint.check(bundled, "我你亲亲但是加微信。" * 400)
    assert len(made) < 2000
