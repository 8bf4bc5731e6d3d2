"""Shop profiles: facts that fill variables, and policies that decide which phrases are shown."""

from __future__ import annotations

import json
import secrets

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import AgentId, Change, Shop
from phrasebook.store import checks, journal, phrase_rows, reference, rows, settings, visibility

PLATFORMS = ("taobao", "jd", "pdd", "douyin")
_KEY = "shop"


def everything(database: Database) -> list[Shop]:
    """Return the shop profiles by name."""
    return [
        _shop(row) for row in database.execute("select id, name, platform, facts, policies from shop order by name")
    ]


def current(database: Database) -> Shop | None:
    """Return the chosen shop profile, None where there is none yet."""
    row = database.execute(
        "select id, name, platform, facts, policies from shop where id = ?", (settings.get(database, _KEY),)
    ).fetchone()
    return None if row is None else _shop(row)


def save(database: Database, shop: Shop, *, agent: AgentId) -> Change:
    """Add or change a shop profile; the phrases on offer follow it."""
    if not shop.name.strip():
        raise BadInput("text-empty", field="name")
    checks.text("name", shop.name, limit=60)
    if shop.platform and shop.platform not in PLATFORMS:
        raise BadInput("unknown-platform", id=shop.platform)
    allowed = {policy.id: {choice[0] for choice in policy.choices} for policy in reference.policies(database)}
    for policy, choice in shop.policies:
        if choice not in allowed.get(policy, ()):
            raise BadInput("unknown-policy", id=f"{policy}={choice}")
    facts = {name: checks.text(name, value, limit=500) for name, value in shop.facts if value.strip()}
    with journal.entry(database, agent, "shop.save") as entry:
        entry.touch("shop", shop.id)
        database.execute(
            "insert or replace into shop(id, name, platform, facts, policies) values (?, ?, ?, ?, ?)",
            (shop.id, shop.name.strip(), shop.platform, rows.dump(facts), rows.dump(dict(shop.policies))),
        )
        refresh_shown(database)
    return entry.change


def new_id() -> str:
    """Return an id for a new shop profile."""
    return "s" + secrets.token_hex(4)


def choose(database: Database, shop: str) -> None:
    """Make a profile the one whose facts and policies hold."""
    if not database.value("select 1 from shop where id = ?", (shop,)):
        raise NotFound("unknown-shop", id=shop)
    with database.transaction():
        settings.put(database, _KEY, shop)
        refresh_shown(database)


def refresh_shown(database: Database) -> None:
    """Decide again for every phrase whether agents are offered it: after a change of the shop, and on a new day."""
    where = visibility.setting(database)
    with database.transaction():
        for phrase in phrase_rows.select(
            database, "rest like '%\"policies\"%' or rest like '%\"platforms\"%' or rest like '%\"expires\"%'"
        ):
            database.execute(
                "update phrase set shown = ? where id = ? and shown <> ?",
                (int(visibility.shown(phrase, where)), phrase.id, int(visibility.shown(phrase, where))),
            )


def _shop(row: tuple[str, str, str, str, str]) -> Shop:
    return Shop(
        id=row[0],
        name=row[1],
        platform=row[2],
        facts=tuple(sorted(json.loads(row[3]).items())),
        policies=tuple(sorted(json.loads(row[4]).items())),
    )
