"""Takes packs into the phrasebook and makes them: one undo takes a whole import back, and nothing is ever wiped."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from phrasebook import packs, variables
from phrasebook.actions import grouping, using
from phrasebook.actions.planning import Cancelled, Outcome, Progress, Row, What, Wishes, plan
from phrasebook.database import Database
from phrasebook.errors import BadInput, Unable
from phrasebook.model import AgentId, Origin, Phrase, PhraseId, State
from phrasebook.packs import Identity, Loss, Pack, folders, native
from phrasebook.packs.signatures import Signer
from phrasebook.store import checks, journal, phrase_rows, phrases, places, reference, trust, visibility
from phrasebook.store.trust import Seen

__all__ = [
    "Cancelled", "Outcome", "Progress", "Row", "What", "Wishes", "make", "plan", "publish", "read", "serving_state",
    "take_in", "write",
]  # fmt: skip

_STEP = 100
_WORKBOOKS = (".xls", ".xlsx")


def read(file: Path, format_name: str | None = None) -> Pack:
    """Read a file of phrases in the named format, or in the one that its name and content tell."""
    chosen = packs.recognise(file, format_name)
    if chosen.read is None:
        raise BadInput("unknown-format", name=chosen.name)
    return chosen.read(file)


def take_in(
    database: Database,
    pack: Pack,
    *,
    agent: AgentId,
    replace_texts: bool = False,
    wishes: Wishes | None = None,
    progress: Progress | None = None,
) -> Outcome:
    """Take a pack into the phrasebook in one change; what ``progress`` raises leaves everything as it was."""
    total = 2 * len(pack.phrases)
    with journal.entry(database, agent, "pack.import") as entry:
        outcome = plan(database, pack, replace_texts=replace_texts, wishes=wishes, progress=progress, steps=total)
        for scenario in outcome.scenarios:
            checks.text("name", scenario.name, limit=60)
            if not scenario.id.startswith("shop-") or not scenario.name.strip():
                raise BadInput("unknown-scenario", id=scenario.id)
            entry.touch("scenario", scenario.id)
        places.put_scenarios(database, outcome.scenarios)
        where = visibility.setting(database)
        for number, phrase in enumerate((*outcome.new, *outcome.updated)):
            if progress is not None and number % _STEP == 0:
                progress(len(pack.phrases) + number, total)
            entry.touch("phrase", phrase.id)
            phrase_rows.put(database, phrase, where)
        grouping.remember(database, outcome.mapping)
        if outcome.trust.trusted and pack.identity is not None:
            one = pack.identity
            trust.mark(
                database, key=outcome.trust.key, pack=one.id, version=one.version, what=Seen.TAKEN, name=one.name
            )
    if progress is not None:
        progress(total, total)
    return replace(outcome, change=entry.change)


def make(
    database: Database,
    *,
    scenarios: Iterable[str] = (),
    buyers: Iterable[str] = (),
    state: State | None = None,
    only: Iterable[PhraseId] = (),
    tags: Iterable[str] = (),
    since: str = "",
    playbooks: bool = False,
    rules: bool = False,
    filled: bool = False,
) -> Pack:
    """Return a pack of the phrases that the filters leave; personal phrases stay at home unless named.

    ``since`` is a date or moment (ISO): phrases that changed from then on. ``filled`` puts in the values that the shop and
    the agent give, for programs that have no blanks.
    """
    wanted, types, named, marked = set(scenarios), set(buyers), set(only), set(tags)
    changed = journal.changed_since(database, since) if since else None
    chosen = [
        phrase
        for phrase in phrases.listing(database, state=state)
        if (not wanted or phrase.content.scenario in wanted)
        and (not types or types & set(phrase.content.buyer_types))
        and (not marked or marked & set(phrase.content.tags))
        and (changed is None or phrase.id in changed)
        and (phrase.id in named if named else phrase.owner is None)
    ]
    used = {phrase.content.scenario for phrase in chosen}
    listed = [one for one in places.scenarios(database) if one.id in used]
    categories = {one.id: one.name for one in places.categories(database)}
    paths = {one.id: tuple(part for part in (categories.get(one.category, ""), one.name) if part) for one in listed}
    blanks = {name for phrase in chosen for text in using.wordings(phrase) for name in variables.names(text)}
    if filled:
        chosen = _filled(database, chosen)
    return Pack(
        phrases=tuple(chosen),
        scenarios=tuple(one for one in listed if one.origin is Origin.SHOP),
        groups={one.id: paths[one.content.scenario] for one in chosen if one.content.scenario in paths},
        variables=tuple(one for name, one in sorted(reference.variables(database).items()) if name in blanks),
        playbooks=tuple(reference.items(database, "playbook")) if playbooks else (),
        rules=tuple(reference.items(database, "rule")) if rules else (),
    )


def publish(database: Database, pack: Pack, *, name: str, signer: Signer, expires: str = "") -> Pack:
    """Return the pack as the next issue of the lead's pack called ``name``; unchanged content stays the same issue.

    Raises:
        BadInput: ``bad-date``.
    """
    checks.expires(expires)
    told = f"{signer.key}\x1f{name}".encode("utf-8", "surrogatepass")
    made = hashlib.blake2b(told, digest_size=10).hexdigest()
    digest = hashlib.sha256(native.write(replace(pack, identity=None)) + expires.encode()).hexdigest()
    version = trust.next_version(database, made, digest)
    trust.made(database, made, version, digest)
    return replace(pack, identity=Identity(id=made, name=name[:80], version=version, expires=expires))


def write(file: Path, pack: Pack, format_name: str | None = None, *, signer: Signer | None = None) -> tuple[Loss, ...]:
    """Write a pack and return what the format could not keep; an existing file is replaced only by a complete one.

    Raises:
        BadInput: ``unknown-format``, ``cannot-write`` for what is only read, ``cannot-sign`` for another format than our own.
        Unable: ``file-unwritable``.
    """
    chosen = packs.choose(file, format_name)
    workbook = chosen.suffixes[0] == ".xlsx"
    if chosen.write is None or file.suffix.lower() in ((".xls", ".csv") if workbook else _WORKBOOKS):
        raise BadInput("cannot-write", name=chosen.title, suffix=file.suffix)
    if signer is not None and chosen is not native.FORMAT:
        raise BadInput("cannot-sign", name=chosen.name)
    if chosen.members is not None and file.suffix.lower() != ".zip":
        folders.put(file, chosen.members(pack))
        return packs.losses(chosen, pack)
    part = file.with_name(file.name + ".part")
    try:
        part.write_bytes(native.write(pack, signer) if chosen is native.FORMAT else chosen.write(pack))
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unable("file-unwritable", path=str(file), reason=error.strerror or str(error)) from error
    return packs.losses(chosen, pack)


def serving_state(format_name: str, state: State | None) -> State | None:
    """Return the state to export where none was named: a program that knows no states gets only approved phrases."""
    chosen = packs.choose(Path(), format_name)
    return State.APPROVED if state is None and "state" not in chosen.keeps else state


def _filled(database: Database, chosen: list[Phrase]) -> list[Phrase]:
    known = {name: one.replace("{", "{{").replace("}", "}}") for name, one in using.known_values(database).items()}

    def text(source: str) -> str:
        for start, end, name in reversed(list(variables.spans(source))):
            if known.get(name, "").strip():
                source = source[:start] + known[name] + source[end:]
        return source

    return [
        replace(
            one,
            content=replace(
                one.content, body=text(one.content.body), variants=tuple(text(each) for each in one.content.variants)
            ),
        )
        for one in chosen
    ]
