"""Lists the ways in which a typed run can be found, best first: the tiers of the search."""

from __future__ import annotations

from enum import IntEnum

from phrasebook import index, pinyin, tokenizer
from phrasebook.search import sounds

_MAX_TERMS = 24


class Tier(IntEnum):
    """Where and how a phrase was found; a lower one is better."""

    LISTING = 0
    CODE = 1
    RECENT = 2
    TITLE = 3
    CUE = 4
    PINYIN = 5
    INITIALS = 6
    LOOSE = 7
    GLOSS = 8
    CUE_PINYIN = 9
    BODY = 10
    SITUATION = 11
    SOUND = 12
    TYPO = 13


# what counts where the agent has used the phrase: a strong reason to be meant
RECENT = (Tier.TITLE, Tier.CUE, Tier.PINYIN, Tier.INITIALS, Tier.GLOSS)
_MIN_WORD_IN_CUE = 3


def ways(run: str) -> dict[Tier, str]:
    """Return for each tier the expression that finds texts with the run, tiers in order."""
    found: dict[Tier, str | None] = {Tier.TITLE: text(index.TITLE, run)}
    if sounds.is_spoken(run):
        if len(run) >= _MIN_WORD_IN_CUE:
            found[Tier.CUE] = text(index.CUE, run)
        found[Tier.PINYIN] = sounds.full(run, index.TITLE_SOUND)
        found[Tier.INITIALS] = sounds.initials(run, index.TITLE_INITIALS)
        found[Tier.LOOSE] = sounds.loose(run)
        found[Tier.GLOSS] = text(index.GLOSS, run)
        cue_sounds = (sounds.full(run, index.CUE_SOUND), sounds.initials(run, index.CUE_INITIALS))
        in_cues = [one for one in cue_sounds if one is not None]
        found[Tier.CUE_PINYIN] = index.match_any(in_cues) if in_cues else None
    else:
        found[Tier.CUE] = text(index.CUE, run)
        found[Tier.LOOSE] = sounds.mixed(run) if sounds.is_mixed(run) else None
    found[Tier.BODY] = text(index.TEXT, run)
    return {tier: expression for tier, expression in found.items() if expression is not None}


def text(field: str, run: str) -> str:
    """Return the expression for texts with the run in the field."""
    return index.match_all(index.term(field, term) for term in tokenizer.query_terms(run)[:_MAX_TERMS])


def alike(run: str) -> str | None:
    """Return the expression for titles and cues that sound like the run."""
    found = [sounds.alike(run, field) for field in (index.TITLE_SOUND, index.CUE_SOUND)]
    there = [one for one in found if one is not None]
    return index.match_any(there) if there else None


def start(tier: Tier, run: str) -> tuple[str, int] | None:
    """Return the expression for titles that begin with the run as far as it tells, and how long such a title is at least."""
    if tier is Tier.TITLE:
        return index.term(index.TITLE_START, run[:2]), len(run)
    if tier is Tier.INITIALS:
        return index.term(index.SOUND_START, run[:2]), len(run)
    if tier is Tier.PINYIN:
        parts = pinyin.segment(run)[0]
        whole = len(parts) > 1 or parts[0] in pinyin.syllables()
        return index.term(index.SOUND_START, parts[0] if whole else parts[0][0]), len(parts)
    return None
