"""Decides for every phrase of a pack what taking it in does, without doing it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from phrasebook.actions import grouping, trusting
from phrasebook.actions.trusting import Trust
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import (
    UNSORTED,
    AgentId,
    Change,
    Content,
    Origin,
    Phrase,
    PhraseId,
    Scenario,
    ScenarioId,
    State,
)
from phrasebook.packs import Loss, Pack, Skipped
from phrasebook.store import checks, phrases, places

Progress = Callable[[int, int], None]
"""Told how many of how many steps are done; it may raise ``Cancelled``, and then nothing is changed."""

_STEP = 100
_NAME = 60
_NEW_POSITION = 900


class Cancelled(Exception):
    """Somebody stopped the work."""


class What(StrEnum):
    """What happens to a phrase of a pack."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How somebody wants a pack to be taken in.

    ``mapping`` gives groups their scenarios (``grouping.NEW`` makes one), for groups that it lacks the proposal holds, with
    ``new_scenarios`` a new one where nothing was proposed. ``personal`` makes everything that agent's own. ``leave_out``,
    ``replace_rows`` and ``keep_rows`` decide single phrases against ``replace_texts``. ``trusted_only`` refuses any other pack.
    """

    replace_texts: bool = False
    mapping: Mapping[str, str] = field(default_factory=dict)
    new_scenarios: bool = False
    personal: AgentId | None = None
    leave_out: frozenset[PhraseId] = frozenset()
    replace_rows: frozenset[PhraseId] = frozenset()
    keep_rows: frozenset[PhraseId] = frozenset()
    trusted_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One phrase of a pack: what happens to it, how it will be, and how it is here now."""

    number: int
    what: What
    source: PhraseId
    phrase: Phrase
    old: Phrase | None = None
    group: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an import does: phrases by what happens to them, and the rows that could not be read.

    ``rows`` has every phrase of the file once; ``mapping`` is what its groups become, ``scenarios`` those that are made for it.
    """

    new: tuple[Phrase, ...] = ()
    updated: tuple[Phrase, ...] = ()
    unchanged: int = 0
    duplicate: int = 0
    skipped: tuple[Skipped, ...] = ()
    change: Change | None = None
    rows: tuple[Row, ...] = ()
    losses: tuple[Loss, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    scenarios: tuple[Scenario, ...] = ()
    trust: Trust = field(default_factory=Trust)


def plan(
    database: Database,
    pack: Pack,
    *,
    replace_texts: bool = False,
    wishes: Wishes | None = None,
    progress: Progress | None = None,
    steps: int = 0,
) -> Outcome:
    """Return what taking the pack in would do, without doing it.

    A phrase that is here already and differs arrives as an edit that waits for approval (``replace_texts``: it replaces the
    text at once). One whose text another phrase has already is a duplicate. New phrases arrive as drafts, but those that a
    trusted lead has approved and signed arrive approved.

    Raises:
        BadInput: ``pack-expired``, ``pack-older``; with ``trusted_only`` also ``pack-unsigned``, ``pack-unknown-key``.
    """
    wanted = replace(wishes or Wishes(), replace_texts=replace_texts or (wishes or Wishes()).replace_texts)
    trust = trusting.examine(database, pack.identity, pack.signature)
    if wanted.trusted_only:
        trusting.require(trust)
    work = _Planning(database, pack, wanted, trust)
    total = steps or len(pack.phrases)
    rows = []
    for number, phrase in enumerate(pack.phrases, start=1):
        if progress is not None and number % _STEP == 1:
            progress(number - 1, total)
        rows.append(work.row(number, phrase))
    used = {row.phrase.content.scenario for row in rows if row.what in (What.NEW, What.UPDATED)}
    used |= {row.phrase.pending.scenario for row in rows if row.phrase.pending is not None}
    skipped = [Skipped(row.number, row.reason) for row in rows if row.what is What.SKIPPED]
    return Outcome(
        new=tuple(row.phrase for row in rows if row.what is What.NEW),
        updated=tuple(row.phrase for row in rows if row.what is What.UPDATED),
        unchanged=sum(row.what is What.UNCHANGED for row in rows),
        duplicate=sum(row.what is What.DUPLICATE for row in rows),
        skipped=(*pack.skipped, *skipped),
        rows=tuple(rows),
        losses=(*pack.losses, *work.losses),
        mapping=work.mapping,
        scenarios=tuple(one for one in work.made if one.id in used),
        trust=trust,
    )


class _Planning:
    """What is here already, kept while the phrases of a pack are looked at one after the other."""

    def __init__(self, database: Database, pack: Pack, wishes: Wishes, trust: Trust) -> None:
        self._database = database
        self._pack = pack
        self._wishes = wishes
        self._trust = trust
        self._now = datetime.now(UTC).isoformat(timespec="seconds")
        self._here = {phrase.id: phrase for phrase in phrases.listing(database)}
        mine = [one for one in self._here.values() if one.owner in (None, wishes.personal)]
        self._texts = {one.content.body: one.id for one in mine}
        self._codes = {
            one.content.code.lower(): one.id for one in mine if one.content.code and one.state is not State.RETIRED
        }
        self._known = {str(one.id) for one in places.scenarios(database)} | {UNSORTED}
        self.losses: list[Loss] = []
        self.made: list[Scenario] = []
        self.mapping = self._mapped()
        self._offered = {one.id: one for one in pack.scenarios if one.id not in self._known}
        self.made += self._offered.values()

    def _mapped(self) -> dict[str, str]:
        """Return the scenario of every group, making those that were asked for."""
        mapping = grouping.propose(self._database, self._pack)
        for name in mapping:
            wanted = self._wishes.mapping.get(name)
            if wanted is not None:
                mapping[name] = wanted or UNSORTED
            elif self._wishes.new_scenarios and mapping[name] == UNSORTED:
                mapping[name] = grouping.NEW
            if mapping[name] == grouping.NEW:
                mapping[name] = self._new_scenario(name.split(" / ")[-1])
            elif mapping[name] not in self._known:
                mapping[name] = UNSORTED
        return mapping

    def _new_scenario(self, name: str) -> str:
        shown = name[:_NAME]
        same = next((one for one in self.made if one.name == shown), None)
        if same is not None:
            return same.id
        made = places.shop_id(shown, {*self._known, *(str(one.id) for one in self.made)})
        position = _NEW_POSITION + len(self.made)
        self.made.append(Scenario(id=made, name=shown, origin=Origin.SHOP, position=position))
        return made

    def row(self, number: int, source: Phrase) -> Row:
        """Return what happens to one phrase."""
        group = grouping.key(self._pack.groups.get(source.id, ()))
        phrase = self._owned(source)
        content = self._placed(phrase.content, group)
        if phrase.pending is not None:
            self.losses.append(Loss(number, "draft"))

        def decided(what: What, made: Phrase, *, reason: str = "") -> Row:
            return Row(
                number=number,
                what=what,
                source=source.id,
                phrase=made,
                old=self._here.get(phrase.id),
                group=group,
                reason=reason,
            )

        if source.id in self._wishes.leave_out:
            return decided(What.SKIPPED, replace(phrase, content=content), reason="chosen")
        if self._codes.get(content.code.lower(), phrase.id) != phrase.id:
            self.losses.append(Loss(number, "code-taken", content.code))
            content = replace(content, code="")
        try:
            checks.content(self._database, replace(content, scenario=UNSORTED, code=""), phrase=phrase.id)
        except PhrasebookError as error:
            return decided(What.SKIPPED, replace(phrase, content=content), reason=error.code)
        old = self._here.get(phrase.id)
        if old is not None:
            what, made = self._changed(old, source, content)
            return decided(what, made)
        if self._texts.get(content.body, phrase.id) != phrase.id:
            return decided(What.DUPLICATE, replace(phrase, content=content))
        if self._trust.trusted and source.state is State.RETIRED:
            return decided(What.UNCHANGED, replace(phrase, content=content))
        self._texts[content.body] = phrase.id
        if content.code:
            self._codes[content.code.lower()] = phrase.id
        return decided(What.NEW, self._arriving(phrase, content, source.state))

    def _owned(self, phrase: Phrase) -> Phrase:
        """Return the phrase under the id that it has here: an agent's own copy never touches the shop's phrase."""
        if self._wishes.personal is None:
            return phrase
        told = f"{self._wishes.personal}\x1f{phrase.id}".encode("utf-8", "surrogatepass")
        return replace(phrase, id=PhraseId("x" + hashlib.blake2b(told, digest_size=9).hexdigest()))

    def _placed(self, content: Content, group: str) -> Content:
        if content.scenario != UNSORTED and content.scenario in self._known | self._offered.keys():
            return content
        return replace(content, scenario=ScenarioId(self.mapping.get(group, UNSORTED)))

    def _arriving(self, phrase: Phrase, content: Content, state: State) -> Phrase:
        if self._wishes.personal is not None:
            return Phrase(
                id=phrase.id,
                content=content,
                origin=Origin.PERSONAL,
                state=State.APPROVED,
                owner=self._wishes.personal,
            )
        made = Phrase(id=phrase.id, content=content, origin=Origin.SHOP, state=State.DRAFT)
        if not (self._trust.trusted and state is State.APPROVED):
            return made
        return replace(made, state=State.APPROVED, approved_by=AgentId(self._trust.by), approved_at=self._now)

    def _changed(self, old: Phrase, source: Phrase, content: Content) -> tuple[What, Phrase]:
        """Return what becomes of a phrase that is here already."""
        if old.owner is not None:
            if old.owner != self._wishes.personal or content == old.content:
                return What.UNCHANGED, old
            return What.UPDATED, replace(old, content=content, revision=old.revision + 1)
        if self._trust.trusted and old.state is not State.RETIRED and source.state is not State.DRAFT:
            return self._decreed(old, source.state, content)
        if content in (old.content, old.pending):
            return What.UNCHANGED, old
        keep = source.id in self._wishes.keep_rows
        at_once = source.id in self._wishes.replace_rows or (self._wishes.replace_texts and not keep)
        if at_once or old.state is State.DRAFT:
            return What.UPDATED, replace(old, content=content, pending=None, revision=old.revision + 1)
        return What.UPDATED, replace(old, pending=content)

    def _decreed(self, old: Phrase, state: State, content: Content) -> tuple[What, Phrase]:
        """Return what a trusted lead's approval or recall makes of a phrase; a draft that waits here goes on waiting."""
        if state is State.RETIRED:
            return What.UPDATED, replace(old, state=State.RETIRED)
        if old.state is State.APPROVED and content == old.content:
            return What.UNCHANGED, old
        return What.UPDATED, replace(
            old,
            content=content,
            pending=None if old.pending == content else old.pending,
            state=State.APPROVED,
            approved_by=AgentId(self._trust.by),
            approved_at=self._now,
            revision=old.revision + (old.state is State.APPROVED),
        )
