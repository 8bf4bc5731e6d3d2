"""Refuses content that must never enter the phrasebook, before anything is written."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import MAX_BODY, MAX_BUYER_TYPES, MAX_TITLE, UNSORTED, Content, PhraseId

_CODE = re.compile(r"[A-Za-z0-9_.\-一-鿿]{1,24}")
_ODD = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)  # controls, halves of pairs, marks of direction


def text(field: str, value: str, *, limit: int, lines: bool = False) -> str:
    """Return ``value`` as it is kept, or refuse characters that other programs would cut, hide or choke on."""
    for found in _ODD.finditer(value):
        character = found.group()
        if unicodedata.category(character) != "Cc":
            raise BadInput("text-hidden-characters", field=field, character=f"U+{ord(character):04X}")
        if not (lines and character in "\n\r\t"):
            raise BadInput("text-control-characters", field=field, character=f"U+{ord(character):04X}")
    if len(value) > limit:
        raise BadInput("text-too-long", field=field, limit=limit, length=len(value))
    return value


def content(database: Database, value: Content, *, phrase: PhraseId | None) -> None:
    """Refuse a content that is empty, too long, names what does not exist, or takes another phrase's code."""
    for field, one, limit in (("title", value.title, MAX_TITLE), ("body", value.body, MAX_BODY)):
        if not one.strip():
            raise BadInput("text-empty", field=field)
        text(field, one, limit=limit, lines=field == "body")
    text("title_en", value.title_en, limit=200)
    text("caution", value.caution, limit=500, lines=True)
    for field, many, limit in (
        ("variants", value.variants, MAX_BODY),
        ("cues", value.cues, 500),
        ("tags", value.tags, 40),
    ):
        for one in many:
            if not one.strip():
                raise BadInput("text-empty", field=field)
            text(field, one, limit=limit, lines=field == "variants")
    if len(value.buyer_types) > MAX_BUYER_TYPES:
        raise BadInput("too-many-buyer-types", limit=MAX_BUYER_TYPES)
    if value.scenario != UNSORTED and not database.value("select 1 from scenario where id = ?", (value.scenario,)):
        raise BadInput("unknown-scenario", id=value.scenario)
    for buyer_type in value.buyer_types:
        if not database.value("select 1 from reference where kind = 'buyer-type' and id = ?", (buyer_type,)):
            raise BadInput("unknown-buyer-type", id=buyer_type)
    expires(value.expires)
    if value.code:
        _code(database, value.code, phrase)


def expires(value: str) -> None:
    """Refuse a day that is none; empty means never."""
    if not value:
        return
    try:
        date.fromisoformat(value)
    except ValueError:
        raise BadInput("bad-date", value=value) from None


def _code(database: Database, code: str, phrase: PhraseId | None) -> None:
    if not _CODE.fullmatch(code):
        raise BadInput("bad-code", code=code)
    other = database.value(
        "select title from phrase where code = ? collate nocase and id <> ? and state <> 'retired'",
        (code, phrase or ""),
    )
    if other is not None:
        raise BadInput("code-taken", code=code, title=other)
