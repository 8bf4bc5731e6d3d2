"""Takes packs into the phrasebook and makes them: one undo takes a whole import back, and nothing is ever wiped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from phrasebook import packs
from phrasebook.database import Database
from phrasebook.errors import BadInput, PhrasebookError, Unable
from phrasebook.model import UNSORTED, AgentId, Change, Origin, Phrase, PhraseId, State
from phrasebook.packs import Pack, Skipped
from phrasebook.store import checks, journal, phrase_rows, phrases, places


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an import does: phrases by what happens to them, and the rows that could not be read."""

    new: tuple[Phrase, ...] = ()
    updated: tuple[Phrase, ...] = ()
    unchanged: int = 0
    duplicate: int = 0
    skipped: tuple[Skipped, ...] = ()
    change: Change | None = None


def plan(database: Database, pack: Pack, *, replace_texts: bool = False) -> Outcome:
    """Return what taking the pack in would do, without doing it.

    A phrase that is here already and differs arrives as an edit that waits for approval (``replace_texts``: it replaces the
    text at once). One whose text another phrase has already is a duplicate. New phrases arrive as drafts.
    """
    here = {phrase.id: phrase for phrase in phrases.listing(database)}
    texts = {phrase.content.body: phrase.id for phrase in here.values()}
    known = {str(one.id) for one in places.scenarios(database)} | {str(one.id) for one in pack.scenarios} | {UNSORTED}
    new: list[Phrase] = []
    updated: list[Phrase] = []
    skipped = list(pack.skipped)
    unchanged = duplicate = 0
    codes = {phrase.content.code.lower(): phrase.id for phrase in here.values() if phrase.content.code}
    for number, phrase in enumerate(pack.phrases, start=1):
        content = phrase.content
        if content.scenario not in known:
            content = replace(content, scenario=UNSORTED)
        if codes.get(content.code.lower(), phrase.id) != phrase.id:
            content = replace(content, code="")
        old = here.get(phrase.id)
        try:
            checks.content(database, replace(content, scenario=UNSORTED, code=""), phrase=phrase.id)
        except PhrasebookError as error:
            skipped.append(Skipped(number, error.code))
            continue
        if old is not None:
            if content in (old.content, old.pending):
                unchanged += 1
            elif replace_texts or old.state is State.DRAFT:
                updated.append(replace(old, content=content, pending=None, revision=old.revision + 1))
            else:
                updated.append(replace(old, pending=content))
        elif texts.get(content.body, phrase.id) != phrase.id:
            duplicate += 1
        else:
            new.append(Phrase(id=phrase.id, content=content, origin=Origin.SHOP, state=State.DRAFT))
            texts[content.body] = phrase.id
            if content.code:
                codes[content.code.lower()] = phrase.id
    return Outcome(
        new=tuple(new), updated=tuple(updated), unchanged=unchanged, duplicate=duplicate, skipped=tuple(skipped)
    )


def take_in(database: Database, pack: Pack, *, agent: AgentId, replace_texts: bool = False) -> Outcome:
    """Take a pack into the phrasebook in one change."""
    with journal.entry(database, agent, "pack.import") as entry:
        outcome = plan(database, pack, replace_texts=replace_texts)
        used = {phrase.content.scenario for phrase in (*outcome.new, *outcome.updated)}
        known = {one.id for one in places.scenarios(database)}
        wanted = [one for one in pack.scenarios if one.id in used and one.id not in known]
        for scenario in wanted:
            checks.text("name", scenario.name, limit=60)
            if not scenario.id.startswith("shop-") or not scenario.name.strip():
                raise BadInput("unknown-scenario", id=scenario.id)
            entry.touch("scenario", scenario.id)
        places.put_scenarios(database, wanted)
        for phrase in (*outcome.new, *outcome.updated):
            entry.touch("phrase", phrase.id)
            phrase_rows.put(database, phrase)
    return replace(outcome, change=entry.change)


def read(file: Path, format_name: str | None = None) -> Pack:
    """Read a file of phrases."""
    chosen = packs.choose(file, format_name)
    if chosen.read is None:
        raise BadInput("unknown-format", name=chosen.name)
    return chosen.read(file)


def make(
    database: Database,
    *,
    scenarios: Iterable[str] = (),
    buyers: Iterable[str] = (),
    state: State | None = None,
    only: Iterable[PhraseId] = (),
) -> Pack:
    """Return a pack of the phrases that the filters leave; personal phrases stay at home unless named."""
    wanted, types, named = set(scenarios), set(buyers), set(only)
    chosen = [
        phrase
        for phrase in phrases.listing(database, state=state)
        if (not wanted or phrase.content.scenario in wanted)
        and (not types or types & set(phrase.content.buyer_types))
        and (phrase.id in named if named else phrase.owner is None)
    ]
    used = {phrase.content.scenario for phrase in chosen}
    own = tuple(one for one in places.scenarios(database) if one.id in used and one.origin is Origin.SHOP)
    return Pack(phrases=tuple(chosen), scenarios=own)


def write(file: Path, pack: Pack, format_name: str | None = None) -> None:
    """Write a pack; an existing file is replaced only by a complete one."""
    chosen = packs.choose(file, format_name)
    if chosen.write is None:
        raise BadInput("unknown-format", name=chosen.name)
    part = file.with_name(file.name + ".part")
    try:
        part.write_bytes(chosen.write(pack))
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unable("file-unwritable", path=str(file), reason=error.strerror or str(error)) from error
