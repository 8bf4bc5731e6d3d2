"""Reads JSON, property lists and YAML of unknown origin into plain values, and takes texts out of them without surprises."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from phrasebook.errors import BadInput
from phrasebook.packs import encodings
from phrasebook.packs.limits import broken, get_bytes, too_large

_YAML_SIZE: Final = 10_000_000
_YAML_NODES: Final = 2_000_000
_YAML_DEPTH: Final = 60
_YAML_ALIASES: Final = 100
_PLIST_SIZE: Final = 20_000_000


def from_json(data: bytes) -> Any:
    """Return the value of a JSON text.

    Raises:
        BadInput: ``pack-broken`` or ``text-encoding``.
    """
    try:
        return json.loads(encodings.decode(data))
    except (ValueError, RecursionError) as error:
        raise broken(error) from error


def json_or_nothing(data: bytes) -> Any:
    """Return the value of a JSON text, None where it is none: one bad file does not cost the others."""
    try:
        return from_json(data)
    except BadInput:
        return None


def json_file(file: Path) -> Any:
    """Return the value of a JSON file."""
    return from_json(get_bytes(file))


def from_plist(data: bytes) -> Any:
    """Return the value of a property list; entities are refused by the reader itself."""
    import plistlib
    from xml.parsers.expat import ExpatError

    if len(data) > _PLIST_SIZE:
        raise too_large(_PLIST_SIZE)
    try:
        return plistlib.loads(data)
    except (
        ExpatError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError, LookupError, MemoryError,
    ) as error:  # fmt: skip
        raise broken(error) from error


def from_yaml(data: bytes) -> Any:
    """Return the value of a YAML text: plain values only, few aliases, none merged (so that nothing grows), bounded size and depth."""
    import yaml

    if len(data) > _YAML_SIZE:
        raise too_large(_YAML_SIZE)
    text = encodings.decode(data)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        depth = aliases = 0
        for number, event in enumerate(yaml.parse(text, Loader=loader)):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            aliases += isinstance(event, yaml.AliasEvent)
            merged = isinstance(event, yaml.ScalarEvent) and event.value == "<<"
            if merged or aliases > _YAML_ALIASES or depth > _YAML_DEPTH or number > _YAML_NODES:
                raise broken("YAML aliases, depth or size")
        return yaml.load(text, Loader=loader)
    except (yaml.YAMLError, ValueError, TypeError, RecursionError, OverflowError, AttributeError) as error:
        raise broken(error) from error


def text(value: Any, name: str) -> str:
    """Return a text of an object, empty where it has none; a number is shown as it is."""
    found = value.get(name) if isinstance(value, dict) else None
    if isinstance(found, bool) or found is None:
        return ""
    return found if isinstance(found, str) else str(found)[:200] if isinstance(found, (int, float)) else ""


def texts(value: Any, name: str) -> list[str]:
    """Return the texts of a list in an object."""
    found = value.get(name) if isinstance(value, dict) else None
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a list."""
    if isinstance(value, list):
        yield from (one for one in value if isinstance(one, dict))


def dumped(value: object) -> bytes:
    """Return a value as JSON that people can read, with a line end."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def stable_uuid(*parts: str) -> str:
    """Return a UUID made of texts: the same for the same ones."""
    import uuid

    return str(uuid.uuid5(uuid.UUID("6b1f9a0e-6f0b-5a53-9c43-0d5d2f5d7f11"), "\x1f".join(parts)))
