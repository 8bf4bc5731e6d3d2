"""What differs between two contents, field by field, and where two texts differ, as runs to be painted."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Final

from phrasebook.model import Content

_LARGE: Final = 1_000_000  # beyond this product of lengths, sentences are compared instead of characters
_SENTENCES: Final = re.compile(r"[^。！？!?；;\n]*[。！？!?；;\n]?")


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text; ``changed`` where the other text has something else."""

    text: str
    changed: bool


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a content before and after."""

    field: str
    before: str
    after: str


def changes(before: Content, after: Content) -> list[FieldChange]:
    """Return the fields in which two contents differ, each as a text."""
    found = []
    for one in fields(Content):
        old, new = getattr(before, one.name), getattr(after, one.name)
        if old != new:
            found.append(FieldChange(one.name, as_text(old), as_text(new)))
    return found


def as_text(value: object) -> str:
    """Return the value of a field as a text to read."""
    if isinstance(value, tuple):
        return "\n".join(" = ".join(one) if isinstance(one, tuple) else str(one) for one in value)
    return str(value)


def runs(before: str, after: str) -> tuple[list[Run], list[Run]]:
    """Return both texts as runs."""
    by_sentence = len(before) * len(after) > _LARGE
    old: Sequence[str] = _SENTENCES.findall(before) if by_sentence else before
    new: Sequence[str] = _SENTENCES.findall(after) if by_sentence else after
    left: list[Run] = []
    right: list[Run] = []
    for tag, old_from, old_to, new_from, new_to in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        for side, text in ((left, "".join(old[old_from:old_to])), (right, "".join(new[new_from:new_to]))):
            if text:
                side.append(Run(text, tag != "equal"))
    return left, right
