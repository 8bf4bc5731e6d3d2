"""The handbook's guide to a scenario, in words: when it is, what to do and avoid, what to mind."""

from __future__ import annotations

from app.i18n import mark, tr
from app.phrases.naming import shown_name, shown_texts
from phrasebook.model import Scenario

_PARTS = (("when", mark("When")), ("do", mark("Do")), ("dont", mark("Don't")), ("caution", mark("Mind")))


def whole(scenario: Scenario) -> str:
    """Return the guide as plain text, for a tooltip."""
    lines = [shown_name(scenario.name, scenario.name_en)]
    for part, word in _PARTS:
        lines += [f"{tr(word)}: {text}" for text in shown_texts(scenario.guide.get(part))]
    return "\n".join(lines)


def caution(scenario: Scenario) -> str:
    """Return what has to be minded in the scenario; empty where there is nothing."""
    return "\n".join(shown_texts(scenario.guide.get("caution")))


def blocked(scenario: Scenario) -> str:
    """Return why a scenario has no phrases and what is permitted instead; empty where it is not blocked."""
    if scenario.status != "blocked":
        return ""
    head = tr("No replies here: {name}").replace("{name}", shown_name(scenario.name, scenario.name_en))
    return f"{head}\n\n{caution(scenario)}"


def without_phrases(scenario: Scenario) -> str:
    """Return what an agent can go by in a scenario that has no phrases."""
    lines = [f"· {text}" for text in shown_texts(scenario.guide.get("do"))]
    return "\n".join([tr("There are no phrases here yet."), "", *lines]).strip()
