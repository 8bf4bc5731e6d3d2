from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

from app.hotkeys.keys import FUNCTION_KEYS, KEYS, Combo, Modifier, neighbours, parse
from app.hotkeys.symbols import SYMBOLS
from phrasebook.errors import BadInput

HELD = st.frozensets(st.sampled_from(Modifier))
WORDS = st.sampled_from(
    [*Modifier, *KEYS, "ctrl", "CONTROL", "super", "win", "del", "+", "", " ", "键", "Hyper", "ａ", "a b"]
)
NEAR_MISSES = st.lists(WORDS, max_size=5).map("+".join)


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("Alt+Q", "Alt+Q"),
        ("alt + q", "Alt+Q"),
        ("Ｃｔｒｌ＋Ａｌｔ＋１", "Ctrl+Alt+1"),
        ("alt+ctrl+1", "Ctrl+Alt+1"),
        ("Shift+Control+f9", "Ctrl+Shift+F9"),
        ("Super+Space", "Meta+Space"),
        ("win+pageup", "Meta+PgUp"),
        ("Ctrl+Ctrl+Alt+1", "Ctrl+Alt+1"),
        ("F9", "F9"),
        ("Shift+F9", "Shift+F9"),
        ("Ctrl+Alt+;", "Ctrl+Alt+;"),
        ("Ctrl+Delete", "Ctrl+Del"),
    ],
)
def test_what_people_write(written: str, canonical: str) -> None:
    assert parse(written).text == canonical == str(parse(written))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "hotkey-unknown"),
        ("Ctrl", "hotkey-unknown"),
        ("Ctrl+Alt", "hotkey-unknown"),
        ("Ctrl+A+B", "hotkey-unknown"),
        ("Ctrl+K, Ctrl+C", "hotkey-unknown"),
        ("Ctrl++", "hotkey-unknown"),
        ("Hyper+Q", "hotkey-unknown"),
        ("Alt+键", "hotkey-unknown"),
        ("Alt+F99", "hotkey-unknown"),
        ("Q", "hotkey-no-modifier"),
        ("Shift+Q", "hotkey-no-modifier"),
        ("Shift+1", "hotkey-no-modifier"),
        ("Return", "hotkey-no-modifier"),
        ("Space", "hotkey-no-modifier"),
        ("Ctrl+C", "hotkey-reserved"),
        ("ctrl+v", "hotkey-reserved"),
        ("Ctrl+Shift+V", "hotkey-reserved"),
        ("Alt+Tab", "hotkey-reserved"),
        ("Ctrl+Alt+F1", "hotkey-reserved"),
        ("Ctrl+Alt+Delete", "hotkey-reserved"),
    ],
)
def test_what_cannot_work_is_refused(written: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse(written)
    assert caught.value.code == code


@settings(max_examples=1000)
@given(st.one_of(st.text(max_size=20), NEAR_MISSES))
@example("Shift+ß")
def test_a_key_of_ordinary_typing_is_never_taken(text: str) -> None:
    try:
        combo = parse(text)
    except BadInput:
        return
    assert combo.modifiers - {Modifier.SHIFT} or combo.key in FUNCTION_KEYS
    assert parse(combo.text) == combo


@settings(max_examples=1000)
@given(HELD, st.sampled_from(sorted(KEYS)))
def test_there_is_one_way_to_write_it_and_it_is_qts(held: frozenset[Modifier], key: str) -> None:
    try:
        combo = Combo(held, key)
    except BadInput:
        return
    assert parse(combo.text) == combo
    assert parse(combo.text.lower()) == combo
    portable = QKeySequence.SequenceFormat.PortableText
    assert QKeySequence(combo.text, portable).toString(portable) == combo.text


@given(HELD, st.sampled_from(sorted(KEYS)))
def test_neighbours_are_different_and_possible(held: frozenset[Modifier], key: str) -> None:
    try:
        combo = Combo(held, key)
    except BadInput:
        return
    found = list(neighbours(combo))
    assert len(found) >= 10
    assert len({*found, combo}) == len(found) + 1
    assert found[0].key == key or key not in found[0].text


def test_every_key_has_a_name_in_x() -> None:
    assert set(SYMBOLS) == KEYS
