"""Reads categories and scenarios, and adds the shop's own scenarios."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterable

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import AgentId, Category, Change, Origin, Scenario, ScenarioId
from phrasebook.store import checks, journal, rows

_COLUMNS = (
    "id",
    "name",
    "name_en",
    "category",
    "kind",
    "status",
    "stage",
    "origin",
    "common",
    "position",
    "cues",
    "guide",
)


def categories(database: Database) -> list[Category]:
    """Return the categories in their order."""
    found = database.execute("select id, name, name_en, position from category order by position")
    return [Category(id=one[0], name=one[1], name_en=one[2], position=one[3]) for one in found]


def scenarios(database: Database) -> list[Scenario]:
    """Return all scenarios in the order of the tree."""
    found = database.execute(
        f"select {', '.join('s.' + name for name in _COLUMNS)} from scenario s left join category c on c.id = s.category"
        " order by coalesce(c.position, 999), s.position, s.id"
    )
    return [_scenario(one) for one in found]


def scenario(database: Database, wanted: str) -> Scenario:
    """Return one scenario.

    Raises:
        NotFound: ``unknown-scenario``.
    """
    found = database.execute(f"select {', '.join(_COLUMNS)} from scenario where id = ?", (wanted,)).fetchone()
    if found is None:
        raise NotFound("unknown-scenario", id=wanted)
    return _scenario(found)


def put_category(database: Database, category: Category) -> None:
    """Insert or replace a category; part of a larger transaction."""
    database.execute(
        "insert or replace into category(id, name, name_en, position) values (?, ?, ?, ?)",
        (category.id, category.name, category.name_en, category.position),
    )


def put_scenarios(database: Database, wanted: Iterable[Scenario]) -> None:
    """Insert or replace scenarios; part of a larger transaction."""
    database.executemany(
        f"insert or replace into scenario({', '.join(_COLUMNS)}) values ({', '.join('?' * len(_COLUMNS))})",
        [
            (
                one.id, one.name, one.name_en, one.category, one.kind, one.status, one.stage, one.origin.value,
                int(one.common), one.position, rows.dump(list(one.cues)), rows.dump(one.guide),
            )
            for one in wanted
        ],
    )  # fmt: skip


def add_shop_scenario(
    database: Database, name: str, *, category: str = "", agent: AgentId
) -> tuple[ScenarioId, Change]:
    """Add a scenario of the shop's own; its id starts with ``shop-``."""
    if not name.strip():
        raise BadInput("text-empty", field="name")
    checks.text("name", name, limit=60)
    taken = {one[0] for one in database.execute("select id from scenario where id like 'shop-%'")}
    made = shop_id(name, taken)
    new = Scenario(id=made, name=name, category=category, origin=Origin.SHOP, position=900 + len(taken))
    with journal.entry(database, agent, "scenario.add") as entry:
        entry.touch("scenario", made)
        put_scenarios(database, [new])
    return new.id, entry.change


def shop_id(name: str, taken: Collection[str]) -> ScenarioId:
    """Return the id of a scenario of the shop's own called ``name``, different from those that are taken."""
    plain = unicodedata.normalize("NFKC", name).lower()
    stem = "shop-" + (re.sub(r"[^a-z0-9一-鿿]+", "-", plain).strip("-") or "scenario")
    made, number = stem, 2
    while made in taken:
        made, number = f"{stem}-{number}", number + 1
    return ScenarioId(made)


def _scenario(row: tuple[object, ...]) -> Scenario:
    values = dict(zip(_COLUMNS, row, strict=True))
    return Scenario(
        id=ScenarioId(str(values["id"])),
        name=str(values["name"]),
        name_en=str(values["name_en"]),
        category=str(values["category"]),
        kind=str(values["kind"]),
        status=str(values["status"]),
        stage=str(values["stage"]),
        origin=Origin(str(values["origin"])),
        common=bool(values["common"]),
        position=int(str(values["position"])),
        cues=tuple(json.loads(str(values["cues"]))),
        guide=json.loads(str(values["guide"])),
    )
