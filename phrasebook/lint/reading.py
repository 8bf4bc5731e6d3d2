"""Makes a rule of the data that describes it; the format is described in docs/rules.md."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from phrasebook.errors import BadInput
from phrasebook.lint.form import Mode, Reading, Rule, Scope, Severity
from phrasebook.model import Citation

LAW = "law"
_SCOPES = ("platforms", "categories", "scenarios", "kinds", "except_categories", "except_scenarios")
_LISTS = ("patterns", "masks", "unless", "unless_here", "require_any", "examples_bad", "examples_good")
_KNOWN = {
    *_SCOPES, *_LISTS, "require_all_when_hit", "id", "zh", "en", "kind", "severity", "checked_by", "origin", "group", "group_zh", "group_en",
    "mode", "normalise", "params", "policies", "why", "legal_basis", "citations", "replacements",
    "rewrites", "note", "pattern_source", "triggered_by_handbook_passages",
}  # fmt: skip


def rule(data: dict[str, Any]) -> Rule:
    """Return the rule that ``data`` describes.

    Raises:
        BadInput: ``rule-pattern`` with what is wrong.
    """
    name = str(data.get("id", "?"))
    try:
        if "id" not in data:
            raise KeyError("id")
        if strange := set(data) - _KNOWN:
            raise ValueError(f"unknown key {sorted(strange)[0]}")
        return _rule(name, data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise BadInput("rule-pattern", id=name, reason=reason) from error


def _rule(name: str, data: dict[str, Any]) -> Rule:
    why = data.get("why") or data.get("legal_basis") or {}
    return Rule(
        id=name,
        zh=str(data["zh"]),
        en=str(data["en"]),
        severity=Severity(data["severity"]),
        mode=Mode(data["mode"]),
        linter=data.get("checked_by", "linter") == "linter",
        group=str(data.get("group", "")),
        kind=str(data.get("kind", "pattern")),
        origin=str(data.get("origin", "shop")),
        why_zh=str(why.get("zh", "")),
        why_en=str(why.get("en", "")),
        citations=(*_citations(data.get("citations")), *_law(data.get("legal_basis"))),
        reading=Reading(data.get("normalise", "plain")),
        require_all=_texts(data.get("require_all_when_hit")),
        limits=tuple(sorted((str(key), int(value)) for key, value in (data.get("params") or {}).items())),
        scope=Scope(
            **{part: frozenset(_texts(data.get(part))) for part in _SCOPES},
            policies=tuple(sorted((data.get("policies") or {}).items())),
        ),
        replacements=_pairs(data.get("replacements")),
        rewrites=_pairs(data.get("rewrites")),
        **{part: _texts(data.get(part)) for part in _LISTS},
    )


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError(f"a list is wanted instead of {value!r}")
    return tuple(str(one) for one in value or ())


def _pairs(value: Iterable[dict[str, Any]] | None) -> tuple[tuple[str, str], ...]:
    return tuple((str(one["from"]), str(one["to"])) for one in value or ())


def _citations(value: Iterable[dict[str, Any]] | None) -> tuple[Citation, ...]:
    return tuple(Citation(str(one["doc"]), str(one["section"])) for one in value or ())


def _law(value: dict[str, Any] | None) -> tuple[Citation, ...]:
    return (Citation(LAW, str(value["zh"])),) if value else ()
