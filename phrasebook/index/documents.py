"""Makes the document of a phrase: all terms under which it is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phrasebook import tokenizer
from phrasebook.index import fields

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """What the index holds of a phrase."""

    title: str
    body: str
    title_en: str = ""
    variants: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    code: str = ""
    scenario: str = ""
    buyer_types: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    state: str = "approved"


def document(phrase: Indexed, *, used: bool = False) -> str:
    """Return all terms of a phrase; ``used`` is whether somebody uses or has marked it."""
    spoken = tokenizer.sounds(phrase.title)
    folded = tokenizer.fold(phrase.title).lstrip()
    code = tokenizer.fold_code(phrase.code)
    parts = [
        _terms(fields.TITLE, tokenizer.text_terms(phrase.title)),
        _terms(fields.TITLE_START, {folded[:1], folded[:2]} - {""}),
        _terms(fields.TITLE_SOUND, tokenizer.sound_terms(spoken)),
        _terms(fields.TITLE_INITIALS, tokenizer.initial_terms(spoken, 2)),
        _terms(fields.TITLE_INITIALS, tokenizer.initial_terms(spoken, 3)),
        _terms(fields.SOUND_START, tokenizer.sound_terms(spoken[:1])),
        _terms(fields.SOUND_START, tokenizer.initial_terms(spoken[:2], 2)),
        _terms(fields.GLOSS, tokenizer.text_terms(phrase.title_en)),
        _terms(
            fields.TEXT, tokenizer.text_terms(" ".join((phrase.title, phrase.body, *phrase.variants, *phrase.cues)))
        ),
        _terms(fields.CODE, [fields.safe(code[:length]) for length in range(1, len(code) + 1)]),
        _terms(fields.SCENARIO, (fields.safe(phrase.scenario),)),
        _terms(fields.BUYER, [fields.safe(one) for one in phrase.buyer_types or ("",)]),
        _terms(fields.TAG, [fields.safe(tokenizer.fold(one)) for one in phrase.tags]),
        _terms(fields.EVERY, ("",)),
        _terms(fields.USED, ("",) if used else ()),
    ]
    for cue in phrase.cues:
        spoken = tokenizer.sounds(cue)
        parts.append(_terms(fields.CUE, tokenizer.text_terms(cue)))
        parts.append(_terms(fields.CUE_SOUND, tokenizer.sound_terms(spoken)))
        parts.append(_terms(fields.CUE_INITIALS, tokenizer.initial_terms(spoken, 3)))
    return "".join(parts)


def _terms(field: str, terms: Collection[str]) -> str:
    return f" {field}" + f" {field}".join(terms) if terms else ""
