"""Adds, edits, approves, retires and revives phrases; the approved content keeps serving while an edit of it waits as a draft."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import AgentId, Change, Content, Origin, Phrase, PhraseId, ScenarioId, State
from phrasebook.store import checks, journal, phrase_rows


def get(database: Database, phrase: PhraseId) -> Phrase:
    """Return one phrase.

    Raises:
        NotFound: ``unknown-phrase``.
    """
    found = phrase_rows.select(database, "id = :id", {"id": phrase})
    if not found:
        raise NotFound("unknown-phrase", id=phrase)
    return found[0]


def by_reference(database: Database, reference: str) -> Phrase:
    """Return the phrase whose id or code is ``reference``; a code in use wins over one of a retired phrase."""
    found = phrase_rows.select(database, "id = :one or (code <> '' and code = :one collate nocase)", {"one": reference})
    found.sort(key=lambda phrase: (phrase.id != reference, phrase.state is State.RETIRED))
    if not found:
        raise NotFound("unknown-phrase", id=reference)
    return found[0]


def listing(
    database: Database,
    *,
    scenario: str | None = None,
    state: State | None = None,
    origin: Origin | None = None,
    waiting: bool = False,
) -> list[Phrase]:
    """Return the phrases that the filters leave; ``waiting`` keeps drafts and phrases with a pending edit."""
    conditions = ["1"]
    if scenario is not None:
        conditions.append("scenario = :scenario")
    if state is not None:
        conditions.append("state = :state")
    if origin is not None:
        conditions.append("origin = :origin")
    if waiting:
        conditions.append("(state = 'draft' or (pending is not null and state <> 'retired'))")
    return phrase_rows.select(
        database, " and ".join(conditions), {"scenario": scenario, "state": state, "origin": origin}
    )


def with_hotkey(database: Database, *, offered_only: bool = True) -> list[Phrase]:
    """Return the phrases that have a global hotkey: those in use, or all of them."""
    return phrase_rows.select(database, "hotkey <> ''" + (" and shown = 1" if offered_only else ""))


def counts_by_scenario(database: Database) -> dict[str, int]:
    """Return how many phrases agents are offered in each scenario."""
    return dict(database.execute("select scenario, count(*) from phrase where shown = 1 group by scenario").fetchall())


def add(
    database: Database,
    content: Content,
    *,
    agent: AgentId,
    origin: Origin = Origin.SHOP,
    phrase: PhraseId | None = None,
) -> tuple[PhraseId, Change]:
    """Add a phrase: a draft of the shop, or a personal phrase of the agent, which serves at once."""
    checks.content(database, content, phrase=None)
    made = phrase or PhraseId("p" + secrets.token_hex(6))
    personal = origin is Origin.PERSONAL
    new = Phrase(
        id=made,
        content=content,
        origin=origin,
        state=State.APPROVED if personal else State.DRAFT,
        owner=agent if personal else None,
    )
    with journal.entry(database, agent, "phrase.add") as entry:
        entry.touch("phrase", made)
        phrase_rows.put(database, new)
    return made, entry.change


def edit(database: Database, phrase: PhraseId, content: Content, *, agent: AgentId) -> Change:
    """Change a phrase. Of an approved one the edit waits as a draft while the approved content keeps serving."""
    checks.content(database, content, phrase=phrase)
    return _save(database, [_edited(get(database, phrase), content)], agent, "phrase.edit")


def move(database: Database, phrases: Iterable[PhraseId], scenario: ScenarioId, *, agent: AgentId) -> Change:
    """Put phrases into another scenario in one change; of approved ones this is an edit that waits."""
    found = [get(database, phrase) for phrase in phrases]
    moved = [_edited(old, replace(old.pending or old.content, scenario=scenario)) for old in found]
    return put_all(database, moved, agent=agent, action="phrase.move")


def approve(database: Database, phrases: Iterable[PhraseId], *, agent: AgentId) -> Change:
    """Let drafts serve: a new phrase as it is, a pending edit in place of what served until now."""
    changed = []
    for phrase in phrases:
        old = get(database, phrase)
        if old.state is State.RETIRED:
            raise BadInput("phrase-retired", id=phrase)
        if old.state is State.APPROVED and old.pending is None:
            continue
        content = old.pending or old.content
        checks.content(database, content, phrase=phrase)
        changed.append(
            replace(
                old,
                content=content,
                pending=None,
                state=State.APPROVED,
                approved_by=agent,
                approved_at=datetime.now(UTC).isoformat(timespec="seconds"),
                revision=old.revision + (old.state is State.APPROVED),
            )
        )
    return _save(database, changed, agent, "phrase.approve")


def discard_draft(database: Database, phrase: PhraseId, *, agent: AgentId) -> Change:
    """Drop the pending edit of an approved phrase."""
    return _save(database, [replace(get(database, phrase), pending=None)], agent, "phrase.discard")


def retire(database: Database, phrases: Iterable[PhraseId], *, agent: AgentId, reason: str = "") -> Change:
    """Take phrases out of use at once; they can be revived."""
    changed = [replace(get(database, phrase), state=State.RETIRED) for phrase in phrases]
    return _save(database, changed, agent, "phrase.retire", reason)


def revive(database: Database, phrases: Iterable[PhraseId], *, agent: AgentId) -> Change:
    """Bring retired phrases back: as approved where they had been approved, else as drafts."""
    changed = []
    for phrase in phrases:
        old = get(database, phrase)
        if old.state is not State.RETIRED:
            continue
        checks.content(database, old.content, phrase=phrase)
        approved = bool(old.approved_at) or old.owner is not None
        changed.append(replace(old, state=State.APPROVED if approved else State.DRAFT))
    return _save(database, changed, agent, "phrase.revive")


def set_hotkey(database: Database, phrase: PhraseId, hotkey: str, *, agent: AgentId) -> Change:
    """Give a phrase a global hotkey (empty: take it away); another phrase that had it loses it."""
    changed = [replace(get(database, phrase), hotkey=hotkey)]
    if hotkey:
        others = phrase_rows.select(database, "hotkey = :hotkey and id <> :id", {"hotkey": hotkey, "id": phrase})
        changed += [replace(other, hotkey="") for other in others]
    return _save(database, changed, agent, "phrase.hotkey")


def put_all(database: Database, phrases: Iterable[Phrase], *, agent: AgentId, action: str) -> Change:
    """Insert or replace whole phrases in one undoable change, as an import does; contents are checked first."""
    wanted = list(phrases)
    with journal.entry(database, agent, action) as entry:
        for phrase in wanted:
            checks.content(database, phrase.content, phrase=phrase.id)
            if phrase.pending is not None:
                checks.content(database, phrase.pending, phrase=phrase.id)
            entry.touch("phrase", phrase.id)
            phrase_rows.put(database, phrase)
    return entry.change


def _edited(old: Phrase, content: Content) -> Phrase:
    if old.state is State.APPROVED and old.owner is None:
        return replace(old, pending=None if content == old.content else content)
    return replace(old, content=content, pending=None, revision=old.revision + (old.state is State.APPROVED))


def _save(database: Database, phrases: list[Phrase], agent: AgentId, action: str, reason: str = "") -> Change:
    with journal.entry(database, agent, action, reason=reason) as entry:
        for phrase in phrases:
            entry.touch("phrase", phrase.id)
            phrase_rows.put(database, phrase)
    return entry.change
