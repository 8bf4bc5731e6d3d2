"""Knows how Han characters are read, and cuts typed letters into the syllables that they may stand for.

Readings are toneless, with v for ü. A character's *living* readings are those that words of today have; the others (bāo also read
fú) are only in old books, would swell the index by half and make wrong initials, so nothing but ``readings`` gives them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from phrasebook import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_SEGMENTATIONS = 3
_CONSONANTS = frozenset(
    [
        "b",
        "p",
        "m",
        "f",
        "d",
        "t",
        "n",
        "l",
        "g",
        "k",
        "h",
        "j",
        "q",
        "x",
        "zh",
        "ch",
        "sh",
        "r",
        "z",
        "c",
        "s",
        "y",
        "w",
    ]
)
_NOT_TYPED = frozenset({"m", "n", "ng", "hm", "hng", "bong", "cei", "din", "fiao", "len", "nia", "rua", "tei", "wong"})
# costs of a part of typed letters: the cheapest ways to read them come first, and much dearer ones are not meant
_WHOLE, _VOWEL, _LAST, _CONSONANT, _MUCH = 10, 14, 11, 12, 12


def readings(character: str) -> tuple[str, ...]:
    """Return all readings of a character, the usual one first; none for what is not Han."""
    return living(character) + _table("old.tsv").get(character, ())


def living(character: str) -> tuple[str, ...]:
    """Return what people may type for a Han character or a digit: its readings in the words of today."""
    found = _table("living.tsv").get(character)
    if found is None and (
        character == "〇" or "㐀" <= character < "一" or "豈" <= character < "ﬀ" or character >= "𠀀"
    ):
        found = _table("rare.tsv").get(character)
    return found or ()


@cache
def syllables() -> frozenset[str]:
    """Return the syllables that people type, some 410."""
    spoken = set(_table("living.tsv").values())
    return frozenset(one for each in spoken for one in each if one.isalpha() and one not in _NOT_TYPED)


@cache
def completions(start: str) -> tuple[str, ...]:
    """Return the syllables that begin with ``start``."""
    return tuple(sorted(one for one in syllables() if one.startswith(start)))


def is_initial(part: str) -> bool:
    """Return whether a part of typed letters is only the consonant of a syllable, such as ``b`` or ``zh``."""
    return part in _CONSONANTS


@lru_cache(maxsize=256)
def segment(letters: str) -> tuple[tuple[str, ...], ...]:
    """Cut typed letters and digits into syllables, consonants that stand for one, and at the end the beginning of one.

    The likeliest ways come first, at most three: ``xian`` gives ``xian`` and ``xi an``.
    """
    parts = _parts()
    best: list[list[tuple[int, tuple[str, ...]]]] = [[(0, ())]]
    for end in range(1, len(letters) + 1):
        ways: list[tuple[int, tuple[str, ...]]] = []
        for start in range(max(0, end - 6), end):
            if best[start]:
                part = letters[start:end]
                cost = parts.get(part, (0, 0))[end == len(letters)]
                if cost:
                    ways += [(before + cost, (*earlier, part)) for before, earlier in best[start]]
        ways.sort()
        best.append(ways[:MAX_SEGMENTATIONS])
    return tuple(way for cost, way in best[-1] if way and cost <= best[-1][0][0] + _MUCH)


@cache
def _parts() -> Mapping[str, tuple[int, int]]:
    """Map what may stand for a character to its costs inside and at the end of typed letters; 0 where it may not stand."""
    costs = {one[:length]: (0, _LAST) for one in syllables() for length in range(1, len(one))}
    costs.update(dict.fromkeys(_CONSONANTS, (_CONSONANT, _LAST)))
    costs.update({one: (_WHOLE, _WHOLE) if len(one) > 1 else (_VOWEL, _VOWEL) for one in syllables()})
    costs.update(dict.fromkeys("0123456789", (_WHOLE, _WHOLE)))
    return MappingProxyType(costs)


@cache
def _table(name: str) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in resources.path("pinyin", name).read_text("utf-8").splitlines():
        spoken, characters = line.split("\t")
        table.update(dict.fromkeys(characters, tuple(spoken.split(" "))))
    return MappingProxyType(table)
