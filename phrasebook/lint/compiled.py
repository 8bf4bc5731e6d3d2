"""Rules made ready for checking: their patterns compiled, and one sieve per reading that tells which rules a text may touch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from phrasebook.errors import BadInput
from phrasebook.lint import reading, views
from phrasebook.lint.form import Mode, Reading, Rule
from phrasebook.lint.matching import Pattern, Sieve
from phrasebook.lint.views import View

_SIEVED = (Mode.FORBID, Mode.COUNT, Mode.REQUIRE_ALL)
_NEEDS = {
    Mode.FORBID: "patterns",
    Mode.COUNT: "patterns",
    Mode.REQUIRE_ANY: "require_any",
    Mode.REQUIRE_ALL: "require_all",
    Mode.THRESHOLD: "limits",
}


@dataclass(frozen=True, slots=True)
class Ready:
    """One rule with its compiled patterns."""

    rule: Rule
    patterns: tuple[Pattern, ...]
    masks: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    unless_here: tuple[Pattern, ...]
    require_any: tuple[Pattern, ...]
    require_all: tuple[Pattern, ...]
    rewrites: tuple[tuple[Pattern, str], ...]


class Readings:
    """A text in each of the readings, made when first asked for."""

    __slots__ = ("_made", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._made: dict[Reading, View] = {Reading.PLAIN: views.plain(text)}

    def of(self, wanted: Reading) -> View:
        """Return the text in one reading."""
        if wanted not in self._made:
            make = views.undisguised if wanted is Reading.DISGUISED else views.digits
            self._made[wanted] = make(self._made[Reading.PLAIN])
        return self._made[wanted]


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules of a shop, ready for checking."""

    ready: tuple[Ready, ...]
    sieves: dict[Reading, Sieve]
    always: tuple[int, ...]
    by_id: dict[str, Rule] = field(repr=False)

    def candidates(self, readings: Readings) -> list[Ready]:
        """Return the rules that a text may break, in their order."""
        found = set(self.always)
        for wanted, sieve in self.sieves.items():
            found |= sieve.hit(readings.of(wanted).text)
        return [self.ready[number] for number in sorted(found)]


def compile_rules(items: Iterable[dict[str, Any]]) -> Rules:
    """Compile rules from their data, such as ``store.reference.items(database, "rule")`` and the shop's own.

    Raises:
        BadInput: ``rule-pattern`` with the rule and the reason: a bad pattern, a wrong key or value, an id that is taken.
    """
    made: list[Ready] = []
    by_id: dict[str, Rule] = {}
    for data in items:
        rule = reading.rule(data)
        if rule.id in by_id:
            raise BadInput("rule-pattern", id=rule.id, reason="this id is taken")
        by_id[rule.id] = rule
        if rule.linter:
            made.append(_ready(rule))
    sieved: dict[Reading, list[tuple[int, Pattern]]] = {}
    for number, one in enumerate(made):
        if one.rule.mode in _SIEVED:
            sieved.setdefault(one.rule.reading, []).extend((number, pattern) for pattern in one.patterns)
    return Rules(
        ready=tuple(made),
        sieves={wanted: Sieve(patterns) for wanted, patterns in sieved.items()},
        always=tuple(number for number, one in enumerate(made) if one.rule.mode not in _SIEVED),
        by_id=by_id,
    )


def _ready(rule: Rule) -> Ready:
    needed = _NEEDS.get(rule.mode)
    if needed and not getattr(rule, needed):
        raise BadInput("rule-pattern", id=rule.id, reason=f"mode {rule.mode} needs {needed}")

    def compiled(sources: Iterable[str]) -> tuple[Pattern, ...]:
        return tuple(Pattern(rule.id, source) for source in sources)

    ready = Ready(
        rule=rule,
        patterns=compiled(rule.patterns),
        masks=compiled(rule.masks),
        unless=compiled(rule.unless),
        unless_here=compiled(rule.unless_here),
        require_any=compiled(rule.require_any),
        require_all=compiled(rule.require_all),
        rewrites=tuple((Pattern(rule.id, source), by) for source, by in rule.rewrites),
    )
    for pattern in (*ready.masks, *ready.unless, *ready.unless_here, *ready.require_any, *ready.require_all):
        pattern.check()
    for pattern, by in ready.rewrites:
        pattern.check()
        pattern.check_template(by)
    return ready
