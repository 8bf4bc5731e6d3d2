"""Guesses what was meant by letters that spell nothing we have: one slip of the finger, or one sound that many do not tell apart."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from phrasebook import index, pinyin

MIN_LETTERS, MAX_LETTERS, MAX_GUESSES = 4, 24, 32
# what speakers of the south write for each other
_SOUNDS = (
    ("zh", "z"),
    ("ch", "c"),
    ("sh", "s"),
    ("ang", "an"),
    ("eng", "en"),
    ("ing", "in"),
    ("n", "l"),
    ("h", "f"),
    ("r", "l"),
)
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


@lru_cache(maxsize=64)
def guesses(letters: str) -> tuple[str, ...]:
    """Return what the letters may have been meant to be, likeliest first: readable as pinyin to the end, in few syllables."""
    if not MIN_LETTERS <= len(letters) <= MAX_LETTERS or not (letters.isascii() and letters.isalpha()):
        return ()
    spelled = _spelled()
    other_keys = _other_key(letters)
    every = dict.fromkeys(
        (
            *_other_sounds(letters),
            *_swapped(letters),
            *other_keys[0],
            *_one_more(letters),
            *_one_less(letters),
            *other_keys[1],
        )
    )
    every.pop(letters, None)
    read = [one for one in every if spelled.fullmatch(one)]
    return tuple(sorted(read, key=lambda one: len(_syllable().findall(one)))[:MAX_GUESSES])


def expression(guess: str, field: str) -> str:
    """Return the expression for texts that a guess spells out."""
    parts = _syllable().findall(guess)
    pairs = [one + other for one, other in pairwise(parts)] or parts
    return index.match_all(index.term(field, pair) for pair in pairs)


def _other_sounds(letters: str) -> list[str]:
    found = []
    for pair in _SOUNDS:
        for one, other in (pair, pair[::-1]):
            at = letters.find(one)
            while at >= 0:
                found.append(letters[:at] + other + letters[at + len(one) :])
                at = letters.find(one, at + 1)
    return found


def _swapped(letters: str) -> list[str]:
    return [letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :] for at in range(len(letters) - 1)]


def _one_less(letters: str) -> list[str]:
    return [letters[:at] + letters[at + 1 :] for at in range(len(letters))]


def _other_key(letters: str) -> tuple[list[str], list[str]]:
    """Return the letters with one of them replaced by that of a key beside it, and by any other."""
    near: list[str] = []
    far: list[str] = []
    for at, letter in enumerate(letters):
        for other in _neighbours():
            (near if other in _neighbours()[letter] else far).append(letters[:at] + other + letters[at + 1 :])
    return near, far


def _one_more(letters: str) -> list[str]:
    return [letters[:at] + other + letters[at:] for at in range(len(letters) + 1) for other in _neighbours()]


@cache
def _neighbours() -> dict[str, frozenset[str]]:
    places = {letter: (row, column + row / 2) for row, line in enumerate(_KEYS) for column, letter in enumerate(line)}
    return {
        letter: frozenset(
            other
            for other, (other_row, other_column) in places.items()
            if other != letter and abs(row - other_row) <= 1 and abs(column - other_column) <= 1
        )
        for letter, (row, column) in sorted(places.items())
    }


@cache
def _syllable() -> re.Pattern[str]:
    """Return the pattern of one syllable, the longest first; the letters are split off to find the right ones at once."""
    ends: dict[str, list[str]] = {}
    for syllable in sorted(pinyin.syllables(), key=len, reverse=True):
        ends.setdefault(syllable[0], []).append(syllable[1:])
    return re.compile("|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in ends.items()))


@cache
def _spelled() -> re.Pattern[str]:
    return re.compile(f"(?:{_syllable().pattern})+")
