"""Tells what the phrasebook covers of the handbook: sections, scenarios and buyer types against phrases, and what is thin."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.model import Phrase, Scenario, State
from phrasebook.store import phrases, places, reference, visibility

MINIMA: Final = {"ok": 3, "caution": 3, "blocked": 0, "common": 15, "type": 8}
CUES: Final = {"common": 30, "other": 15}
_FORMAL = frozenset(
    (
        "personality",
        "behaviour",
        "shopper",
        "knowledge",
        "price-attitude",
        "product-demand",
        "credit-matrix",
        "difficult",
        "worry",
    )
)


def wanted_phrases(scenario: Scenario) -> int:
    """Return how many phrases a scenario should have at least."""
    if scenario.status == "blocked":
        return MINIMA["blocked"]
    return MINIMA["common"] if scenario.common else MINIMA[scenario.status]


def coverage(database: Database) -> dict[str, Any]:
    """Return totals and, for scenarios, buyer types and sections, how many phrases they have; ``thin`` names what lacks some."""
    serving = [one for one in phrases.listing(database, state=State.APPROVED) if one.owner is None]
    scenarios = places.scenarios(database)
    by_scenario = Counter(str(one.content.scenario) for one in serving)
    by_type = Counter(str(each) for one in serving for each in one.content.buyer_types)
    by_section = _sections(serving, scenarios)
    rows = [
        {
            "id": one.id,
            "name": one.name,
            "kind": one.kind,
            "status": one.status,
            "phrases": by_scenario[one.id],
            "wanted": wanted_phrases(one),
            "cues": len(one.cues),
            "thin": by_scenario[one.id] < wanted_phrases(one),
        }
        for one in scenarios
    ]
    types = [
        {
            "id": one.id,
            "name": one.name,
            "scheme": one.scheme,
            "phrases": by_type[one.id],
            "wanted": MINIMA["type"] if one.scheme in _FORMAL else 0,
            "thin": one.scheme in _FORMAL and by_type[one.id] < MINIMA["type"],
        }
        for one in reference.buyer_types(database)
    ]
    sections = [
        {"id": one["id"], "gist": one["zh"], **by_section.get(one["id"], {"scenarios": 0, "phrases": 0})}
        for one in reference.items(database, "section")
    ]
    today = visibility.setting(database).today
    texts = [text for one in serving for text in (one.content.body, *one.content.variants)]
    return {
        "id": "coverage",
        "phrases": len(serving),
        "wordings": len(texts),
        "cues": sum(len(one.cues) for one in scenarios),
        "scenarios": rows,
        "buyer_types": types,
        "sections": sections,
        "expired": [one.id for one in serving if one.content.expires and one.content.expires < today],
        "thin": [one["id"] for one in (*rows, *types) if one["thin"]],
    }


def as_text(data: dict[str, Any]) -> str:
    """Return the coverage as a table for a terminal."""
    lines = [f"{data['phrases']} phrases, {data['wordings']} wordings, {data['cues']} cues"]
    lines += [
        f"{one['phrases']:>4}/{one['wanted']:<3} {one['cues']:>3} cues  {one['id']:<34} {one['name']}"
        for one in data["scenarios"]
    ]
    lines += [f"{one['phrases']:>4}/{one['wanted']:<3} {one['id']:<34} {one['name']}" for one in data["buyer_types"]]
    lines += [
        f"{one['phrases']:>4} phrases {one['scenarios']:>3} scenarios  {one['id']:<40} {one['gist']}"
        for one in data["sections"]
    ]
    lines.append(f"expired: {', '.join(data['expired']) or '—'}")
    lines.append(f"thin: {', '.join(data['thin']) or '—'}")
    return "\n".join(lines)


def _sections(serving: list[Phrase], scenarios: list[Scenario]) -> dict[str, dict[str, int]]:
    phrases_of = Counter(f"{each.doc} {each.section}" for one in serving for each in one.content.citations)
    scenarios_of: Counter[str] = Counter()
    for one in scenarios:
        cited = one.guide.get("citations") or []
        if isinstance(cited, list):
            scenarios_of.update({f"{each['doc']} {each['section']}" for each in cited})
    return {
        name: {"scenarios": scenarios_of[name], "phrases": phrases_of[name]} for name in {*phrases_of, *scenarios_of}
    }
