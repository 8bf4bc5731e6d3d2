"""Reads the content files of ``resources/handbook`` into plain values; their format is described in docs/handbook-format.md."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from phrasebook.errors import BadInput
from phrasebook.model import (
    BuyerTypeId,
    Category,
    Citation,
    Content,
    Origin,
    Phrase,
    PhraseId,
    Scenario,
    ScenarioId,
    State,
)

_GUIDE = ("when", "do", "dont", "evidence", "target_time", "playbooks", "rules", "buyer_types", "citations", "caution")

_COMPLIANCE = {"id": "compliance", "zh": "法律与平台", "en": "Law and platforms"}


@dataclass(frozen=True, slots=True)
class Handbook:
    """Everything that the files hold. ``reference`` maps a kind to its items, each with an ``id``."""

    categories: tuple[Category, ...]
    scenarios: tuple[Scenario, ...]
    phrases: tuple[Phrase, ...]
    reference: dict[str, list[dict[str, Any]]]


def version(folder: Path) -> str:
    """Return a hash over all content files: it changes whenever one of them does."""
    digest = hashlib.blake2b(digest_size=12)
    for file in sorted(folder.rglob("*.yaml")):
        digest.update(
            file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n") + b"\0"
        )
    return digest.hexdigest()


def read(folder: Path) -> Handbook:
    """Read all content files.

    Raises:
        BadInput: ``handbook-bad`` with the file and the reason.
    """
    categories: list[Category] = []
    scenarios: list[Scenario] = []
    phrases: list[Phrase] = []
    for file in sorted((folder / "scenarios").glob("*.yaml")):
        try:
            _read_category(folder, file, categories, scenarios, phrases)
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput("handbook-bad", file=file.name, reason=repr(error)) from error
    categories.sort(key=lambda one: one.position)
    order = {one.id: one.position for one in categories}
    scenarios.sort(key=lambda one: (order[one.category], one.position))
    place = {one.id: number for number, one in enumerate(scenarios)}
    phrases.sort(key=lambda one: place[one.content.scenario])
    return Handbook(tuple(categories), tuple(scenarios), tuple(phrases), _reference(folder))


def _read_category(
    folder: Path, file: Path, categories: list[Category], scenarios: list[Scenario], phrases: list[Phrase]
) -> None:
    data = _load(file)
    head = data["category"]
    categories.append(Category(id=head["id"], name=head["zh"], name_en=head["en"], position=head["position"]))
    written = {}
    content_file = folder / "phrases" / file.name
    if content_file.exists():
        written = {one["scenario"]: one for one in _load(content_file)["scenarios"]}
    for position, one in enumerate(data["scenarios"]):
        texts = written.pop(one["id"], {})
        scenarios.append(_scenario(one, head["id"], position, texts.get("cues") or ()))
        phrases.extend(map(partial(_phrase, one), texts.get("phrases") or ()))
    if written:
        raise BadInput("handbook-bad", file=content_file.name, reason=f"unknown scenarios {sorted(written)}")


def _scenario(data: dict[str, Any], category: str, position: int, cues: list[str] | tuple[str, ...]) -> Scenario:
    return Scenario(
        id=ScenarioId(data["id"]),
        name=data["zh"],
        name_en=data["en"],
        category=category,
        kind=data["kind"],
        status=data["status"],
        stage=data["stage"],
        origin=Origin(data["origin"]),
        common=data.get("common", False),
        position=position,
        cues=tuple(str(one) for one in cues),
        guide={name: data[name] for name in _GUIDE if data.get(name)},
    )


def _phrase(scenario: dict[str, Any], data: dict[str, Any]) -> Phrase:
    content = Content(
        title=data["title"],
        body=data["body"],
        scenario=ScenarioId(scenario["id"]),
        title_en=data.get("en", ""),
        variants=tuple(data.get("variants") or ()),
        code=str(data.get("code", "")),
        buyer_types=tuple(BuyerTypeId(one) for one in data.get("buyer_types") or ()),
        platforms=tuple(data.get("platforms") or ()),
        policies=tuple(sorted((data.get("policies") or {}).items())),
        cues=tuple(data.get("cues") or ()),
        tags=tuple(data.get("tags") or ()),
        citations=tuple(Citation(str(one["doc"]), one["section"]) for one in data.get("citations") or ()),
        caution=data.get("caution", ""),
        expires=str(data.get("expires", "")),
    )
    return Phrase(
        id=PhraseId(data["id"]),
        content=content,
        origin=Origin(scenario["origin"]),
        state=State.APPROVED,
        hotkey=data.get("hotkey", ""),
    )


def _reference(folder: Path) -> dict[str, list[dict[str, Any]]]:
    types = [
        {**one, "scheme": scheme["id"], "scheme_zh": scheme["zh"], "scheme_en": scheme["en"]}
        for scheme in _load(folder / "buyer_types.yaml")["schemes"]
        for one in scheme["types"]
    ]
    rules = _load(folder / "rules.yaml")
    grouped = [{**one, **_group(group)} for group in rules["groups"] for one in group["rules"]]
    overlay = [{**one, **_group(_COMPLIANCE)} for one in rules["compliance_overlay"]]
    sections = [
        {"id": f"{document['doc']} {one['section']}", "doc": document["doc"], **one}
        for document in _load(folder / "sections.yaml")["documents"]
        for one in document["sections"]
    ]
    facts = [{**one, **_group(group)} for group in _load(folder / "facts.yaml")["groups"] for one in group["facts"]]
    variables = [{"id": one["name"], **one} for one in _load(folder / "variables.yaml")["variables"]]
    return {
        "buyer-type": types,
        "mark": _load(folder / "marks.yaml")["marks"],
        "variable": variables,
        "policy": _load(folder / "policies.yaml")["policies"],
        "section": sections,
        "rule": grouped + overlay,
        "playbook": _load(folder / "playbooks.yaml")["playbooks"],
        "fact": facts,
    }


def _group(group: dict[str, Any]) -> dict[str, str]:
    return {"group": group["id"], "group_zh": group["zh"], "group_en": group["en"]}


def _load(file: Path) -> Any:
    import yaml  # 80 ms that only a first start and a content update pay

    try:
        return yaml.load(file.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise BadInput("handbook-bad", file=file.name, reason=str(error)) from error
