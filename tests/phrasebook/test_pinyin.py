from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import pinyin


@pytest.mark.parametrize(
    ("character", "all_readings"),
    [
        ("包", ("bao", "pao", "fu")),
        ("邮", ("you",)),
        ("還", ("hai", "huan", "xuan")),
        ("〇", ("ling", "yuan", "xing")),
        ("a", ()),
    ],
)
def test_readings_are_toneless_and_the_usual_one_is_first(character: str, all_readings: tuple[str, ...]) -> None:
    assert pinyin.readings(character) == all_readings


@pytest.mark.parametrize(
    ("character", "typed"),
    [
        ("还", {"hai", "huan"}),
        ("重", {"zhong", "chong"}),
        ("行", {"xing", "hang"}),
        ("长", {"chang", "zhang"}),
        ("便", {"bian", "pian"}),
        ("地", {"di", "de"}),
        ("略", {"lve", "lue"}),
        ("女", {"nv"}),
        ("7", {"7", "qi"}),
        ("還", {"hai", "huan"}),
        ("㕌", {"ai"}),
    ],
)
def test_what_people_type_for_a_character_are_its_living_readings(character: str, typed: set[str]) -> None:
    assert set(pinyin.living(character)) == typed


def test_readings_that_only_old_books_have_are_no_reason_to_find_a_phrase() -> None:
    assert "fou" in pinyin.readings("不")
    assert pinyin.living("不") == ("bu",)


def test_all_han_characters_of_the_first_block_have_a_reading() -> None:
    silent = [chr(code) for code in range(0x4E00, 0x9FA6) if not pinyin.living(chr(code))]
    assert len(silent) < 30


def test_there_are_some_410_syllables_of_letters_with_a_vowel() -> None:
    assert 400 <= len(pinyin.syllables()) <= 420
    assert {"bao", "zhuang", "er", "a", "lv", "nve", "lue"} <= pinyin.syllables()
    assert not {"ng", "hm", "b", "zh", "7"} & pinyin.syllables()


@pytest.mark.parametrize(
    ("letters", "ways"),
    [
        ("baoyou", [("bao", "you")]),
        ("baoy", [("bao", "y")]),
        ("xian", [("xian",), ("xi", "an")]),
        ("fangan", [("fan", "gan"), ("fang", "an")]),
        ("shfw", [("sh", "f", "w"), ("s", "h", "f", "w")]),
        ("fahuosj", [("fa", "huo", "s", "j")]),
        ("7tian", [("7", "tian")]),
        ("zh", [("zh",)]),
    ],
)
def test_letters_are_cut_into_syllables_consonants_and_a_beginning(letters: str, ways: list[tuple[str, ...]]) -> None:
    found = pinyin.segment(letters)
    assert list(found[: len(ways)]) == ways
    assert len(found) <= pinyin.MAX_SEGMENTATIONS


@pytest.mark.parametrize("letters", ["i", "uu", "bai包", "v!"])
def test_what_is_no_pinyin_cannot_be_cut(letters: str) -> None:
    assert pinyin.segment(letters) == ()


@given(st.lists(st.sampled_from(sorted(pinyin.syllables())), min_size=1, max_size=6))
def test_whole_syllables_can_always_be_cut_and_no_letter_is_lost(parts: list[str]) -> None:
    letters = "".join(parts)
    ways = pinyin.segment(letters)
    assert ways
    assert all("".join(way) == letters for way in ways)


def test_completions_are_the_syllables_that_begin_so() -> None:
    assert pinyin.completions("zhua") == ("zhua", "zhuai", "zhuan", "zhuang")
    assert pinyin.completions("x1") == ()


def test_the_tables_load_without_pypinyin() -> None:
    code = "import sys; from phrasebook import pinyin; pinyin.living('包'); sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
