"""Guesses what was meant by letters that spell nothing we have: one slip of the finger, or one sound that many do not tell apart."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from phrasebook import index, pinyin

MIN_LETTERS, MAX_LETTERS, MAX_GUESSES = 4, 24, 40
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


def guesses(letters: str) -> list[str]:
    """Return what the letters may have been meant to be, likeliest first; each can be read as pinyin to its end."""
    if not MIN_LETTERS <= len(letters) <= MAX_LETTERS or not (letters.isascii() and letters.isalpha()):
        return []
    spelled = _spelled()
    every = dict.fromkeys(
        (*_other_sounds(letters), *_swapped(letters), *_one_less(letters), *_other_key(letters), *_one_more(letters))
    )
    every.pop(letters, None)
    return [one for one in every if spelled.fullmatch(one)][:MAX_GUESSES]


def expression(guess: str) -> str:
    """Return the expression for titles and cues that a guess spells out."""
    parts = _syllable().findall(guess)
    pairs = [one + other for one, other in pairwise(parts)] or parts
    return index.match_any(
        index.match_all(index.term(field, pair) for pair in pairs) for field in (index.TITLE_SOUND, index.CUE_SOUND)
    )


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


def _other_key(letters: str) -> list[str]:
    near = _neighbours()
    ranked = (
        (other not in near[letters[at]], letters[:at] + other + letters[at + 1 :])
        for at in range(len(letters))
        for other in near
    )
    return [one for _, one in sorted(ranked, key=lambda pair: pair[0])]


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
