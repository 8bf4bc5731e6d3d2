"""What ``import`` and ``export`` print: the promised numbers, and what was lost, mapped or signed where there is any of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from phrasebook import words
from phrasebook.actions.planning import Outcome
from phrasebook.errors import BadInput
from phrasebook.packs import Loss, remarks

_MOST = 20


def data(outcome: Outcome, language: str) -> dict[str, Any]:
    """Return an outcome as JSON values."""
    found: dict[str, Any] = {
        "new": len(outcome.new),
        "updated": len(outcome.updated),
        "unchanged": outcome.unchanged,
        "duplicate": outcome.duplicate,
        "skipped": [{"row": one.row, "reason": one.reason} for one in outcome.skipped],
    }
    if outcome.losses:
        found["losses"] = [{"row": one.row, "what": one.what, "detail": one.detail} for one in outcome.losses]
    if outcome.mapping:
        found["groups"] = dict(outcome.mapping)
    if outcome.trust.signed:
        trust = outcome.trust
        found["signed"] = {"by": trust.by, "trusted": trust.trusted, "key": trust.key, "words": trust.words}
        found["signed"]["message"] = signed(outcome, language)
    return found


def text(outcome: Outcome, language: str) -> str:
    """Return an outcome for people."""
    numbers = {
        "new": len(outcome.new),
        "updated": len(outcome.updated),
        "unchanged": outcome.unchanged,
        "duplicate": outcome.duplicate,
        "skipped": len(outcome.skipped),
    }
    parts = [f"{name}: {number}" for name, number in numbers.items()]
    parts += [f"  {one.row}: {remarks.reason(one.reason, language)}" for one in outcome.skipped[:_MOST]]
    parts += ["  …"] if len(outcome.skipped) > _MOST else []
    parts += [f"{group} → {scenario}" for group, scenario in outcome.mapping.items()]
    parts += lines(outcome.losses, language)
    if outcome.trust.signed:
        parts.append(signed(outcome, language))
    return "\n".join(parts)


def signed(outcome: Outcome, language: str) -> str:
    """Return who signed a pack: a trusted lead's name, else the sentence on the unknown key."""
    trust = outcome.trust
    if trust.trusted:
        return f"✓ {trust.by} ({trust.words})"
    return words.sentence(BadInput("pack-unknown-key", name=trust.by, words=trust.words), language)


def counted(losses: Iterable[Loss], language: str) -> list[dict[str, Any]]:
    """Return each kind of loss with its words and the number of rows."""
    counts = Counter(one.what for one in losses)
    return [
        {"what": what, "rows": count, "message": remarks.words(what, language)} for what, count in counts.most_common()
    ]


def lines(losses: Iterable[Loss], language: str) -> list[str]:
    """Return each kind of loss as a line."""
    return [f"− {one['rows']} × {one['message']}" for one in counted(losses, language)]
