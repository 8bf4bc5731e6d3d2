"""Turns phrases into rows of the file and back, with the hash that later tells whether a row was damaged."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from phrasebook.model import AgentId, BuyerTypeId, Citation, Content, Origin, Phrase, PhraseId, ScenarioId, State

COLUMNS = (
    "row", "id", "code", "title", "body", "scenario", "state", "origin", "owner", "rest", "pending", "hotkey",
    "approved_by", "approved_at", "revision", "hash", "shown",
)  # fmt: skip
_REST = (
    "title_en",
    "variants",
    "buyer_types",
    "platforms",
    "policies",
    "cues",
    "tags",
    "citations",
    "caution",
    "expires",
)


def dump(value: object) -> str:
    """Return ``value`` as compact JSON with sorted keys, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_to_dict(content: Content) -> dict[str, Any]:
    """Return the content as plain JSON values, leaving out what is empty."""
    values: dict[str, Any] = {
        "title": content.title,
        "body": content.body,
        "scenario": content.scenario,
        "code": content.code,
        "title_en": content.title_en,
        "variants": list(content.variants),
        "buyer_types": list(content.buyer_types),
        "platforms": list(content.platforms),
        "policies": dict(content.policies),
        "cues": list(content.cues),
        "tags": list(content.tags),
        "citations": [{"doc": one.doc, "section": one.section} for one in content.citations],
        "caution": content.caution,
        "expires": content.expires,
    }
    return {name: value for name, value in values.items() if value or name in ("title", "body", "scenario")}


def content_from_dict(values: Mapping[str, Any]) -> Content:
    """Return the content that ``content_to_dict`` wrote."""
    return Content(
        title=values["title"],
        body=values["body"],
        scenario=ScenarioId(values["scenario"]),
        code=values.get("code", ""),
        title_en=values.get("title_en", ""),
        variants=tuple(values.get("variants", ())),
        buyer_types=tuple(BuyerTypeId(one) for one in values.get("buyer_types", ())),
        platforms=tuple(values.get("platforms", ())),
        policies=tuple(sorted(values.get("policies", {}).items())),
        cues=tuple(values.get("cues", ())),
        tags=tuple(values.get("tags", ())),
        citations=tuple(Citation(one["doc"], one["section"]) for one in values.get("citations", ())),
        caution=values.get("caution", ""),
        expires=values.get("expires", ""),
    )


def to_row(phrase: Phrase, *, row: int | None, shown: bool) -> dict[str, object]:
    """Return the columns of ``phrase``."""
    values = content_to_dict(phrase.content)
    columns: dict[str, object] = {
        "row": row,
        "id": phrase.id,
        "code": phrase.content.code,
        "title": phrase.content.title,
        "body": phrase.content.body,
        "scenario": phrase.content.scenario,
        "state": phrase.state.value,
        "origin": phrase.origin.value,
        "owner": phrase.owner,
        "rest": dump({name: values[name] for name in _REST if name in values}),
        "pending": None if phrase.pending is None else dump(content_to_dict(phrase.pending)),
        "hotkey": phrase.hotkey,
        "approved_by": phrase.approved_by,
        "approved_at": phrase.approved_at,
        "revision": phrase.revision,
        "shown": int(shown),
    }
    columns["hash"] = row_hash(columns)
    return columns


def from_row(row: Mapping[str, Any]) -> Phrase:
    """Return the phrase of a row that has all of ``COLUMNS``."""
    content = {"title": row["title"], "body": row["body"], "scenario": row["scenario"], "code": row["code"]}
    content.update(json.loads(row["rest"]))
    return Phrase(
        id=PhraseId(row["id"]),
        content=content_from_dict(content),
        origin=Origin(row["origin"]),
        state=State(row["state"]),
        pending=None if row["pending"] is None else content_from_dict(json.loads(row["pending"])),
        hotkey=row["hotkey"],
        owner=None if row["owner"] is None else AgentId(row["owner"]),
        approved_by=None if row["approved_by"] is None else AgentId(row["approved_by"]),
        approved_at=row["approved_at"],
        revision=row["revision"],
    )


def row_hash(columns: Mapping[str, object]) -> str:
    """Return a hash over everything in the row that people wrote or decided."""
    kept = [columns[name] for name in COLUMNS if name not in ("row", "hash", "shown")]
    return hashlib.blake2b(dump(kept).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def content_hash(content: Content) -> str:
    """Return a hash of a content, to tell whether two are the same text."""
    return hashlib.blake2b(dump(content_to_dict(content)).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
