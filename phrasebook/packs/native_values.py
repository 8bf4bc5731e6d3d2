"""Turns what our own pack holds into JSON values and back; a value of another type than the schema says is refused."""

from __future__ import annotations

import json
from typing import Any, Final

from phrasebook.errors import BadInput
from phrasebook.model import Origin, Phrase, PhraseId, Scenario, ScenarioId, Scope, State, Variable
from phrasebook.packs.form import Identity
from phrasebook.packs.limits import broken
from phrasebook.store import rows

_TEXTS: Final = ("title", "body", "scenario", "code", "title_en", "caution", "expires", "image")
_LISTS: Final = ("variants", "buyer_types", "platforms", "cues", "tags")
_POSITION: Final = 900


def from_phrase(phrase: Phrase) -> dict[str, Any]:
    """Return the JSON object of a phrase."""
    data: dict[str, Any] = {
        "id": phrase.id,
        "state": phrase.state.value,
        "origin": phrase.origin.value,
        **rows.content_to_dict(phrase.content),
    }
    if phrase.pending is not None:
        data["draft"] = rows.content_to_dict(phrase.pending)
    return data


def phrase(line: str) -> tuple[Phrase, bool]:
    """Return the phrase of a line, and whether it has an image, which phrases do not keep yet."""
    data = json.loads(line)
    if not isinstance(data, dict) or not all(
        isinstance(data[name], str) for name in ("id", "title", "body", "scenario")
    ):
        raise TypeError("id, title, body, scenario")
    if not 1 <= len(data["id"]) <= 120:
        raise ValueError("id")
    pending = data.get("draft")
    made = Phrase(
        id=PhraseId(data["id"]),
        content=rows.content_from_dict(_checked(data)),
        state=State(data.get("state", "draft")),
        origin=Origin(data.get("origin", "shop")),
        pending=None if pending is None else rows.content_from_dict(_checked(pending)),
    )
    return made, bool(data.get("image"))


def _checked(data: dict[str, Any]) -> dict[str, Any]:
    for name in _TEXTS:
        if not isinstance(data.get(name, ""), str):
            raise TypeError(name)
    for name in _LISTS:
        if not isinstance(data.get(name, []), list) or not all(isinstance(one, str) for one in data.get(name, [])):
            raise TypeError(name)
    policies = data.get("policies", {})
    if not isinstance(policies, dict) or not all(isinstance(one, str) for one in policies.values()):
        raise TypeError("policies")
    for one in data.get("citations", []):
        if not isinstance(one["doc"], str) or not isinstance(one["section"], str):
            raise TypeError("citations")
    return data


def from_scenario(scenario: Scenario) -> dict[str, Any]:
    """Return the JSON object of a scenario."""
    return {"id": scenario.id, "name": scenario.name, "name_en": scenario.name_en, "category": scenario.category}


def scenarios(found: Any) -> tuple[Scenario, ...]:
    """Return the scenarios of a pack."""
    _must_be_objects(found, "scenarios.json", ("id", "name", "name_en", "category"))
    return tuple(
        Scenario(
            id=ScenarioId(one["id"]),
            name=one["name"],
            name_en=one["name_en"],
            category=one["category"],
            position=_POSITION,
        )
        for one in found
    )


def from_variable(variable: Variable) -> dict[str, Any]:
    """Return the JSON object of a variable; what is empty is left out."""
    data: dict[str, Any] = {
        "name": variable.name,
        "name_en": variable.name_en,
        "scope": variable.scope.value,
        "type": variable.type,
        "example": variable.example,
        "hint": variable.hint,
        "choices": list(variable.choices),
    }
    return {name: value for name, value in data.items() if value or name in ("name", "scope", "type")}


def variables(found: Any) -> tuple[Variable, ...]:
    """Return the variables of a pack."""
    _must_be_objects(found, "variables.json", ("name", "scope", "type"))
    made = []
    for one in found:
        choices = one.get("choices", [])
        if not isinstance(choices, list) or not all(isinstance(each, str) for each in choices):
            raise broken("variables.json")
        if not all(isinstance(one.get(name, ""), str) for name in ("name_en", "example", "hint")):
            raise broken("variables.json")
        try:
            scope = Scope(one["scope"])
        except ValueError as error:
            raise broken("variables.json") from error
        made.append(
            Variable(
                name=one["name"],
                name_en=one.get("name_en", ""),
                scope=scope,
                type=one["type"],
                example=one.get("example", ""),
                hint=one.get("hint", ""),
                choices=tuple(choices),
            )
        )
    return tuple(made)


def from_identity(one: Identity) -> dict[str, Any]:
    """Return the JSON object that says which pack it is."""
    return {"id": one.id, "name": one.name, "version": one.version} | ({"expires": one.expires} if one.expires else {})


def identity(found: Any) -> Identity | None:
    """Return which pack it is, None where it does not say so."""
    from datetime import date

    if found is None:
        return None
    _must_be_objects([found], "manifest.json", ("id", "name"))
    version, expires = found.get("version"), found.get("expires", "")
    if (
        not isinstance(version, int)
        or isinstance(version, bool)
        or not 1 <= version < 2**53
        or not isinstance(expires, str)
    ):
        raise broken("manifest.json")
    if not 1 <= len(found["id"]) <= 64 or len(found["name"]) > 80:
        raise broken("manifest.json")
    if expires:
        try:
            date.fromisoformat(expires)
        except ValueError as error:
            raise broken("manifest.json") from error
    return Identity(id=found["id"], name=found["name"], version=version, expires=expires)


def _must_be_objects(found: Any, where: str, names: tuple[str, ...]) -> None:
    if not isinstance(found, list) or not all(
        isinstance(one, dict) and all(isinstance(one.get(name), str) for name in names) for one in found
    ):
        raise BadInput("pack-broken", reason=where)
