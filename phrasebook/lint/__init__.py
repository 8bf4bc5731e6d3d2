"""Checks texts against rules that are data: those of the handbook, of the law, of the platforms, and the shop's own."""

from phrasebook.lint.checking import EVERYWHERE, check, counts, reminders
from phrasebook.lint.compiled import Rules, compile_rules
from phrasebook.lint.form import OFF, Context, Finding, Mode, Reading, Rule, Severity
from phrasebook.lint.showing import to_dict

__all__ = [
    "EVERYWHERE",
    "OFF",
    "Context",
    "Finding",
    "Mode",
    "Reading",
    "Rule",
    "Rules",
    "Severity",
    "check",
    "compile_rules",
    "counts",
    "reminders",
    "to_dict",
]
