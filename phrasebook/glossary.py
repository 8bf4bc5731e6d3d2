"""The good and the bad words of the handbook, and what to say instead; taken from the rules, which check by the same words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.store import rulings

GOOD: Final = "positive-words"
BAD: Final = "negative-words"
_PLAIN: Final = re.compile(r"[\w ]+")


@dataclass(frozen=True, slots=True)
class Instead:
    """What to say in place of something; ``rule`` is the one that says so."""

    wrong: str
    right: str
    rule: str


@dataclass(frozen=True, slots=True)
class Glossary:
    """Words to use, words to leave, and pairs of both."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    instead: tuple[Instead, ...]


def read(database: Database) -> Glossary:
    """Return the words of all rules, the shop's own included; a rule that the shop has switched off says nothing."""
    severities = rulings.severities(database)
    rules = [one for one in rulings.rules(database) if severities.get(one["id"]) != "off"]
    pairs = [Instead(one["from"], one["to"], rule["id"]) for rule in rules for one in rule.get("replacements") or ()]
    return Glossary(_words(rules, GOOD), _words(rules, BAD), tuple(pairs))


def _words(rules: list[dict[str, Any]], wanted: str) -> tuple[str, ...]:
    patterns = [pattern for rule in rules if rule["id"] == wanted for pattern in rule.get("patterns") or ()]
    words = [word for pattern in patterns for word in pattern.split("|")]
    return tuple(dict.fromkeys(word for word in words if _PLAIN.fullmatch(word)))
