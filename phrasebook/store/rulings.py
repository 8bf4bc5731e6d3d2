"""Keeps what a shop decides about rules: how bad a breach is, rules of its own, and waivers for single phrases with their reasons."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import PhraseId
from phrasebook.store import checks, reference, rows, settings

SEVERITIES = ("error", "warn", "hint", "off")
_SEVERITIES, _OWN, _WAIVERS = "rule-severities", "rule-own", "rule-waivers"


def rules(database: Database) -> list[dict[str, Any]]:
    """Return the data of all rules: the bundled ones, then the shop's own."""
    return [*reference.items(database, "rule"), *own(database)]


def own(database: Database) -> list[dict[str, Any]]:
    """Return the shop's own rules in the format of docs/rules.md."""
    found: list[dict[str, Any]] = json.loads(settings.get(database, _OWN, "[]"))
    return found


def put_own(database: Database, items: Iterable[dict[str, Any]]) -> None:
    """Replace the shop's own rules; ``actions.linting.save_own`` compiles them first."""
    settings.put(database, _OWN, rows.dump(list(items)))


def severities(database: Database) -> dict[str, str]:
    """Return the rules that the shop takes more or less seriously than they come."""
    found: dict[str, str] = json.loads(settings.get(database, _SEVERITIES, "{}"))
    return found


def set_severity(database: Database, rule: str, severity: str | None) -> None:
    """Say how bad a breach of ``rule`` is in this shop, ``off`` for not at all, None for as it comes.

    Raises:
        BadInput: ``bad-setting``.
        NotFound: ``unknown-item``.
    """
    _known(database, rule)
    if severity is not None and severity not in SEVERITIES:
        raise BadInput("bad-setting", key=rule, value=severity)
    kept = {**severities(database), rule: severity}
    settings.put(database, _SEVERITIES, rows.dump({name: value for name, value in kept.items() if value is not None}))


def waivers(database: Database) -> dict[str, dict[str, str]]:
    """Return for each phrase the rules that do not hold for it, with the reasons."""
    found: dict[str, dict[str, str]] = json.loads(settings.get(database, _WAIVERS, "{}"))
    return found


def waive(database: Database, phrase: PhraseId, rule: str, reason: str) -> None:
    """Let ``rule`` not hold for one phrase; an empty reason takes the waiver back.

    Raises:
        BadInput: ``text-too-long``, ``text-control-characters``.
        NotFound: ``unknown-item``.
    """
    _known(database, rule)
    checks.text("reason", reason, limit=500)
    kept = waivers(database)
    kept[phrase] = {**kept.get(phrase, {}), rule: reason.strip()}
    kept[phrase] = {name: value for name, value in kept[phrase].items() if value}
    settings.put(database, _WAIVERS, rows.dump({name: value for name, value in kept.items() if value}))


def _known(database: Database, rule: str) -> None:
    if not any(one["id"] == rule for one in rules(database)):
        raise NotFound("unknown-item", kind="rule", id=rule)
