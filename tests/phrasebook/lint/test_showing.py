from __future__ import annotations

from phrasebook import lint

RULE = {
    "id": "a",
    "zh": "不说甲",
    "en": "No A",
    "severity": "warn",
    "mode": "forbid",
    "patterns": ["甲"],
    "replacements": [{"from": "甲", "to": "乙"}],
    "citations": [{"doc": "000", "section": "八(三)"}],
}


def test_the_shape_that_other_programs_rely_upon() -> None:
    (one,) = lint.check(lint.compile_rules([RULE]), "说甲")
    assert lint.to_dict(one, phrase="fee-x") == {
        "phrase": "fee-x",
        "variant": 0,
        "rule": "a",
        "severity": "warn",
        "start": 1,
        "end": 2,
        "text": "甲",
        "message": "不说甲",
        "suggestion": "乙",
        "citations": [{"doc": "000", "section": "八(三)"}],
    }
    assert lint.to_dict(one, language="en", variant=2)["message"] == "No A"
    assert lint.to_dict(one, language="zh_TW")["message"] == "不说甲"
