from __future__ import annotations

import pytest

from phrasebook import index
from phrasebook.search import sounds


@pytest.mark.parametrize(
    ("run", "how", "places"),
    [
        ("baoyou", sounds.FULL, [2, 3]),
        ("baoyous", sounds.FULL, [2, 3, 4]),
        ("aoyou", sounds.FULL, None),
        ("bys", sounds.INITIALS, [2, 3, 4]),
        ("byou", sounds.INITIALS, None),
        ("byou", sounds.LOOSE, [2, 3]),
        ("baoyoushm", sounds.LOOSE, [2, 3, 4, 5]),
        ("包you", sounds.LOOSE, [2, 3]),
        ("b邮", sounds.LOOSE, [2, 3]),
        ("包油", sounds.SAME_SOUND, [2, 3]),
        ("包说", sounds.SAME_SOUND, None),
    ],
)
def test_typed_sounds_have_their_places(run: str, how: str, places: list[int] | None) -> None:
    assert sounds.places(run, "亲，包邮说明", how) == places


def test_what_is_no_word_is_stepped_over() -> None:
    assert sounds.places("thzlwt", "退货（质量问题）", sounds.INITIALS) == [0, 1, 3, 4, 5, 6]


def test_letters_digits_and_characters_may_be_mixed() -> None:
    assert sounds.places("t恤xxl", "T恤XXL码", sounds.FULL) == [0, 1, 2, 3, 4]
    assert sounds.places("7tian", "满7天", sounds.FULL) == [1, 2]
    assert sounds.places("qitian", "满7天", sounds.FULL) == [1, 2]


@pytest.mark.parametrize(
    ("run", "spoken", "mixed"),
    [("bao", True, False), ("b1", True, False), ("12", False, False), ("包you", False, True)],
)
def test_kinds_of_runs(run: str, spoken: bool, mixed: bool) -> None:
    assert sounds.is_spoken(run) is spoken
    assert sounds.is_mixed(run) is mixed


def test_expressions_are_there_only_for_what_can_be_meant() -> None:
    assert sounds.full("bysm", index.TITLE_SOUND) is None
    assert '"pbaoyou"' in (sounds.full("baoyou", index.TITLE_SOUND) or "")
    assert sounds.full("sh", index.TITLE_SOUND) is None
    assert sounds.initials("b", index.CUE_INITIALS) is None
    assert sounds.initials("by", index.CUE_INITIALS) is None
    assert sounds.initials("bysm", index.TITLE_INITIALS) == '("ibys" AND "iysm")'
    assert sounds.loose("baoyou") is None
    assert sounds.loose("bysm") is None
    assert sounds.loose("sh") == '"ps"'
    assert sounds.mixed("包b") == '("t包" AND "pb")'
    assert sounds.alike("😊", index.TITLE_SOUND) == '"p😊"'
    assert sounds.alike("·", index.TITLE_SOUND) is None
