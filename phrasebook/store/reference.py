"""Reads the bundled reference data: buyer types, marks, variables, policies, sections, rules, playbooks and facts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import BuyerType, BuyerTypeId, Mark, Policy, Scope, Variable

KINDS = ("buyer-type", "mark", "variable", "policy", "section", "rule", "playbook", "fact", "feature")


def items(database: Database, kind: str) -> list[dict[str, Any]]:
    """Return the items of a kind in their order, each with its ``id``."""
    found = database.execute("select data from reference where kind = ? order by position", (kind,))
    return [json.loads(one[0]) for one in found]


def item(database: Database, kind: str, wanted: str) -> dict[str, Any]:
    """Return one item.

    Raises:
        NotFound: ``unknown-item``.
    """
    found = database.value("select data from reference where kind = ? and id = ?", (kind, wanted))
    if found is None:
        raise NotFound("unknown-item", kind=kind, id=wanted)
    data: dict[str, Any] = json.loads(found)
    return data


def put(database: Database, kind: str, wanted: Iterable[dict[str, Any]]) -> None:
    """Replace all items of a kind; part of a larger transaction."""
    database.execute("delete from reference where kind = ?", (kind,))
    database.executemany(
        "insert into reference(kind, id, position, data) values (?, ?, ?, ?)",
        [
            (kind, one["id"], number, json.dumps(one, ensure_ascii=False, separators=(",", ":")))
            for number, one in enumerate(wanted)
        ],
    )


def buyer_types(database: Database) -> list[BuyerType]:
    """Return the buyer types, scheme by scheme."""
    return [
        BuyerType(
            id=BuyerTypeId(one["id"]),
            name=one["zh"],
            name_en=one["en"],
            scheme=one["scheme"],
            scheme_name=one["scheme_zh"],
            scheme_name_en=one["scheme_en"],
            guide={
                name: one[name] for name in ("traits", "strategy", "tone_do", "tone_dont", "signals") if name in one
            },
        )
        for one in items(database, "buyer-type")
    ]


def marks(database: Database) -> list[Mark]:
    """Return the six everyday marks."""
    return [
        Mark(id=one["id"], name=one["zh"], name_en=one["en"], types=tuple(BuyerTypeId(each) for each in one["types"]))
        for one in items(database, "mark")
    ]


def variables(database: Database) -> dict[str, Variable]:
    """Return the variables by name."""
    return {
        one["name"]: Variable(
            name=one["name"],
            name_en=one["en"],
            scope=Scope(one["scope"]),
            type=one.get("type", "text"),
            example=str(one.get("example", "")),
            hint=one.get("hint", ""),
            choices=tuple(one.get("choices", ())),
            profile=one.get("profile", 0),
        )
        for one in items(database, "variable")
    }


def policies(database: Database) -> list[Policy]:
    """Return what a shop decides."""
    return [
        Policy(
            id=one["id"],
            name=one["zh"],
            name_en=one["en"],
            choices=tuple((each["id"], each["zh"], each["en"]) for each in one["choices"]),
        )
        for one in items(database, "policy")
    ]
