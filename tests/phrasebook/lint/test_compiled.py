from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from phrasebook import lint
from phrasebook.errors import BadInput
from phrasebook.lint import Reading, Rules
from phrasebook.lint.compiled import Readings

HERE = Path(__file__).parent
ONE: dict[str, Any] = {"id": "a", "zh": "甲", "en": "A", "severity": "warn", "mode": "forbid", "patterns": ["甲"]}


def test_the_sieve_finds_what_every_pattern_alone_finds(bundled: Rules) -> None:
    texts = [(HERE / name).read_text("utf-8").splitlines() for name in ("allowed.txt", "forbidden/taobao.txt")]
    for text in [*texts[0][::3], *texts[1][::3]]:
        readings = Readings(text)
        alone = {
            one.rule.id
            for number, one in enumerate(bundled.ready)
            if number in bundled.always or any(each.hits(readings.of(one.rule.reading).text) for each in one.patterns)
        }
        assert {one.rule.id for one in bundled.candidates(readings)} == alone


def test_readings_are_made_once() -> None:
    readings = Readings("微 信")
    assert readings.of(Reading.DISGUISED) is readings.of(Reading.DISGUISED)
    assert readings.of(Reading.DISGUISED).text == "微信"


def test_the_order_of_the_rules_is_kept() -> None:
    made = lint.compile_rules([{**ONE, "id": name} for name in "cab"])
    assert list(made.by_id) == ["c", "a", "b"]


@pytest.mark.parametrize(
    "change",
    [
        {"patterns": ["("]},
        {"patterns": [""]},
        {"patterns": []},
        {"patterns": ["<没有这个词>"]},
        {"masks": ["("]},
        {"unless": ["("]},
        {"unless_here": ["("]},
        {"rewrites": [{"from": "(", "to": ""}]},
        {"rewrites": [{"from": "甲", "to": "\\1"}]},
        {"mode": "require-any"},
        {"mode": "require-any", "require_any": ["("]},
        {"mode": "require-all-when-hit", "require_all_when_hit": ["("]},
        {"mode": "threshold"},
    ],
)
def test_a_rule_that_cannot_be_used_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as refused:
        lint.compile_rules([ONE, {**ONE, "id": "b", **change}])
    assert (refused.value.code, refused.value.data["id"]) == ("rule-pattern", "b")


def test_two_rules_must_not_have_one_id() -> None:
    with pytest.raises(BadInput, match="taken"):
        lint.compile_rules([ONE, ONE])


def test_patterns_of_a_shop_run_in_linear_time() -> None:
    evil = lint.compile_rules([{**ONE, "patterns": ["(a+)+$|(a|aa)+b"]}])
    assert lint.check(evil, "a" * 4000 + "!") == []
