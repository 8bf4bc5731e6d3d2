"""Makes the terms under which texts are found, alike for what is indexed and what is typed.

Every character gives a term, alone and together with the one after it, so that a substring of any length is found with exact terms.
Words of letters are found by their beginnings. Titles and cues also give terms of their pinyin.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from operator import add
from typing import TYPE_CHECKING

from phrasebook import pinyin, resources

if TYPE_CHECKING:
    from collections.abc import Sequence

# to be raised whenever a text gives other terms than before: the index is then built anew
VERSION = 4
# a word of letters is indexed under its beginnings of these lengths; what follows is checked on the text itself
_WORD_STARTS = (1, 2, 3, 5)
_WORD = re.compile(r"[^\W\d_\u2e80-\U0010ffff]+")
_LONE_DOT = re.compile(r"(?<!\d)\.|\.(?!\d)")
_SKIN_TONES = range(0x1F3FB, 0x1F400)


@dataclass(frozen=True, slots=True)
class Sound:
    """A character that can be typed by its sound: folded, what may be typed for it, and the first letters of that."""

    character: str
    spoken: tuple[str, ...]
    initials: tuple[str, ...]
    starts: tuple[str, ...]


class _Folding(dict[int, str]):
    """Folds characters for ``str.translate``, remembering each."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


def fold(text: str) -> str:
    """Return ``text`` without differences of width, case, accents and Traditional or Simplified; what is no word: spaces."""
    folded = text.translate(_folding())
    return _LONE_DOT.sub(" ", folded) if "." in folded else folded


def fold_code(text: str) -> str:
    """Return a code, or what is typed as one, without differences of width, case and Traditional or Simplified."""
    return "".join(one if one in "-_." else fold(one).strip() for one in text)


def places(text: str) -> list[int]:
    """Return for each character of ``fold(text)`` its place in ``text``, and the length of ``text`` at the end."""
    folding = _folding()
    found = [place for place, character in enumerate(text) for _ in folding[ord(character)]]
    return [*found, len(text)]


def runs(text: str) -> list[str]:
    """Return the stretches of letters, digits, Han characters and emoji in ``text``, folded."""
    return fold(text).split()


def text_terms(text: str) -> list[str]:
    """Return the terms under which ``text`` is indexed, some perhaps twice; those of words begin with ``<``."""
    folded = fold(text)
    terms: list[str] = []
    for run in folded.split():
        terms += run
        terms += map(add, run, run[1:])
    terms += ["<" + word[:length] for word in _WORD.findall(folded) for length in _WORD_STARTS]
    return terms


def query_terms(run: str) -> list[str]:
    """Return terms that every text with ``run`` in it has; a run of letters stands for the beginning of a word."""
    if _WORD.fullmatch(run):
        return ["<" + run[: max(length for length in _WORD_STARTS if length <= len(run))]]
    return list(dict.fromkeys(map(add, run, run[1:]))) or [run]


def sounds(text: str) -> list[Sound]:
    """Return the characters of ``text`` that can be typed by their sound."""
    return [sound for character in text for sound in _sounds(character)]


def sound_places(text: str) -> list[int]:
    """Return the place in ``text`` of each of ``sounds(text)``."""
    return [place for place, character in enumerate(text) for _ in _sounds(character)]


def sound_terms(spoken: Sequence[Sound]) -> list[str]:
    """Return the terms for full pinyin: each syllable, its first letter, and it with the next one or that one's first letter."""
    terms = [one + other for sound, following in pairwise(spoken) for one in sound.spoken for other in following.starts]
    for sound in spoken:
        terms += sound.starts
    return terms


def initial_terms(spoken: Sequence[Sound], length: int) -> list[str]:
    """Return the first letters of ``length`` syllables in a row, wherever they begin."""
    letters = [sound.initials for sound in spoken]
    shifted = [letters[start:] for start in range(length)]
    return ["".join(window) for row in zip(*shifted, strict=False) for window in product(*row)]


def windows(letters: str, length: int) -> list[str]:
    """Return every stretch of ``length`` letters, each once."""
    return list(dict.fromkeys(letters[start : start + length] for start in range(len(letters) - length + 1)))


@cache
def _sounds(character: str) -> tuple[Sound, ...]:
    folded = _folding()[ord(character)]
    spoken = pinyin.living(character) if len(folded) == 1 else ()
    if spoken:
        return (_sound(folded, spoken),)
    return tuple(_sound(one, pinyin.living(one) or (one,)) for one in folded if one not in " .")


def _sound(character: str, spoken: tuple[str, ...]) -> Sound:
    initials = tuple(dict.fromkeys(one[0] for one in spoken))
    return Sound(character, spoken, initials, tuple(dict.fromkeys(spoken + initials)))


@cache
def _folding() -> _Folding:
    return _Folding()


@cache
def _simplified() -> dict[str, str]:
    lines = resources.path("pinyin", "simplified.txt").read_text("utf-8").splitlines()
    return {variant: line[0] for line in lines for variant in line[1:]}


def _fold(character: str) -> str:
    if character in "üÜ":
        return "v"
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(map(_fold_plain, plain))


def _fold_plain(character: str) -> str:
    kind = unicodedata.category(character)
    if kind[0] in "LN" or kind == "So" or character == ".":
        return _simplified().get(character, character)
    if kind[0] == "M" or kind == "Cf" or ord(character) in _SKIN_TONES:
        return ""
    return " "
