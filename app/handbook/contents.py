"""The contents of the handbook: chapters, their groups, and the pages in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from app.handbook.article import (
    CREDIT,
    FACTS,
    HELPER,
    KEPT,
    PLAYBOOK,
    RULE,
    SCENARIO,
    SECTION,
    SHIFT,
    TYPE,
    WORDS,
    Place,
    Words,
)
from app.i18n import mark
from phrasebook.database import Database
from phrasebook.store import kept_pages, places, reference, rulings

KEPT_NAMES: Final[dict[str, Words]] = {
    "couriers": ("快递", "Couriers"),
    "links": ("链接", "Links"),
    "fees": ("运费", "Postage"),
    "postcodes": ("邮编与地区", "Postcodes and regions"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A page with its name, ``sought`` what a search looks through, and ``sign`` an icon where it needs one."""

    place: Place
    name: Words
    sought: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Pages under one name; a chapter that needs no groups has one without a name."""

    name: Words
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; its title is an English source text."""

    title: str
    groups: tuple[Group, ...]


def read(database: Database) -> tuple[Chapter, ...]:
    """Return the contents."""
    return (
        Chapter(mark("Scenarios"), tuple(_scenarios(database))),
        Chapter(mark("Buyer types"), _grouped(reference.items(database, "buyer-type"), TYPE, "scheme")),
        Chapter(mark("Playbooks"), (_flat(reference.items(database, "playbook"), PLAYBOOK),)),
        Chapter(mark("Rules"), _grouped(rulings.rules(database), RULE, "group")),
        Chapter(mark("Words"), (Group(("", ""), (_entry(Place(WORDS), ("词汇表", "Glossary")),)),)),
        Chapter(mark("Facts and figures"), (Group(("", ""), tuple(_facts(database))),)),
        Chapter(mark("Pages of the shop"), (Group(("", ""), tuple(_kept())),)),
        Chapter(mark("Helpers"), (Group(("", ""), tuple(_helpers())),)),
        Chapter(mark("Documents"), tuple(_documents(database))),
    )


def _scenarios(database: Database) -> Iterable[Group]:
    everything = places.scenarios(database)
    signs = {"caution": "triangle-alert", "blocked": "ban"}
    for category in places.categories(database):
        entries = [
            _entry(Place(SCENARIO, one.id), (one.name, one.name_en), sign=signs.get(one.status, ""))
            for one in everything
            if one.category == category.id
        ]
        yield Group((category.name, category.name_en), tuple(entries))


def _grouped(items: list[dict[str, Any]], kind: str, by: str) -> tuple[Group, ...]:
    names = {str(one.get(by, "")): (one.get(f"{by}_zh", ""), one.get(f"{by}_en", "")) for one in items}
    return tuple(
        Group(
            name if name[0] else ("本店", "Of the shop"),
            tuple(
                _entry(Place(kind, one["id"]), (one["zh"], one.get("en", "")))
                for one in items
                if str(one.get(by, "")) == key
            ),
        )
        for key, name in names.items()
    )


def _flat(items: list[dict[str, Any]], kind: str) -> Group:
    return Group(("", ""), tuple(_entry(Place(kind, one["id"]), (one["zh"], one["en"])) for one in items))


def _facts(database: Database) -> Iterable[Entry]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for one in reference.items(database, "fact"):
        groups.setdefault(one["group"], []).append(one)
    for key, items in groups.items():
        name = (items[0].get("group_zh", key), items[0].get("group_en", key))
        yield _entry(Place(FACTS, key), name, more=" ".join(f"{one['zh']} {one['en']}" for one in items))


def _kept() -> Iterable[Entry]:
    for page in kept_pages.PAGES:
        yield _entry(Place(KEPT, page), KEPT_NAMES[page])


def _helpers() -> Iterable[Entry]:
    yield _entry(Place(HELPER, SHIFT), ("上线检查清单", "Start of the shift"))
    yield _entry(Place(HELPER, CREDIT), ("信用与注册时间", "Credit and registration of a buyer"))


def _documents(database: Database) -> Iterable[Group]:
    documents: dict[str, list[Entry]] = {}
    for one in reference.items(database, "section"):
        entry = _entry(Place(SECTION, one["id"]), (f"{one['section']} {one['zh']}", f"{one['section']} {one['en']}"))
        documents.setdefault(one["doc"], []).append(entry)
    for doc, entries in documents.items():
        yield Group((f"文档 {doc}", f"Document {doc}"), tuple(entries))


def _entry(place: Place, name: Words, *, sign: str = "", more: str = "") -> Entry:
    return Entry(place, name, f"{name[0]} {name[1]} {place.id} {more}".casefold(), sign)
