from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.search import query
from phrasebook.search.query import Query


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", Query()),
        ("  \u3000", Query()),
        ("包邮", Query(words=("包邮",), runs=("包邮",), code="包邮")),
        ("包郵 ＢＹ", Query(words=("包郵", "ＢＹ"), runs=("包邮", "by"))),
        ("By-1", Query(words=("By-1",), runs=("by", "1"), code="by-1")),
        ("包邮 包邮", Query(words=("包邮", "包邮"), runs=("包邮",))),
        ("您好，在", Query(words=("您好，在",), runs=("您好", "在"), code="您好在")),
        ("9.9", Query(words=("9.9",), runs=("9.9",), code="9.9")),
        (
            "@砍价 #发货 多久",
            Query(words=("多久",), runs=("多久",), code="多久", buyers=("砍价",), scenarios=("发货",)),
        ),
        ("＠a ＃b", Query(buyers=("a",), scenarios=("b",))),
        ("@ #", Query()),
        ("a@b", Query(words=("a@b",), runs=("a", "b"), code="ab")),
        ("！", Query(words=("！",))),
    ],
)
def test_text_is_taken_apart(text: str, wanted: Query) -> None:
    assert query.parse(text) == wanted


@given(st.text(max_size=1000))
def test_any_text_is_taken_apart_into_a_few_runs(text: str) -> None:
    found = query.parse(text)
    assert len(found.runs) <= 8
    assert all(run and not any(one.isspace() for one in run) for run in found.runs)
