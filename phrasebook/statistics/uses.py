"""Records one use of a phrase by one agent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from phrasebook.database import Database
from phrasebook.model import AgentId, Change, PhraseId
from phrasebook.store import habits


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One insertion or copy.

    ``source`` is picker, panel, hotkey, suggestion, playbook or command; ``action`` copy or paste; ``waited`` the seconds
    since the buyer's message was copied, None where there was none; ``variant`` 0 for the body, else its place.
    """

    phrase: PhraseId
    agent: AgentId
    source: str
    action: str = "copy"
    revision: int = 1
    variant: int = 0
    scenario: str = ""
    buyer: str = ""
    waited: float | None = None
    characters: int = 0


def record(database: Database, use: Use, *, at: datetime | None = None) -> Change:
    """Write a use, and count it for the order of results. Uses are not in the journal: undo does not touch them."""
    moment = at or datetime.now(UTC)
    with database.transaction():
        database.execute(
            "insert into use(at, local, agent, phrase, revision, variant, source, action, scenario, buyer, waited, characters)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                moment.astimezone(UTC).isoformat(timespec="seconds"),
                moment.astimezone().replace(tzinfo=None).isoformat(timespec="seconds"),
                use.agent, use.phrase, use.revision, use.variant, use.source, use.action, use.scenario, use.buyer,
                use.waited, use.characters,
            ),
        )  # fmt: skip
        habits.used(database, use.agent, use.phrase, at=moment)
    return Change(number=0, action="use", phrases=frozenset({use.phrase}), kinds=frozenset({"use"}))
