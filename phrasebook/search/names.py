"""Knows the buyer types, marks and scenarios by what people type for them after ``@`` and ``#``, and completes what they type."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phrasebook import tokenizer
from phrasebook.search import placing, query, sounds

if TYPE_CHECKING:
    from phrasebook.database import Database

_SCENARIOS = "select id, name, name_en, '[]' from scenario order by common desc, position, id"
_BUYERS = """
select id, json_extract(data, '$.zh'), json_extract(data, '$.en'), coalesce(json_extract(data, '$.types'), '[]')
from reference where kind in ('mark', 'buyer-type') order by kind desc, position
"""
_NOT_THERE = 9


@dataclass(frozen=True, slots=True)
class Completion:
    """A name that finishes what is being typed: ``text`` is the whole text with it; ``kind`` is buyer or scenario."""

    text: str
    kind: str
    id: str
    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class _Named:
    id: str
    name: str
    name_en: str
    types: tuple[str, ...]


def complete(database: Database, text: str, limit: int = 12) -> list[Completion]:
    """Return how the operator at the end of ``text`` may go on, best first; nothing where the text ends in no operator."""
    words = text.split()
    if not words or text[-1:].isspace() or words[-1][0] not in query.BUYER_SIGNS + query.SCENARIO_SIGNS:
        return []
    word = words[-1]
    kind = "buyer" if word[0] in query.BUYER_SIGNS else "scenario"
    before = text[: len(text) - len(word)] + word[0]
    return [
        Completion(before + "".join(one.name.split()) + " ", kind, one.id, one.name, one.name_en)
        for one in _ranked(database, kind, word[1:])[:limit]
    ]


def buyer_types(database: Database, typed: str) -> tuple[str, ...]:
    """Return the buyer types for which ``typed`` stands, by name, id or the beginning of either; none where it is no name."""
    found = _meant(database, "buyer", typed)
    return tuple(dict.fromkeys(each for one in found for each in one.types or (one.id,)))


def scenarios(database: Database, typed: str) -> tuple[str, ...]:
    """Return the scenarios for which ``typed`` stands."""
    return tuple(one.id for one in _meant(database, "scenario", typed))


def _meant(database: Database, kind: str, typed: str) -> list[_Named]:
    wanted = _plain(typed)
    found = _ranked(database, kind, typed) if wanted else []
    return [one for one in found if _rank(one, wanted) == _rank(found[0], wanted)]


def _ranked(database: Database, kind: str, typed: str) -> list[_Named]:
    wanted = _plain(typed)
    ranks = [(_rank(one, wanted), one) for one in _all(database, kind)]
    return [one for rank, one in sorted(ranks, key=lambda pair: pair[0]) if rank < _NOT_THERE]


def _rank(one: _Named, wanted: str) -> int:
    name, english = _plain(one.name), tokenizer.fold(one.name_en)
    reasons = (
        wanted in (name, _plain(one.id)),
        name.startswith(wanted),
        wanted in name,
        sounds.is_spoken(wanted) and placing.places(wanted, one.name, placing.FULL) is not None,
        sounds.is_spoken(wanted) and placing.places(wanted, one.name, placing.INITIALS) is not None,
        any(word.startswith(wanted) for word in english.split()),
        _plain(one.id).startswith(wanted),
    )
    return next((rank for rank, there in enumerate(reasons) if there), _NOT_THERE)


def _all(database: Database, kind: str) -> list[_Named]:
    found = database.execute(_BUYERS if kind == "buyer" else _SCENARIOS).fetchall()
    return [_Named(one, name, english, tuple(json.loads(types))) for one, name, english, types in found]


def _plain(text: str) -> str:
    return tokenizer.fold(text).replace(" ", "")
