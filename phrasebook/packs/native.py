"""Our own pack: a zip of JSON files and images, described in docs/pack.md; the same content gives the same bytes."""

from __future__ import annotations

import hashlib
import io
import re
from pathlib import Path
from typing import Any, Final

from phrasebook.errors import BadInput
from phrasebook.packs import archives, native_values, signatures, values
from phrasebook.packs.blanks import RAW
from phrasebook.packs.form import FIELDS, Basis, Format, Identity, Loss, Pack, Signature, Skipped
from phrasebook.packs.limits import (
    MAX_FILE,
    MAX_IMAGE,
    MAX_IMAGES,
    MAX_PHRASES,
    MAX_UNPACKED,
    broken,
    get_bytes,
    too_many,
)
from phrasebook.packs.signatures import Signer
from phrasebook.store import rows

VERSION: Final = 1
_PHRASES: Final = "phrases.jsonl"
_MANIFEST: Final = "manifest.json"
_SIGNATURE: Final = "signature.json"
_NEEDED: Final = frozenset((_MANIFEST, _PHRASES, "scenarios.json"))
_OPTIONAL: Final = frozenset(("variables.json", "playbooks.json", "rules.json", _SIGNATURE))
_IMAGE: Final = re.compile(r"images/([0-9a-f]{64})\.(png|jpg|webp|gif)")
_STARTS: Final = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff", "webp": b"RIFF", "gif": b"GIF8"}


def write(pack: Pack, signer: Signer | None = None) -> bytes:
    """Return the bytes of a pack, signed where a signer is given; phrases are in the order of their ids."""
    phrases = sorted(pack.phrases, key=lambda phrase: phrase.id)
    scenarios = sorted(pack.scenarios, key=lambda one: one.id)
    texts = {
        _PHRASES: "".join(rows.dump(native_values.from_phrase(phrase)) + "\n" for phrase in phrases),
        "scenarios.json": rows.dump([native_values.from_scenario(one) for one in scenarios]),
    }
    if pack.variables:
        found = sorted(pack.variables, key=lambda one: one.name)
        texts["variables.json"] = rows.dump([native_values.from_variable(one) for one in found])
    if pack.playbooks:
        texts["playbooks.json"] = rows.dump(sorted(pack.playbooks, key=lambda one: str(one.get("id"))))
    if pack.rules:
        texts["rules.json"] = rows.dump(sorted(pack.rules, key=lambda one: str(one.get("id"))))
    members = {name: text.encode("utf-8") for name, text in texts.items()} | dict(pack.images)
    manifest: dict[str, Any] = {
        "format": "kuaida",
        "version": VERSION,
        "phrases": len(phrases),
        "digests": {name: hashlib.sha256(data).hexdigest() for name, data in members.items()},
    }
    if pack.identity is not None:
        manifest["pack"] = native_values.from_identity(pack.identity)
    members[_MANIFEST] = rows.dump(manifest).encode("utf-8")
    if signer is not None:
        members[_SIGNATURE] = rows.dump(signatures.sign(signer, members[_MANIFEST])).encode("utf-8")
    return archives.pack(members)


def read(file: Path) -> Pack:
    """Read a pack; a bad row is reported and the others are kept.

    Raises:
        BadInput: ``pack-broken``, ``pack-changed``, ``pack-newer`` or ``pack-too-large``.
        Unable: ``file-unreadable``.
    """
    members = archives.unpack(get_bytes(file), _limit)
    manifest, signature = _proved(members)
    identity = native_values.identity(manifest.get("pack"))
    phrases, skipped, losses = _phrases(members[_PHRASES])
    playbooks, rules = _objects(members, "playbooks.json"), _objects(members, "rules.json")
    return Pack(
        phrases=phrases,
        scenarios=native_values.scenarios(values.from_json(members["scenarios.json"])),
        skipped=skipped,
        losses=losses,
        variables=native_values.variables(values.from_json(members.get("variables.json", b"[]"))),
        playbooks=playbooks,
        rules=rules,
        images={name: data for name, data in members.items() if name.startswith("images/")},
        identity=identity,
        signature=signature,
    )


def look(file: Path) -> tuple[Identity | None, Signature | None]:
    """Return which pack it is and who signed it, everything proved, without reading its phrases."""
    manifest, signature = _proved(archives.unpack(get_bytes(file), _limit))
    return native_values.identity(manifest.get("pack")), signature


def _limit(name: str) -> int | None:
    if name in _NEEDED or name in _OPTIONAL:
        return MAX_UNPACKED if name == _PHRASES else MAX_FILE
    return MAX_IMAGE if _IMAGE.fullmatch(name) else None


def _proved(members: dict[str, bytes]) -> tuple[dict[str, Any], Signature | None]:
    """Return the manifest once everything that it promises was found true."""
    missing = _NEEDED - set(members)
    if missing:
        raise broken(", ".join(sorted(missing)))
    manifest = values.from_json(members[_MANIFEST])
    if not isinstance(manifest, dict) or manifest.get("format") != "kuaida":
        raise broken(_MANIFEST)
    version = manifest.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise broken(_MANIFEST)
    if version > VERSION:
        raise BadInput("pack-newer")
    signed = _SIGNATURE in members
    digests = manifest.get("digests", {})
    others = set(members) - {_MANIFEST, _SIGNATURE}
    if not isinstance(digests, dict) or ((digests or signed) and set(digests) != others):
        raise BadInput("pack-changed")
    if any(hashlib.sha256(members[name]).hexdigest() != digest for name, digest in digests.items()):
        raise BadInput("pack-changed")
    _check_images(members)
    if not signed:
        return manifest, None
    return manifest, signatures.verify(values.from_json(members[_SIGNATURE]), members[_MANIFEST])


def _check_images(members: dict[str, bytes]) -> None:
    images = [found for found in map(_IMAGE.fullmatch, members) if found]
    if len(images) > MAX_IMAGES:
        raise too_many(MAX_IMAGES)
    for found in images:
        data = members[found.group()]
        if hashlib.sha256(data).hexdigest() != found[1] or not data.startswith(_STARTS[found[2]]):
            raise BadInput("pack-changed")


def _phrases(data: bytes) -> tuple[tuple[Any, ...], tuple[Skipped, ...], tuple[Loss, ...]]:
    phrases: dict[str, Any] = {}
    skipped: list[Skipped] = []
    losses: list[Loss] = []
    for number, line in enumerate(io.BytesIO(data), start=1):
        if number > MAX_PHRASES:
            raise too_many()
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError as error:
            raise broken("UTF-8") from error
        if not text.strip():
            continue
        try:
            phrase, has_image = native_values.phrase(text)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            skipped.append(Skipped(number, (str(error) or type(error).__name__)[:120]))
            continue
        if phrase.id in phrases:
            skipped.append(Skipped(number, "repeated-id"))
            continue
        phrases[phrase.id] = phrase
        if has_image:
            losses.append(Loss(number, "image"))
    return tuple(phrases.values()), tuple(skipped), tuple(losses)


def _objects(members: dict[str, bytes], name: str) -> tuple[dict[str, Any], ...]:
    found = values.from_json(members.get(name, b"[]"))
    if not isinstance(found, list) or not all(
        isinstance(one, dict) and isinstance(one.get("id"), str) for one in found
    ):
        raise broken(name)
    return tuple(found)


FORMAT = Format(
    name="kuaida",
    title="Kuaida",
    suffixes=(".kuaida",),
    read=read,
    write=write,
    basis=Basis.OWN,
    keeps=frozenset(FIELDS),
    style=RAW,
)
