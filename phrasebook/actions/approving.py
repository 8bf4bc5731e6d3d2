"""Approves what the rules let pass: an error that nobody has waived with a reason holds a phrase back, a warning does not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from phrasebook.actions import linting
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.lint import Finding, Rules, Severity
from phrasebook.model import AgentId, Change, Phrase, PhraseId, State
from phrasebook.store import phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A phrase that is held back: the rules that its text breaks, and the words that break them."""

    phrase: PhraseId
    title: str
    rules: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def error(self) -> BadInput:
        """Why, as an error about the text."""
        return BadInput(
            "phrase-has-errors", id=self.phrase, title=self.title, rules=self.rules, places=self.places, field="body"
        )


def proposed(phrase: Phrase) -> Phrase:
    """Return the phrase as it would serve once it is approved."""
    return replace(phrase, content=phrase.pending or phrase.content, pending=None)


def waiting(database: Database) -> list[Phrase]:
    """Return what waits for approval, as it would serve."""
    return [proposed(one) for one in phrases.listing(database, waiting=True)]


def held(database: Database, wanted: Iterable[PhraseId], *, rules: Rules | None = None) -> list[Held]:
    """Return which of these phrases an approval would refuse; one that has nothing to approve is never refused."""
    found = [phrases.get(database, phrase) for phrase in wanted]
    asked = [proposed(one) for one in found if one.state is State.DRAFT or one.pending is not None]
    errors: dict[PhraseId, list[Finding]] = {}
    for phrase, _, finding in linting.examine(database, asked, rules=rules):
        if finding.severity is Severity.ERROR:
            errors.setdefault(phrase.id, []).append(finding)
    return [_held(one, errors[one.id]) for one in asked if one.id in errors]


def approve(database: Database, wanted: Sequence[PhraseId], *, agent: AgentId) -> Change:
    """Let drafts and pending edits serve: all of them, or none.

    Raises:
        BadInput: ``phrase-has-errors`` with the first that is held back; ``phrase-retired``.
    """
    for one in held(database, wanted):
        raise one.error
    return phrases.approve(database, wanted, agent=agent)


def approve_sound(database: Database, wanted: Sequence[PhraseId], *, agent: AgentId) -> tuple[list[Held], Change]:
    """Approve those of many phrases that break no rule, in one change; return the others beside it."""
    refused = held(database, wanted)
    names = {one.phrase for one in refused}
    return refused, phrases.approve(database, [one for one in wanted if one not in names], agent=agent)


def _held(phrase: Phrase, errors: Sequence[Finding]) -> Held:
    return Held(
        phrase=phrase.id,
        title=phrase.content.title,
        rules=tuple(dict.fromkeys(one.rule for one in errors)),
        places=tuple(dict.fromkeys(_short(one.text) for one in errors)),
    )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 24 else flat[:23] + "…"
