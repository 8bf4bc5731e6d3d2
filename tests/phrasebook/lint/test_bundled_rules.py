from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from phrasebook import lint, resources
from phrasebook.handbook import files
from phrasebook.lint import Context, Mode, Rule, Rules, Severity, check
from phrasebook.lint.form import UNBOUND

HERE = Path(__file__).parent
PLATFORMS = ("taobao", "jd", "pdd", "douyin")


@cache
def data() -> list[dict[str, object]]:
    return files.read(resources.path("handbook")).reference["rule"]


@cache
def rules() -> Rules:
    return lint.compile_rules(data())


def where(rule: Rule) -> Context:
    scope = rule.scope
    return Context(
        scenario=min(scope.scenarios, default=""),
        category=min(scope.categories, default=""),
        kind=min(scope.kinds, default="reply"),
        platforms=tuple(sorted(scope.platforms - {UNBOUND})[:1]),
        policies=dict(scope.policies),
        buyer_characters=5 if rule.limit("longer_than_buyer") else None,
    )


def broken(text: str, context: Context) -> set[str]:
    return {one.rule for one in lint.check(rules(), text, context)}


def errors(text: str, platform: str = "") -> list[str]:
    context = Context(platforms=(platform,) if platform else ())
    return [one.rule for one in lint.check(rules(), text, context) if one.severity is Severity.ERROR]


def lines(*names: str) -> list[str]:
    text = HERE.joinpath(*names).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


CHECKED = [one.rule for one in rules().ready]
COUNTED_ONLY = {one.id for one in CHECKED if one.mode is Mode.COUNT and one.limit("max") is None}


def name(rule: Rule) -> str:
    return rule.id


def test_all_rules_of_the_handbook_and_the_law_are_there() -> None:
    groups = [one["group"] for one in data()]
    assert sum(group != "compliance" for group in groups) == 97
    assert sum(one.get("origin") == "reviewer-legal" for one in data()) == 13
    assert groups.count("compliance") > 13
    assert len({one["id"] for one in data()}) == len(data())


def test_every_rule_says_what_and_why_in_two_languages() -> None:
    for rule in rules().by_id.values():
        assert rule.zh, rule.id
        assert rule.en, rule.id
        assert rule.why_zh, rule.id
        assert rule.why_en, rule.id


def test_every_citation_names_a_section() -> None:
    known = {(one["doc"], one["section"]) for one in files.read(resources.path("handbook")).reference["section"]}
    for rule in rules().by_id.values():
        for one in rule.citations:
            assert one.doc == "law" or (one.doc, one.section) in known, (rule.id, one)


@pytest.mark.parametrize("rule", CHECKED, ids=name)
def test_bad_examples_break_their_rule(rule: Rule) -> None:
    assert rule.examples_bad
    for text in rule.examples_bad if rule.id not in COUNTED_ONLY else ():
        assert rule.id in broken(text, where(rule)), text


@pytest.mark.parametrize("rule", [one for one in rules().by_id.values() if one.examples_good], ids=name)
def test_good_examples_break_no_rule(rule: Rule) -> None:
    for text in rule.examples_good:
        if text.startswith("（"):
            continue  # not a text but something that is done
        found = check(rules(), text, where(rule))
        assert not [one for one in found if one.severity is not Severity.HINT or one.rule == rule.id], text


def test_a_suggestion_that_fixes_leaves_less_to_find() -> None:
    def places(text: str) -> int:
        return sum(one.rule == rule.id for one in check(rules(), text, where(rule)))

    for rule in CHECKED:
        for text in rule.examples_bad:
            for one in check(rules(), text, where(rule)):
                if one.rule == rule.id and one.fixes:
                    after = text[: one.start] + one.suggestion + text[one.end :]
                    assert places(after) < places(text), (text, after)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_what_a_platform_forbids_is_caught(platform: str) -> None:
    forbidden = lines("forbidden", f"{platform}.txt")
    assert len(forbidden) >= 200
    missed = [line for line in forbidden if not errors(line, platform)]
    assert len(missed) <= 0.02 * len(forbidden), missed


def test_much_of_it_is_caught_where_the_platform_is_not_known() -> None:
    everything = [line for platform in PLATFORMS for line in lines("forbidden", f"{platform}.txt")]
    missed = [line for line in everything if not errors(line)]
    assert len(missed) <= 0.06 * len(everything), missed


@pytest.mark.parametrize("platform", ["", *PLATFORMS])
def test_what_agents_say_every_day_is_no_error(platform: str) -> None:
    assert len(lines("allowed.txt")) >= 200
    assert [(line, errors(line, platform)) for line in lines("allowed.txt") if errors(line, platform)] == []


def spread(text: str, by: str) -> str:
    """Return ``text`` with something between all Han characters."""
    stops = "，。！？、：；（）“”"
    out = []
    for one, after in zip(text, text[1:] + " ", strict=True):
        both = one > "\u2e80" and after > "\u2e80" and one not in stops and after not in stops
        out.append(one + by * both)
    return "".join(out)


def wide(text: str) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


@pytest.mark.parametrize("by", [" ", ".", "·", "*", "-", "/", "_", "\u200b", "🌸", "，", "。", "、"])
def test_separators_between_the_characters_do_not_help(by: str) -> None:
    tried = [(platform, line) for platform in PLATFORMS for line in lines("forbidden", f"{platform}.txt")[::4]]
    missed = [line for platform, line in tried if not errors(spread(line, by), platform)]
    assert len(missed) <= 0.05 * len(tried), missed


@pytest.mark.parametrize("disguise", [wide, str.upper])
def test_width_and_case_do_not_help(disguise: object) -> None:
    assert callable(disguise)
    tried = [(platform, line) for platform in PLATFORMS for line in lines("forbidden", f"{platform}.txt")[::4]]
    missed = [line for platform, line in tried if not errors(disguise(line), platform)]
    assert len(missed) <= 0.02 * len(tried), missed


@pytest.mark.parametrize(
    ("text", "platform", "rule"),
    [
        ("京东店也是我们的", "taobao", "pf-name-jd"),
        ("淘宝店也是我们的", "jd", "pf-name-taobao"),
        ("https://item.jd.com/1.html", "pdd", "pf-link-jd"),
        ("https://item.taobao.com/item.htm?id=1", "douyin", "pf-link-taobao"),
    ],
)
def test_a_platform_is_foreign_only_to_the_others(text: str, platform: str, rule: str) -> None:
    own = rule.rpartition("-")[2]
    assert rule in errors(text, platform)
    assert rule not in errors(text, own)
    assert rule not in errors(text)


@pytest.mark.parametrize(
    "text",
    [
        "尺码最好大一码",
        "物流最新进展",
        "下次派送前",
        "一定会帮您",
        "不是怠慢您",
        "这个我做不了主，帮您问一下主管",
        "自己看着舒服",
        "{颜色}和浅灰差不多",
        "哪一步不清楚截个图发我",
    ],
)
def test_what_the_first_patterns_stopped_wrongly_passes(text: str) -> None:
    assert [one for one in check(rules(), text) if one.severity is not Severity.HINT] == []


@pytest.mark.parametrize(
    "text", ["加微信", "V信", "加Q", "扫码进群", "晒图返红包", "五星好评领券", "去闲鱼拍更便宜", "电话13812345678"]
)
def test_what_the_first_patterns_let_pass_is_stopped(text: str) -> None:
    assert errors(text)
