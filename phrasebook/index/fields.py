"""Names the fields of the index, whose letters their terms begin with, and builds expressions that ask for terms.

Nothing that a person typed is ever syntax here: terms come from the tokenizer, and values are spelled out in safe characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# TEXT holds all that is written in a phrase: its body and variants, and title and cues once more, for what is asked of any of them
TITLE, GLOSS, CUE, TEXT = "t", "e", "c", "b"
TITLE_SOUND, TITLE_INITIALS, CUE_SOUND, CUE_INITIALS = "p", "i", "q", "j"
TITLE_START, SOUND_START = "s", "y"
CODE, SCENARIO, BUYER, TAG, EVERY, USED = "k", "ms", "mb", "mt", "m", "mu"

_UNSAFE = re.compile(r"[^a-z0-9<._\-\u0080-\ud7ff\ue000-\U0010ffff]")


def term(field: str, text: str) -> str:
    """Return the expression for one of the tokenizer's terms in a field; those have letters, digits, dots and ``<`` only."""
    return f'"{field}{text}"'


def value(field: str, text: str) -> str:
    """Return the expression for a field that has this value, whatever characters stand in it."""
    return f'"{field}{safe(text)}"'


def match_all(expressions: Iterable[str]) -> str:
    """Return the expression for what all of these find."""
    return _joined(" AND ", expressions)


def match_any(expressions: Iterable[str]) -> str:
    """Return the expression for what one of these finds."""
    return _joined(" OR ", expressions)


def safe(text: str) -> str:
    """Return ``text`` as a part of one term."""
    return _UNSAFE.sub(lambda found: f"_{ord(found[0]):x}_", text.lower())


def _joined(word: str, expressions: Iterable[str]) -> str:
    several = list(dict.fromkeys(expressions))
    return several[0] if len(several) == 1 else f"({word.join(several)})"
