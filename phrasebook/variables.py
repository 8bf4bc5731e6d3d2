"""Finds and fills the blanks of a text, written ``{name}``; a doubled brace is a literal brace, anything else stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from phrasebook.errors import BadInput

_TOKEN = re.compile(r"\{\{|\}\}|\{([^{}\n]{1,30})\}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a text: literal ``text``, or a blank called ``name`` whose source is ``text``."""

    text: str
    name: str | None = None


def pieces(text: str) -> Iterator[Piece]:
    """Yield the literal runs and the blanks of ``text`` in order."""
    position = 0
    for found in _TOKEN.finditer(text):
        if found.start() > position:
            yield Piece(text[position : found.start()])
        name = found.group(1)
        stripped = name.strip() if name is not None else None
        if name is None:
            yield Piece(found.group()[0])
        elif stripped:
            yield Piece(found.group(), stripped)
        else:
            yield Piece(found.group())
        position = found.end()
    if position < len(text):
        yield Piece(text[position:])


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each blank of ``text`` begins and ends, and its name."""
    for found in _TOKEN.finditer(text):
        if found.group(1) is not None and found.group(1).strip():
            yield found.start(), found.end(), found.group(1).strip()


def names(text: str) -> tuple[str, ...]:
    """Return the names of the blanks in the order in which they first appear."""
    return tuple(dict.fromkeys(piece.name for piece in pieces(text) if piece.name is not None))


def missing(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the blanks for which ``values`` has nothing but spaces."""
    return tuple(name for name in names(text) if not values.get(name, "").strip())


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return ``text`` with every blank replaced. A value is never read as syntax.

    Raises:
        BadInput: ``blank-left`` where a blank has no value.
    """
    left = missing(text, values)
    if left:
        raise BadInput("blank-left", names=left)
    return "".join(piece.text if piece.name is None else values[piece.name] for piece in pieces(text))


def preview(text: str, values: Mapping[str, str]) -> str:
    """Return ``text`` with the known blanks replaced and the others left as they are written."""
    return "".join(
        piece.text if piece.name is None else (values.get(piece.name, "").strip() and values[piece.name]) or piece.text
        for piece in pieces(text)
    )
