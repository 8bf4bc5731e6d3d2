"""Checks a text: which rules it breaks, and where; one function per mode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from phrasebook.lint import suggesting
from phrasebook.lint.compiled import Readings, Ready, Rules
from phrasebook.lint.form import OFF, UNBOUND, Context, Finding, Mode, Rule, Severity
from phrasebook.lint.views import BLANK, View

EVERYWHERE = Context()
_MASKED = "\ue000"
_SENTENCE = re.compile(r"[^。!?\n]*[。!?\n]?")
_COUNTED = re.compile(rf"[^\W_]|{BLANK}")
_MOST = 50  # places that one rule shows in one text
_RANK = {Severity.ERROR: 0, Severity.WARN: 1, Severity.HINT: 2}


def check(rules: Rules, text: str, context: Context = EVERYWHERE) -> list[Finding]:
    """Return where ``text`` breaks a rule, in the order of the text; a waived rule and one that is off find nothing."""
    if not text.strip():
        return []
    readings = Readings(text)
    found: list[Finding] = []
    for ready in rules.candidates(readings):
        severity = severity_of(ready.rule, context)
        if severity is not None and holds(ready.rule, context):
            found.extend(_findings(ready, severity, readings, context))
    return sorted(found, key=lambda one: (one.start, _RANK[one.severity], one.end))


def severity_of(rule: Rule, context: Context) -> Severity | None:
    """Return how bad the shop takes a breach of ``rule``, or nothing where the rule is off or waived."""
    if context.waivers.get(rule.id, "").strip():
        return None
    wanted = context.settings.get(rule.id)
    if wanted == OFF:
        return None
    return Severity(wanted) if wanted in _RANK else rule.severity


def holds(rule: Rule, context: Context) -> bool:
    """Return whether the rule holds in these circumstances; what is not known about them does not hold it off."""
    scope = rule.scope
    platforms = context.platforms or (UNBOUND,)
    return not (
        (scope.platforms and scope.platforms.isdisjoint(platforms))
        or (scope.kinds and context.kind not in scope.kinds)
        or (scope.categories and context.category not in scope.categories)
        or (scope.scenarios and context.scenario not in scope.scenarios)
        or context.category in scope.except_categories
        or context.scenario in scope.except_scenarios
        or any(context.policies.get(name, choice) != choice for name, choice in scope.policies)
    )


def reminders(rules: Rules, context: Context = EVERYWHERE) -> list[Rule]:
    """Return the rules that no text can show to be kept: what to remember here, those that the scenario names first."""
    known = [rule for rule in rules.by_id.values() if not rule.linter and severity_of(rule, context) is not None]
    here = [rule for rule in known if holds(rule, context) and (not context.named or rule.id in context.named)]
    return sorted(here, key=lambda rule: _RANK[rule.severity])


def counts(rules: Rules, text: str) -> dict[str, int]:
    """Return how often each rule that counts hits ``text``, such as the pleasant words of the handbook."""
    readings = Readings(text)
    return {
        ready.rule.id: len(_hits(ready, readings.of(ready.rule.reading)))
        for ready in rules.candidates(readings)
        if ready.rule.mode is Mode.COUNT
    }


def _findings(ready: Ready, severity: Severity, readings: Readings, context: Context) -> Iterator[Finding]:
    for start, end in _places(ready, readings, context):
        suggestion, fixes = suggesting.suggest(ready, readings.text[start:end])
        yield Finding(
            rule=ready.rule.id,
            severity=severity,
            start=start,
            end=end,
            text=readings.text[start:end],
            message_zh=suggesting.message(ready.rule.zh, ready.rule.why_zh, "。"),
            message_en=suggesting.message(ready.rule.en, ready.rule.why_en, ". "),
            suggestion=suggestion,
            fixes=fixes,
            citations=ready.rule.citations,
        )


def _places(ready: Ready, readings: Readings, context: Context) -> list[tuple[int, int]]:
    """Return the places of the original where the rule is broken."""
    rule, view = ready.rule, readings.of(ready.rule.reading)
    whole = [(0, len(readings.text))]
    if any(pattern.hits(view.text) for pattern in ready.unless):
        return []
    if rule.mode is Mode.FORBID:
        return [view.span(start, end) for start, end in _hits(ready, view)]
    if rule.mode is Mode.COUNT:
        limit = rule.limit("max")
        return [view.span(*place) for place in _hits(ready, view)[limit:]] if limit is not None else []
    if rule.mode is Mode.REQUIRE_ALL:
        complete = all(pattern.hits(view.text) for pattern in ready.require_all)
        return [] if complete else [view.span(*place) for place in _hits(ready, view)[:1]]
    length = len(_COUNTED.findall(view.text))
    if not (rule.limit("from_chars") or 0) <= length <= (rule.limit("to_chars") or length):
        return []
    if rule.mode is Mode.REQUIRE_ANY:
        return [] if any(pattern.hits(view.text) for pattern in ready.require_any) else whole
    return whole if _beyond(rule, length, context) else []


def _beyond(rule: Rule, length: int, context: Context) -> bool:
    """Return whether a number of characters, punctuation not counted, is outside the limits of the rule."""
    least, most = rule.limit("min_chars"), rule.limit("max_chars")
    buyer = context.buyer_characters if rule.limit("longer_than_buyer") else None
    return bool(
        (least is not None and length < least)
        or (most is not None and length > most)
        or (buyer is not None and length <= buyer)
    )


def _hits(ready: Ready, view: View) -> list[tuple[int, int]]:
    """Return where the patterns hit the view, masks taken out, places that overlap joined."""
    text = view.text
    for mask in ready.masks:
        for start, end in mask.spans(text):
            text = text[:start] + _MASKED * (end - start) + text[end:]
    places: list[tuple[int, int]] = []
    for start, end in sorted(place for pattern in ready.patterns for place in pattern.spans(text)):
        if places and start < places[-1][1]:
            places[-1] = (places[-1][0], max(end, places[-1][1]))
        else:
            places.append((start, end))
    return [place for place in places[:_MOST] if not _excused(ready, view.text, place)]


def _excused(ready: Ready, text: str, place: tuple[int, int]) -> bool:
    """Return whether the sentence of a hit says what makes it acceptable."""
    if not ready.unless_here:
        return False
    start, end = place
    for found in _SENTENCE.finditer(text):
        if found.start() <= start < found.end():
            sentence = text[found.start() : max(found.end(), end)]
            return any(pattern.hits(sentence) for pattern in ready.unless_here)
    return False
