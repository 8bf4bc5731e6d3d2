from __future__ import annotations

from typing import Any

import pytest

from phrasebook.errors import BadInput
from phrasebook.lint import Mode, Severity, reading
from phrasebook.model import Citation

SHOP: dict[str, Any] = {
    "id": "shop-x",
    "zh": "不说甲",
    "en": "No A",
    "severity": "warn",
    "mode": "forbid",
    "patterns": ["甲"],
}


def test_a_short_rule_of_a_shop() -> None:
    rule = reading.rule(SHOP)
    assert (rule.id, rule.severity, rule.mode, rule.linter, rule.origin) == (
        "shop-x",
        Severity.WARN,
        Mode.FORBID,
        True,
        "shop",
    )


def test_reasons_and_citations() -> None:
    cited = reading.rule(
        {**SHOP, "why": {"zh": "因为", "en": "Because"}, "citations": [{"doc": "000", "section": "八(三)"}]}
    )
    assert (cited.why_zh, cited.why_en, cited.citations) == ("因为", "Because", (Citation("000", "八(三)"),))
    legal = reading.rule({**SHOP, "legal_basis": {"zh": "某法第九条", "en": "Some law art. 9"}})
    assert (legal.why_zh, legal.citations) == ("某法第九条", (Citation("law", "某法第九条"),))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"severity": "bad"}, "bad"),
        ({"mode": "bad"}, "bad"),
        ({"normalise": "bad"}, "bad"),
        ({"patterns": "甲"}, "list"),
        ({"pattern": ["甲"]}, "pattern"),
        ({"params": {"max": "viel"}}, "viel"),
        ({"params": 3}, ""),
        ({"replacements": [{"from": "甲"}]}, "'to' is missing"),
        ({"zh": None, "en": None, "citations": [{"doc": "000"}]}, "'section' is missing"),
    ],
)
def test_wrong_data_is_refused_with_the_reason(change: dict[str, Any], said: str) -> None:
    with pytest.raises(BadInput) as refused:
        reading.rule({**SHOP, **change})
    assert refused.value.code == "rule-pattern"
    assert refused.value.data["id"] == "shop-x"
    assert said in str(refused.value.data["reason"])


def test_a_rule_without_an_id_is_refused() -> None:
    with pytest.raises(BadInput, match="'id' is missing"):
        reading.rule({name: value for name, value in SHOP.items() if name != "id"})
