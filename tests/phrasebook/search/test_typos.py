from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import pinyin
from phrasebook.search import typos


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fapioa", "fapiao"),  # two letters swapped
        ("fapao", "fapiao"),  # one left out
        ("fappiao", "fapiao"),  # one too many
        ("fapiso", "fapiao"),  # a key beside
        ("shunfebg", "shunfeng"),
        ("zifu", "zhifu"),  # sounds that many do not tell apart
        ("fahou", "fahuo"),
        ("yunfeixan", "yunfeixian"),
        ("shangmenqujain", "shangmenqujian"),
    ],
)
def test_one_slip_is_guessed(typed: str, meant: str) -> None:
    assert meant in typos.guesses(typed)


@pytest.mark.parametrize("typed", ["fp", "fap", "fapiao1", "发票发票", "z" * 40, "q" * 10, ""])
def test_nothing_is_guessed_for_what_is_too_short_or_no_pinyin(typed: str) -> None:
    assert typos.guesses(typed) == ()


@given(st.text(st.sampled_from("abeginouhzs"), max_size=12))
def test_guesses_are_few_and_other_than_what_was_typed(typed: str) -> None:
    found = typos.guesses(typed)
    assert len(found) <= typos.MAX_GUESSES
    assert typed not in found
    assert all(pinyin.segment(one) for one in found)
