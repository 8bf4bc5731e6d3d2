"""The handbook's guide to a scenario, in words: when it is, what to do and avoid, what to mind."""

from __future__ import annotations

from app.i18n import mark, tr
from app.phrases.naming import shown_name, shown_texts
from phrasebook.model import Scenario

_PARTS = (("when", mark("When")), ("do", mark("Do")), ("dont", mark("Don't")), ("caution", mark("Mind")))

_KINDS = {
    "auto-message": mark("Auto-replies: use with care, and switch them off when you are back."),
    "status-text": mark("Status texts: for your status, not for one buyer."),
    "talking-points": mark("Talking points: for the phone."),
    "agent-action": mark("Checklists for yourself, not for buyers."),
}


def whole(scenario: Scenario) -> str:
    """Return the guide as plain text, for a tooltip."""
    lines = [shown_name(scenario.name, scenario.name_en)]
    for part, word in _PARTS:
        lines += [f"{tr(word)}: {text}" for text in shown_texts(scenario.guide.get(part))]
    return "\n".join(lines)


def caution(scenario: Scenario) -> str:
    """Return what has to be minded in the scenario; empty where there is nothing."""
    return "\n".join(shown_texts(scenario.guide.get("caution")))


def kind(scenario: Scenario) -> str:
    """Return what kind of texts the scenario has where they are no replies; empty where they are."""
    word = _KINDS.get(scenario.kind)
    return tr(word) if word else ""


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
