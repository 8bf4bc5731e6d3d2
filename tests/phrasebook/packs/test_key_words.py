from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.errors import BadInput
from phrasebook.packs import key_words


@given(st.binary(min_size=32, max_size=32))
def test_a_key_is_typed_as_it_is_shown(key: bytes) -> None:
    text = key_words.encode(key)
    assert key_words.decode(text) == key
    assert key_words.decode(text.lower().replace("-", " ").replace("o", "0").replace("i", "1")) == key
    assert len(key_words.words(text).split()) == 8


def test_the_words_are_256_different_ones() -> None:
    assert len(key_words.WORDS) == len(set(key_words.WORDS)) == 256
    assert all(len(word) == 2 for word in key_words.WORDS)


@pytest.mark.parametrize("text", ["", "AAAA", "不是密钥", "A" * 56, "@" * 56])
def test_a_mistyped_key_is_refused(text: str) -> None:
    assert not key_words.is_key(text)
    with pytest.raises(BadInput, match="key-unreadable"):
        key_words.decode(text)


def test_one_wrong_letter_is_noticed() -> None:
    text = key_words.encode(bytes(range(32)))
    assert not key_words.is_key(text.replace(text[0], "Z" if text[0] != "Z" else "Y", 1))
