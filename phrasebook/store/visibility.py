"""Decides whether a phrase is offered to agents now: approved, not expired, and fitting the shop's platform and policies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from phrasebook.database import Database
from phrasebook.model import Content, Phrase, State


@dataclass(frozen=True, slots=True)
class Setting:
    """What the decision depends on besides the phrase: the shop's platform, its policies, and today's date (ISO)."""

    platform: str
    policies: dict[str, str]
    today: str


def setting(database: Database) -> Setting:
    """Return the current shop's side of the decision; policies that the shop has not decided take their default."""
    policies: dict[str, str] = {}
    for policy, data in database.execute("select id, data from reference where kind = 'policy'"):
        policies[policy] = json.loads(data)["choices"][0]["id"]
    found = database.execute(
        "select platform, policies from shop where id = (select value from setting where key = 'shop')"
    ).fetchone()
    platform = ""
    if found is not None:
        platform = found[0]
        policies.update(json.loads(found[1]))
    return Setting(platform, policies, datetime.now(UTC).astimezone().date().isoformat())


def fits(content: Content, where: Setting) -> bool:
    """Return whether the content may be used in this shop today."""
    if content.expires and content.expires < where.today:
        return False
    if content.platforms and where.platform and where.platform not in content.platforms:
        return False
    return all(where.policies.get(policy, choice) == choice for policy, choice in content.policies)


def shown(phrase: Phrase, where: Setting) -> bool:
    """Return whether agents are offered the phrase."""
    return phrase.state is State.APPROVED and fits(phrase.content, where)
