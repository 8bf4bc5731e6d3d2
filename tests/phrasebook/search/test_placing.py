from __future__ import annotations

import pytest

from phrasebook.search import placing


@pytest.mark.parametrize(
    ("run", "how", "places"),
    [
        ("baoyou", placing.FULL, [2, 3]),
        ("baoyous", placing.FULL, [2, 3, 4]),
        ("aoyou", placing.FULL, None),
        ("bys", placing.INITIALS, [2, 3, 4]),
        ("byou", placing.INITIALS, None),
        ("byou", placing.LOOSE, [2, 3]),
        ("baoyoushm", placing.LOOSE, [2, 3, 4, 5]),
        ("包you", placing.LOOSE, [2, 3]),
        ("b邮", placing.LOOSE, [2, 3]),
        ("包油", placing.SAME_SOUND, [2, 3]),
        ("包说", placing.SAME_SOUND, None),
    ],
)
def test_typed_sounds_have_their_places(run: str, how: str, places: list[int] | None) -> None:
    assert placing.places(run, "亲，包邮说明", how) == places


def test_what_is_no_word_is_stepped_over() -> None:
    assert placing.places("thzlwt", "退货（质量问题）", placing.INITIALS) == [0, 1, 3, 4, 5, 6]


def test_letters_digits_and_characters_may_be_mixed() -> None:
    assert placing.places("t恤xxl", "T恤XXL码", placing.FULL) == [0, 1, 2, 3, 4]
    assert placing.places("7tian", "满7天", placing.FULL) == [1, 2]
    assert placing.places("qitian", "满7天", placing.FULL) == [1, 2]
