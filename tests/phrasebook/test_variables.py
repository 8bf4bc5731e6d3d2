from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import variables
from phrasebook.errors import BadInput


def test_blanks_are_found_in_order_and_once() -> None:
    assert variables.names("{店铺名}的{ 商品名 }，{店铺名}") == ("店铺名", "商品名")


def test_doubled_braces_are_literal() -> None:
    assert variables.names("{{不是空}}") == ()
    assert variables.fill("{{不是空}} {空}", {"空": "x"}) == "{不是空} x"


def test_a_value_is_never_read_as_syntax() -> None:
    assert variables.fill("{a}{b}", {"a": "{b}", "b": "{0.__class__} %s $(id)"}) == "{b}{0.__class__} %s $(id)"


@pytest.mark.parametrize("value", ["", "  ", "\n"])
def test_an_empty_value_leaves_the_blank_open(value: str) -> None:
    with pytest.raises(BadInput) as error:
        variables.fill("{天数}到", {"天数": value})
    assert error.value.code == "blank-left"
    assert error.value.data["names"] == ("天数",)


@pytest.mark.parametrize("text", ["{", "}", "{}", "{ }", "{a\nb}", "{" * 5, "a{b", "{" + "长" * 31 + "}"])
def test_what_is_no_blank_stays_as_it_is(text: str) -> None:
    assert variables.names(text) == ()
    assert variables.fill(text.replace("{{", "").replace("}}", ""), {}) == text.replace("{{", "").replace("}}", "")


def test_preview_keeps_what_is_unknown() -> None:
    assert variables.preview("{a}和{b}", {"a": "甲", "b": " "}) == "甲和{b}"


@given(st.text(max_size=200))
def test_no_text_raises_and_escaped_text_comes_back(text: str) -> None:
    escaped = text.replace("{", "{{").replace("}", "}}")
    assert variables.names(escaped) == ()
    assert variables.fill(escaped, {}) == text
    values = dict.fromkeys(variables.names(text), "值")
    assert not variables.names(
        "".join(piece.text for piece in variables.pieces(text) if piece.name is None).replace("{", "")
    )
    variables.fill(text, values)


def test_the_places_of_blanks_count_what_is_written() -> None:
    text = "{{x}}😀{ 商品名 }和{店铺名}{ }"
    found = list(variables.spans(text))
    assert [(text[start:end], name) for start, end, name in found] == [("{ 商品名 }", "商品名"), ("{店铺名}", "店铺名")]
