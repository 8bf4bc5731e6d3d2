"""Our own pack: a zip with ``manifest.json``, ``phrases.jsonl`` and ``scenarios.json``; the same content gives the same bytes."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from pathlib import Path
from typing import Any, Final

from phrasebook.errors import BadInput, Unable
from phrasebook.model import Origin, Phrase, PhraseId, Scenario, ScenarioId, State
from phrasebook.packs.form import Basis, Format, Pack, Skipped
from phrasebook.store import rows

VERSION: Final = 1
MAX_FILE = 50_000_000
MAX_UNPACKED = 200_000_000
MAX_PHRASES = 100_000
_MEMBERS = {"manifest.json", "phrases.jsonl", "scenarios.json"}
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write(pack: Pack) -> bytes:
    """Return the bytes of a pack; phrases are in the order of their ids."""
    phrases = sorted(pack.phrases, key=lambda phrase: phrase.id)
    members = {
        "manifest.json": rows.dump({"format": "kuaida", "version": VERSION, "phrases": len(phrases)}),
        "phrases.jsonl": "".join(rows.dump(_phrase_to_dict(phrase)) + "\n" for phrase in phrases),
        "scenarios.json": rows.dump([_scenario_to_dict(one) for one in sorted(pack.scenarios, key=lambda one: one.id)]),
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), members[name].encode(), zipfile.ZIP_DEFLATED, 9)
    return data.getvalue()


def read(file: Path) -> Pack:
    """Read a pack; a bad row is reported and the others are kept.

    Raises:
        BadInput: ``pack-broken``, ``pack-newer`` or ``pack-too-large``.
        Unable: ``file-unreadable``.
    """
    try:
        if file.stat().st_size > MAX_FILE:
            raise BadInput("pack-too-large", limit="50 MB")
        with zipfile.ZipFile(file) as archive:
            members = _unpack(archive)
    except OSError as error:
        raise Unable("file-unreadable", path=str(file), reason=error.strerror or str(error)) from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, KeyError) as error:
        raise BadInput("pack-broken", reason=_plain(error)) from error
    manifest = _json(members["manifest.json"])
    if not isinstance(manifest, dict) or manifest.get("format") != "kuaida":
        raise BadInput("pack-broken", reason="manifest.json")
    if not isinstance(manifest.get("version"), int) or manifest["version"] > VERSION:
        raise BadInput("pack-newer")
    phrases, skipped = _phrases(members["phrases.jsonl"])
    return Pack(phrases=tuple(phrases), scenarios=tuple(_scenarios(members["scenarios.json"])), skipped=tuple(skipped))


def _unpack(archive: zipfile.ZipFile) -> dict[str, bytes]:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if set(names) != _MEMBERS or len(names) != len(_MEMBERS):
        raise BadInput("pack-broken", reason=", ".join(sorted(set(names) ^ _MEMBERS)[:3]) or "members")
    if sum(info.file_size for info in infos) > MAX_UNPACKED:
        raise BadInput("pack-too-large", limit="200 MB")
    members = {}
    for info in infos:
        with archive.open(info) as member:  # the size in the directory may lie: never read beyond it
            members[info.filename] = member.read(info.file_size + 1)
        if len(members[info.filename]) != info.file_size:
            raise BadInput("pack-broken", reason=info.filename)
    return members


def _phrases(data: bytes) -> tuple[list[Phrase], list[Skipped]]:
    phrases: dict[str, Phrase] = {}
    skipped = []
    lines = _text(data).split("\n")
    if len(lines) > MAX_PHRASES + 1:
        raise BadInput("pack-too-large", limit=f"{MAX_PHRASES}")
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            phrase = _phrase_from_dict(json.loads(line))
            if phrase.id in phrases:
                raise ValueError("repeated id")
            phrases[phrase.id] = phrase
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            skipped.append(Skipped(number, _plain(error)))
    return list(phrases.values()), skipped


def _phrase_to_dict(phrase: Phrase) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": phrase.id,
        "state": phrase.state.value,
        "origin": phrase.origin.value,
        **rows.content_to_dict(phrase.content),
    }
    if phrase.pending is not None:
        data["draft"] = rows.content_to_dict(phrase.pending)
    return data


def _phrase_from_dict(data: Any) -> Phrase:
    if not isinstance(data, dict) or not all(
        isinstance(data[name], str) for name in ("id", "title", "body", "scenario")
    ):
        raise TypeError("id, title, body, scenario")
    if not 1 <= len(data["id"]) <= 120:
        raise ValueError("id")
    pending = data.get("draft")
    return Phrase(
        id=PhraseId(data["id"]),
        content=rows.content_from_dict(_checked(data)),
        state=State(data.get("state", "draft")),
        origin=Origin(data.get("origin", "shop")),
        pending=None if pending is None else rows.content_from_dict(_checked(pending)),
    )


def _checked(data: dict[str, Any]) -> dict[str, Any]:
    """Refuse values of another type than the format says."""
    for name in ("title", "body", "scenario", "code", "title_en", "caution", "expires"):
        if not isinstance(data.get(name, ""), str):
            raise TypeError(name)
    for name in ("variants", "buyer_types", "platforms", "cues", "tags"):
        if not isinstance(data.get(name, []), list) or not all(isinstance(one, str) for one in data.get(name, [])):
            raise TypeError(name)
    policies = data.get("policies", {})
    if not isinstance(policies, dict) or not all(isinstance(one, str) for one in policies.values()):
        raise TypeError("policies")
    for one in data.get("citations", []):
        if not isinstance(one["doc"], str) or not isinstance(one["section"], str):
            raise TypeError("citations")
    return data


def _scenario_to_dict(scenario: Scenario) -> dict[str, Any]:
    return {"id": scenario.id, "name": scenario.name, "name_en": scenario.name_en, "category": scenario.category}


def _scenarios(data: bytes) -> list[Scenario]:
    found = _json(data)
    if not isinstance(found, list):
        raise BadInput("pack-broken", reason="scenarios.json")
    result = []
    for one in found:
        if not isinstance(one, dict) or not all(
            isinstance(one.get(name), str) for name in ("id", "name", "name_en", "category")
        ):
            raise BadInput("pack-broken", reason="scenarios.json")
        result.append(
            Scenario(
                id=ScenarioId(one["id"]),
                name=one["name"],
                name_en=one["name_en"],
                category=one["category"],
                position=900,
            )
        )
    return result


def _json(data: bytes) -> Any:
    try:
        return json.loads(_text(data))
    except (ValueError, RecursionError) as error:
        raise BadInput("pack-broken", reason=_plain(error)) from error


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput("pack-broken", reason="UTF-8") from error


def _plain(error: Exception) -> str:
    return (str(error) or type(error).__name__)[:120]


FORMAT = Format(name="kuaida", title="Kuaida", suffixes=(".kuaida",), read=read, write=write, basis=Basis.OWN)
