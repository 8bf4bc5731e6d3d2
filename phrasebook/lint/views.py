"""Reads a text the way a rule wants it, and knows for each character where it stands in the original."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from phrasebook import variables
from phrasebook.lint import folding

_STOPS = frozenset(",。、.!?;:")
BLANK = "▯"  # what a rule sees where the text has a {variable}


@dataclass(frozen=True, slots=True)
class View:
    """A text as a rule sees it; ``starts`` and ``ends`` give the place of each of its characters in the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original of what stands from ``start`` to ``end`` here; it must not be empty."""
        return self.starts[start], self.ends[end - 1]


class _Plain(dict[str, str]):
    """A character as every rule sees it: one width, one case, Simplified, nothing that cannot be seen."""

    def __missing__(self, character: str) -> str:
        folded = unicodedata.normalize("NFKC", folding.SIMPLIFIED.get(character, character)).lower().replace("\t", " ")
        kept = "".join(one for one in folded if one == "\n" or unicodedata.category(one) not in folding.UNSEEN)
        self[character] = kept
        return self[character]


class _Undisguised(dict[str, str]):
    """A character of the plain view without its disguise; separators vanish, a full stop is decided by its neighbours."""

    def __missing__(self, character: str) -> str:
        folded = folding.LOOKALIKES.get(character, character)
        separates = unicodedata.category(character)[0] in "ZSP" and character not in folding.KEPT
        self[character] = "" if folded == character and separates else folded
        return self[character]


_PLAIN = _Plain()
_UNDISGUISED = _Undisguised()


def plain(text: str) -> View:
    """Return ``text`` in one width and case, in Simplified, each blank as one ``BLANK``."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    position = 0
    for piece in variables.pieces(text):
        if piece.name is not None:
            characters.append(BLANK)
            starts.append(position)
            position += len(piece.text)
            ends.append(position)
            continue
        doubled = piece.text in ("{", "}") and text.startswith(piece.text * 2, position)
        for character in piece.text:
            after = position + 1 + doubled
            for one in _PLAIN[character]:
                characters.append(one)
                starts.append(position)
                ends.append(after)
            position = after
    return View("".join(characters), tuple(starts), tuple(ends))


def undisguised(view: View) -> View:
    """Return a plain view with lookalikes folded and with the separators inside words left out."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(view.text):
        kept = character == "." and _in_address(view.text, at)
        strung = character in _STOPS and _in_string(view.text, at)
        for one in "." if kept else "" if strung else _UNDISGUISED[character]:
            characters.append(one)
            starts.append(view.starts[at])
            ends.append(view.ends[at])
    return View("".join(characters), tuple(starts), tuple(ends))


def digits(view: View) -> View:
    """Return a plain view with written-out and lookalike digits as digits."""
    return View(view.text.translate(folding.DIGITS), view.starts, view.ends)


def _in_address(text: str, at: int) -> bool:
    """Return whether the full stop at a place joins Latin words or numbers, not two single letters as in ``v.x``."""
    word = [
        0 <= place < len(text) and text[place].isascii() and text[place].isalnum() for place in range(at - 2, at + 3)
    ]
    return word[1] and word[3] and (word[0] or word[4])


def _in_string(text: str, at: int) -> bool:
    """Return whether a stop is one of several that stand between single characters, as in ``加，我，微，信``."""
    return any(
        0 <= other < len(text) and text[other] == text[at] and text[(other + at) // 2].isalnum()
        for other in (at - 2, at + 2)
    )
