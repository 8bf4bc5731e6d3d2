"""Takes typed text apart: words to look for, and the operators ``@buyer type`` and ``#scenario``; no text is ever refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phrasebook import tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable

BUYER_SIGNS, SCENARIO_SIGNS = "@＠", "#＃"
# more is never typed on purpose; a pasted message is looked for by its beginning
_MAX_TEXT, _MAX_RUNS = 400, 8
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed: words as they are, folded stretches that must all be found, the text as a code, names after the signs."""

    words: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    code: str = ""
    buyers: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()


def parse(text: str) -> Query:
    """Return what ``text`` asks for. A sign alone, as somebody is about to type a name, asks for nothing."""
    plain: list[str] = []
    names: dict[str, list[str]] = {BUYER_SIGNS: [], SCENARIO_SIGNS: []}
    for word in _WORD.findall(text[:_MAX_TEXT]):
        signs = next((signs for signs in names if word[0] in signs), None)
        if signs is None:
            plain.append(word)
        elif len(word) > 1:
            names[signs].append(word[1:])
    code = tokenizer.fold_code(plain[0]) if len(plain) == 1 else ""
    return Query(tuple(plain), runs(plain), code, tuple(names[BUYER_SIGNS]), tuple(names[SCENARIO_SIGNS]))


def runs(words: Iterable[str]) -> tuple[str, ...]:
    """Return the folded stretches of the words that must all be found."""
    return tuple(dict.fromkeys(run for word in words for run in tokenizer.runs(word)))[:_MAX_RUNS]
