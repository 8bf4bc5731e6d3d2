"""Builds expressions for what is typed by sound: full pinyin, first letters, and Han characters mixed with either."""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING

from phrasebook import index, pinyin, tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator


_PIECES = re.compile(r"[a-z0-9]+|[^a-z0-9]+")
_LETTERS = re.compile(r"[a-z0-9]*[a-z][a-z0-9]*")
_NEVER_FIRST = frozenset("iuv")
_MAX_LETTERS, _MAX_SYLLABLES = 48, 12


def is_spoken(run: str) -> bool:
    """Return whether the run may be pinyin or first letters: Latin letters, digits among them."""
    return len(run) <= _MAX_LETTERS and _LETTERS.fullmatch(run) is not None


def is_mixed(run: str) -> bool:
    """Return whether the run has characters as well as letters for the sound of others."""
    return (
        len(run) <= _MAX_LETTERS
        and any("a" <= one <= "z" for one in run)
        and any(map(pinyin.living, run))
        and not is_spoken(run)
    )


def full(run: str, field: str) -> str | None:
    """Return the expression for texts that the letters spell out, the last syllable perhaps not to its end."""
    return _any(_spelled(way, field) for way in pinyin.segment(run) if not _is_abbreviated(way))


def initials(run: str, field: str) -> str | None:
    """Return the expression for texts whose first letters the letters are; ``field`` is the one of initials."""
    if len(run) < 3:
        sound = index.TITLE_SOUND if len(run) == 1 else index.TITLE_INITIALS
        return index.term(sound, run) if field == index.TITLE_INITIALS else None
    if not _NEVER_FIRST.isdisjoint(run) and not all(map(_is_abbreviated, pinyin.segment(run))):
        return None  # no syllable begins so: the letters are those that they spell
    return index.match_all(index.term(field, window) for window in tokenizer.windows(run, 3))


def loose(run: str) -> str | None:
    """Return the expression for titles of which the letters spell some syllables and only begin others."""
    ways = pinyin.segment(run)
    if not all(map(_is_abbreviated, ways)):
        return None  # letters that spell whole syllables are meant so
    return _any(_abbreviated(way) for way in ways if max(map(len, way)) > 1)


def mixed(run: str) -> str:
    """Return the expression for titles that have the characters of the run, and the sound of its letters."""
    parts: list[str] = []
    for piece in _PIECES.findall(run):
        if is_spoken(piece):
            ways = (full(piece, index.TITLE_SOUND), initials(piece, index.TITLE_INITIALS), loose(piece))
            parts.append(index.match_any(way for way in ways if way is not None))
        else:
            parts += [index.term(index.TITLE, term) for term in tokenizer.query_terms(piece)]
    return index.match_all(parts)


def alike(run: str, field: str) -> str | None:
    """Return the expression for texts that sound like the characters of the run."""
    spoken = [sound.spoken for sound in tokenizer.sounds(run)][:_MAX_SYLLABLES]
    if not spoken:
        return None
    pairs = [[one + other for one, other in product(*pair)] for pair in pairwise(spoken)] or spoken
    return index.match_all(index.match_any(index.term(field, one) for one in pair) for pair in pairs)


def _is_abbreviated(way: tuple[str, ...]) -> bool:
    """Return whether consonants stand for syllables before the end; ``sh`` alone means 售后 sooner than 少."""
    return any(map(pinyin.is_initial, way[:-1])) or (len(way) == 1 and len(way[0]) > 1 and pinyin.is_initial(way[0]))


def _spelled(way: tuple[str, ...], field: str) -> str | None:
    *whole, last = way
    pairs = [index.term(field, one + other) for one, other in pairwise(whole)]
    before = whole[-1] if whole else ""
    # where only consonants are typed, their first letter is asked for, and the text itself tells which phrase really matches
    ends = (last[0],) if len(last) == 1 or pinyin.is_initial(last) else pinyin.completions(last)
    return index.match_all([*pairs, index.match_any(index.term(field, before + end) for end in ends)]) if ends else None


def _abbreviated(way: tuple[str, ...]) -> str | None:
    letters = "".join(part[0] for part in way)
    spelled = [
        index.term(index.TITLE_SOUND, one + other[0]) for one, other in pairwise(way) if not pinyin.is_initial(one)
    ]
    begun = initials(letters, index.TITLE_INITIALS)
    return None if begun is None else index.match_all([begun, *spelled])


def _any(expressions: Iterator[str | None]) -> str | None:
    found = [one for one in expressions if one is not None]
    return index.match_any(found) if found else None
