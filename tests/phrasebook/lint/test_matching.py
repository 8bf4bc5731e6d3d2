from __future__ import annotations

import pytest

from phrasebook.errors import BadInput
from phrasebook.lint.matching import Pattern, Sieve


def test_where_a_pattern_hits() -> None:
    assert list(Pattern("r", "微信|QQ").spans("加微信或qq")) == [(1, 3), (4, 6)]


def test_a_group_called_hit_narrows_the_place_down() -> None:
    assert list(Pattern("r", "(^|[^0-9])(?P<hit>1[0-9]{3})([^0-9]|$)").spans("a1234b1x")) == [(1, 5)]


def test_a_replacement_may_name_groups() -> None:
    assert Pattern("r", "(肯定|绝对)(会|能)").replaced("肯定会到", "尽量\\2") == "尽量会到"
    assert Pattern("r", "不(在)?").replaced("不到", "没\\1") == "没到"
    assert Pattern("r", "没有").replaced("肯定会到", "") is None


def test_a_replacement_must_not_name_a_group_that_is_not_there() -> None:
    with pytest.raises(BadInput, match="rule-pattern"):
        Pattern("r", "肯定").check_template("\\1")


@pytest.mark.parametrize("source", ["(", "a{1001}", "(?=a)", "a*", "", "^", "x|", "<词>"])
def test_a_pattern_that_cannot_be_used_is_refused_with_its_rule(source: str) -> None:
    with pytest.raises(BadInput) as refused:
        Pattern("shop-rule", source).check()
    assert refused.value.code == "rule-pattern"
    assert refused.value.data["id"] == "shop-rule"
    assert refused.value.data["reason"]


def test_a_sieve_names_the_owners_of_what_hits() -> None:
    sieve = Sieve([(0, Pattern("a", "微信")), (0, Pattern("a", "薇信")), (7, Pattern("b", "[0-9]{11}"))])
    assert sieve.hit("加薇信") == {0}
    assert sieve.hit("13812345678") == {7}
    assert sieve.hit("您好") == set()
    assert Sieve([]).hit("您好") == set()


@pytest.mark.parametrize("source", ["(", "a*"])
def test_a_sieve_refuses_what_a_pattern_refuses(source: str) -> None:
    with pytest.raises(BadInput, match="rule-pattern"):
        Sieve([(0, Pattern("a", "微信")), (1, Pattern("b", source))])
