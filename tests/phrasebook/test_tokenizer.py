from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import tokenizer

texts = st.text(
    st.sampled_from("包邮說说發发貨7.9 ，。T恤XLéüＡ１\U0001f44d\U0001f3fb\ufe0f\u200d\n￥ß①ﾊﾞ가"), max_size=24
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ＶＩＰ客戶", "vip客户"),
        ("發貨時間", "发货时间"),
        ("裏裡里", "里里里"),
        ("Café", "cafe"),
        ("Lüe", "lve"),
        ("满９９减１０", "满99减10"),
        ("\U0001f44d\U0001f3fb\ufe0f好", "\U0001f44d好"),
        ("您好，在吗~", "您好 在吗 "),
        ("9.9元.", "9.9元 "),
        ("A\x00B\ud800", "a b "),
        ("①", "1"),
    ],
)
def test_texts_fold_to_one_form(text: str, folded: str) -> None:
    assert tokenizer.fold(text) == folded


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    folded = tokenizer.fold(text)
    assert tokenizer.fold(folded) == folded


@given(st.text(max_size=20) | texts)
def test_every_folded_character_knows_its_place(text: str) -> None:
    places = tokenizer.places(text)
    assert len(places) == len(tokenizer.fold(text)) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)


@given(texts, st.data())
def test_every_piece_of_a_text_has_terms_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    piece = text[start : data.draw(st.integers(start, len(text)))]
    terms = set(tokenizer.text_terms(text))
    for run in tokenizer.runs(piece):
        if not (run.isascii() and run.isalpha()):  # a run of letters is looked for at beginnings of words
            assert terms >= {term for term in tokenizer.query_terms(run) if not term.startswith("<")}
            assert run in tokenizer.fold(text)


def test_terms_of_han_text_are_its_characters_alone_and_with_the_next() -> None:
    assert sorted(tokenizer.text_terms("包邮说")) == sorted(["包", "邮", "说", "包邮", "邮说"])


def test_words_are_found_by_their_beginnings() -> None:
    terms = tokenizer.text_terms("Free shipping")
    for typed in ("f", "fr", "fre", "free", "ship", "shipping"):
        assert set(tokenizer.query_terms(typed)) <= set(terms), typed
    assert not set(tokenizer.query_terms("hipping")) <= set(terms)


@pytest.mark.parametrize(
    ("run", "terms"), [("包", ["包"]), ("退货退货", ["退货", "货退"]), ("t恤", ["t恤"]), ("shipping", ["<shipp"])]
)
def test_terms_of_what_is_typed(run: str, terms: list[str]) -> None:
    assert tokenizer.query_terms(run) == terms


def test_sounds_have_all_living_readings_and_their_places() -> None:
    sounds = tokenizer.sounds("还款，7天VIP")
    assert [sound.character for sound in sounds] == ["还", "款", "7", "天", "v", "i", "p"]
    assert tokenizer.sound_places("还款，7天VIP") == [0, 1, 3, 4, 5, 6, 7]
    assert set(sounds[0].spoken) == {"hai", "huan"}
    assert sounds[0].initials == ("h",)


def test_a_traditional_character_keeps_its_own_readings() -> None:
    (sound,) = tokenizer.sounds("乾")
    assert sound.character == "干"
    assert {"qian", "gan"} <= set(sound.spoken)


def test_sound_terms_are_syllables_pairs_and_beginnings() -> None:
    terms = set(tokenizer.sound_terms(tokenizer.sounds("还款了")))
    assert {"hai", "huan", "h", "haikuan", "huankuan", "huank", "kuan", "kuanle", "kuanl", "kuanliao", "l"} <= terms
    assert "le款" not in terms


@pytest.mark.parametrize(("length", "terms"), [(2, {"by", "ys"}), (3, {"bys"}), (4, set())])
def test_initial_terms_are_windows(length: int, terms: set[str]) -> None:
    assert set(tokenizer.initial_terms(tokenizer.sounds("包邮说"), length)) == terms


def test_windows_are_each_named_once() -> None:
    assert tokenizer.windows("aaaa", 3) == ["aaa"]
    assert tokenizer.windows("abcd", 3) == ["abc", "bcd"]
    assert tokenizer.windows("ab", 3) == []


@pytest.mark.parametrize(("typed", "code"), [("ＢＹ-1", "by-1"), ("退貨.2", "退货.2"), ("a_b，c ", "a_bc"), ("！", "")])
def test_codes_keep_their_signs(typed: str, code: str) -> None:
    assert tokenizer.fold_code(typed) == code


@given(texts)
def test_pairs_never_reach_over_what_is_no_word(text: str) -> None:
    folded = tokenizer.fold(text)
    pairs = {one + other for one, other in pairwise(folded) if " " not in one + other}
    assert {term for term in tokenizer.text_terms(text) if len(term) == 2 and term[0] != "<"} == pairs
