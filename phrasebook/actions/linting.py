"""Checks phrases and texts with the rules of the phrasebook, as the shop has set them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from phrasebook import lint, statistics
from phrasebook.actions import using
from phrasebook.actions.examining import circumstances
from phrasebook.database import Database
from phrasebook.lint import Context, Finding, Rules
from phrasebook.model import Change, Content, Phrase, PhraseId, State
from phrasebook.store import phrases, rulings


def compiled(database: Database) -> Rules:
    """Return the rules of the phrasebook and the shop's own, ready for checking."""
    return lint.compile_rules(rulings.rules(database))


def save_own(database: Database, items: Sequence[dict[str, Any]]) -> None:
    """Replace the shop's own rules.

    Raises:
        BadInput: ``rule-pattern`` where one of them cannot be used; nothing was changed then.
    """
    bundled = [one for one in rulings.rules(database) if one not in rulings.own(database)]
    lint.compile_rules([*bundled, *items])
    rulings.put_own(database, items)


def context(database: Database, content: Content, phrase: PhraseId | None = None) -> Context:
    """Return what the rules have to know besides the text, the waivers of the phrase included."""
    waivers = rulings.waivers(database).get(phrase, {}) if phrase is not None else {}
    return replace(circumstances(database, content), waivers=waivers)


def examine(
    database: Database, found: Iterable[Phrase], *, rules: Rules | None = None
) -> Iterator[tuple[Phrase, int, Finding]]:
    """Yield what is wrong in the body (0) and the variants (1, 2, …) of each phrase; a pending edit is not looked at."""
    rules = rules or compiled(database)
    waivers = rulings.waivers(database)
    places: dict[tuple[object, ...], Context] = {}
    for phrase in found:
        content = phrase.content
        key = (content.scenario, content.platforms, content.policies)
        if key not in places:
            places[key] = circumstances(database, content)
        here = replace(places[key], waivers=waivers.get(phrase.id, {}))
        for number, text in enumerate(using.wordings(phrase)):
            for finding in lint.check(rules, text, here):
                yield phrase, number, finding


def rows(
    database: Database, found: Iterable[Phrase] | None = None, *, language: str = "zh_CN"
) -> list[dict[str, object]]:
    """Return what ``kuaida lint`` prints: for the phrases of a file, or for all that are not retired."""
    if found is None:
        found = [one for one in phrases.listing(database) if one.state is not State.RETIRED]
    return [
        lint.to_dict(finding, phrase=phrase.id, variant=number, language=language)
        for phrase, number, finding in examine(database, found)
    ]


def take_stock(database: Database) -> Change:
    """Count for the statistics in how many places each rule is broken now, in everything that is not retired."""
    found = [one for one in phrases.listing(database) if one.state is not State.RETIRED]
    counts = Counter((finding.rule, str(finding.severity)) for _, _, finding in examine(database, found))
    return statistics.record_findings(database, counts)


def rows_of_text(database: Database, text: str, *, language: str = "zh_CN") -> list[dict[str, object]]:
    """Return what ``kuaida lint --text`` prints."""
    here = context(database, Content(title="", body=text))
    return [lint.to_dict(finding, language=language) for finding in lint.check(compiled(database), text, here)]
