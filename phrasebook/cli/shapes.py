"""The JSON shapes of phrases, hits and scenarios that the command line promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from phrasebook.model import Hit, Phrase, Scenario
from phrasebook.store.rows import content_hash

if TYPE_CHECKING:
    from phrasebook.suggest import Suggestion


def phrase(one: Phrase) -> dict[str, Any]:
    """Return a phrase as other programs rely upon it."""
    content = one.content
    return {
        "id": one.id,
        "code": content.code,
        "title": content.title,
        "title_en": content.title_en,
        "body": content.body,
        "variants": list(content.variants),
        "scenario": content.scenario,
        "buyer_types": list(content.buyer_types),
        "platforms": list(content.platforms),
        "policies": dict(content.policies),
        "cues": list(content.cues),
        "tags": list(content.tags),
        "citations": [{"doc": each.doc, "section": each.section} for each in content.citations],
        "caution": content.caution,
        "expires": content.expires,
        "origin": one.origin.value,
        "state": one.state.value,
        "hotkey": one.hotkey,
        "draft": None if one.pending is None else {"title": one.pending.title, "body": one.pending.body},
        "approved_by": one.approved_by,
        "approved_at": one.approved_at,
        "hash": content_hash(content),
        "revision": one.revision,
    }


def found(one: Phrase) -> dict[str, Any]:
    """Return a phrase that answers something, shorter than ``phrase``."""
    content = one.content
    return {
        "id": one.id,
        "code": content.code,
        "title": content.title,
        "body": content.body,
        "scenario": content.scenario,
        "buyer_types": list(content.buyer_types),
        "state": one.state.value,
    }


def hit(one: Hit) -> dict[str, Any]:
    """Return a found phrase with the reason of the match."""
    spans = [list(span) for span in one.match.spans]
    return {**found(one.phrase), "match": {"field": one.match.field, "kind": one.match.kind, "spans": spans}}


def suggestions(given: Sequence[Suggestion]) -> dict[str, Any]:
    """Return what was suggested for a message; nothing at all means that the engine stays quiet."""
    return {
        "abstained": not given,
        "suggestions": [
            {
                "scenario": one.scenario,
                "confidence": one.confidence,
                "reason": f"{'picked for' if one.learned else 'like'}: {one.like}",
                "phrase": found(one.phrase),
            }
            for one in given
        ],
    }


def scenario(one: Scenario, phrases: int) -> dict[str, Any]:
    """Return a scenario with its number of phrases on offer."""
    return {
        "id": one.id,
        "name": one.name,
        "name_en": one.name_en,
        "category": one.category,
        "kind": one.kind,
        "status": one.status,
        "stage": one.stage,
        "origin": one.origin.value,
        "common": one.common,
        "cues": list(one.cues),
        "guide": one.guide,
        "phrases": phrases,
    }
