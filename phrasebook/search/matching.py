"""Looks into a phrase that the index offered: whether it really matches, where, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from phrasebook import tokenizer
from phrasebook.model import Match
from phrasebook.search import placing
from phrasebook.search.ways import Tier

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from phrasebook.model import Content


Look = Callable[["Content", str], Match | None]


def explain(content: Content, runs: Iterable[tuple[str, Collection[Tier]]], looks: Mapping[Tier, Look]) -> Match | None:
    """Return why all of the runs match, each in the best of its tiers; the field of the best one is shown with all its places.

    ``looks`` are ways of looking into a phrase besides those of this module.
    """
    reasons = []
    for run, tiers in runs:
        reason = _best(content, run, tiers, {**_LOOKS, **looks})
        if reason is None:
            return None
        reasons.append(reason)
    best = min(reasons, key=lambda each: each[0])[1]
    spans = sorted(
        {span for _, each in reasons if (each.field, each.text) == (best.field, best.text) for span in each.spans}
    )
    return Match(field=best.field, kind=best.kind, spans=_merged(spans), text=best.text)


def _best(content: Content, run: str, tiers: Collection[Tier], looks: Mapping[Tier, Look]) -> tuple[Tier, Match] | None:
    for tier in sorted(tiers):
        match = looks[tier](content, run)
        if match is not None:
            return tier, match
    return None


def text_spans(text: str, run: str) -> tuple[tuple[int, int], ...]:
    """Return where the folded run stands in ``text``; a run of letters at beginnings of words where it does so."""
    folded = tokenizer.fold(text)
    starts = []
    at = folded.find(run)
    while at >= 0:
        starts.append(at)
        at = folded.find(run, at + len(run))
    if not starts:
        return ()
    if run.isalpha() and run.isascii():
        starts = [at for at in starts if at == 0 or not folded[at - 1].isalpha()] or starts
    places = tokenizer.places(text)
    return tuple((places[at], places[at + len(run) - 1] + 1) for at in starts)


def _in_title(content: Content, run: str) -> Match | None:
    return _in_text("title", content.title, run)


def _in_text(field: str, text: str, run: str) -> Match | None:
    spans = text_spans(text, run)
    return Match(field=field, kind="text", spans=spans) if spans else None


def _in_gloss(content: Content, run: str) -> Match | None:
    spans = text_spans(content.title_en, run)
    return Match(field="title", kind="text", spans=spans, text=content.title_en) if spans else None


def _in_cues(content: Content, run: str) -> Match | None:
    for cue in content.cues:
        spans = text_spans(cue, run)
        if spans:
            return Match(field="cue", kind="text", spans=spans, text=cue)
    return None


def _in_body(content: Content, run: str) -> Match | None:
    """Look into everything that the index has under the text of a phrase: a word of one or two letters is met in a cue only here."""
    for text in (content.body, *content.variants):
        spans = text_spans(text, run)
        if spans:
            return Match(field="body", kind="text", spans=spans, text="" if text is content.body else text)
    return _in_cues(content, run)


def _in_code(content: Content, run: str) -> Match | None:
    if not run or not tokenizer.fold_code(content.code).startswith(run):
        return None
    return Match(field="code", kind="text", spans=((0, len(run)),))


def _title_sounds(how: str, kind: str) -> Look:
    def look(content: Content, run: str) -> Match | None:
        places = placing.places(run, content.title, how)
        return None if places is None else Match(field="title", kind=kind, spans=_spans(places))

    return look


def _cues_sound(hows: tuple[tuple[str, str], ...]) -> Look:
    def look(content: Content, run: str) -> Match | None:
        for how, kind in hows:
            for cue in content.cues:
                places = placing.places(run, cue, how)
                if places is not None:
                    return Match(field="cue", kind=kind, spans=_spans(places), text=cue)
        return None

    return look


def _alike(content: Content, run: str) -> Match | None:
    return _title_sounds(placing.SAME_SOUND, "sound")(content, run) or _cues_sound(((placing.SAME_SOUND, "sound"),))(
        content, run
    )


def _mistyped(content: Content, run: str) -> Match | None:
    return _title_sounds(placing.FULL, "typo")(content, run) or _cues_sound(((placing.FULL, "typo"),))(content, run)


_LOOKS: dict[Tier, Look] = {
    Tier.CODE: _in_code,
    Tier.TITLE: _in_title,
    Tier.CUE: _in_cues,
    Tier.PINYIN: _title_sounds(placing.FULL, "pinyin"),
    Tier.INITIALS: _title_sounds(placing.INITIALS, "initials"),
    Tier.LOOSE: _title_sounds(placing.LOOSE, "pinyin"),
    Tier.GLOSS: _in_gloss,
    Tier.CUE_PINYIN: _cues_sound(((placing.FULL, "pinyin"), (placing.INITIALS, "initials"))),
    Tier.BODY: _in_body,
    Tier.SOUND: _alike,
    Tier.TYPO: _mistyped,
}


def _spans(places: list[int]) -> tuple[tuple[int, int], ...]:
    return _merged([(place, place + 1) for place in places])


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
