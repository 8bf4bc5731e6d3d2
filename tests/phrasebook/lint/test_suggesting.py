from __future__ import annotations

from typing import Any

import pytest

from phrasebook import lint

BASE: dict[str, Any] = {
    "id": "a",
    "zh": "不说甲",
    "en": "No A",
    "severity": "warn",
    "mode": "forbid",
    "patterns": ["[甲乙丙]+"],
}


@pytest.mark.parametrize(
    ("rule", "suggestion", "fixes"),
    [
        ({}, "", False),
        ({"replacements": [{"from": "甲", "to": "丁"}]}, "丁乙", True),
        ({"replacements": [{"from": "丙", "to": "丁"}]}, "丁", False),
        ({"replacements": [{"from": "甲…", "to": "丁…"}]}, "丁…", False),
        ({"replacements": [{"from": "甲", "to": "丁 / 戊"}]}, "丁 / 戊", False),
        (
            {"rewrites": [{"from": "(甲)(乙)", "to": "\\2\\1"}], "replacements": [{"from": "甲", "to": "丁"}]},
            "乙甲",
            True,
        ),
        ({"rewrites": [{"from": "丙", "to": "戊"}], "replacements": [{"from": "甲", "to": "丁"}]}, "丁乙", True),
        ({"rewrites": [{"from": ".*", "to": ""}][:0]}, "", False),
        ({"rewrites": [{"from": "甲乙", "to": ""}]}, "", True),
    ],
)
def test_what_to_write_instead(rule: dict[str, Any], suggestion: str, fixes: bool) -> None:
    (one,) = lint.check(lint.compile_rules([{**BASE, **rule}]), "说甲乙吧")
    assert (one.suggestion, one.fixes) == (suggestion, fixes)


def test_what_is_said_names_the_rule_and_the_reason() -> None:
    why = {"zh": "听着别扭", "en": "It sounds odd"}
    (one,) = lint.check(lint.compile_rules([{**BASE, "why": why}]), "甲")
    assert (one.message_zh, one.message_en) == ("不说甲。听着别扭", "No A. It sounds odd")
    (one,) = lint.check(lint.compile_rules([BASE]), "甲")
    assert (one.message_zh, one.message_en) == ("不说甲", "No A")
