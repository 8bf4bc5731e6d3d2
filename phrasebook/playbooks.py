"""Playbooks: the steps of one talk, what to say at each, and the ways on from there; walked one step at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from phrasebook.database import Database
from phrasebook.model import Citation, PhraseId
from phrasebook.store import reference

KIND: Final = "playbook"
_END: Final = "end"
Words = tuple[str, str]  # Chinese and English


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way on: ``words`` say when, empty where there is only one; it leads to a step, to a playbook, or out (neither)."""

    words: Words = ("", "")
    step: int = 0
    playbook: str = ""

    @property
    def leads_out(self) -> bool:
        """Whether the playbook ends here."""
        return not self.step and not self.playbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: what is wanted, how to say it, what to leave, and the phrases that say it, best first."""

    number: int
    goal: Words
    say: Words = ("", "")
    avoid: tuple[Words, ...] = ()
    ways: tuple[Way, ...] = ()
    phrases: tuple[PhraseId, ...] = ()
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """Steps in a row, with branches, or to choose from (``options``)."""

    id: str
    name: Words
    kind: str
    steps: tuple[Step, ...]
    when: Words = ("", "")

    def step(self, number: int) -> Step:
        """Return a step by its number."""
        return next(one for one in self.steps if one.number == number)


@dataclass(frozen=True, slots=True)
class Walk:
    """Where somebody is in a playbook, and how they came there."""

    playbook: Playbook
    trail: tuple[int, ...]

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.playbook.step(self.trail[-1])

    @property
    def mark(self) -> str:
        """The name of the step in the statistics."""
        return f"{self.playbook.id}/{self.step.number}"

    @property
    def at_the_end(self) -> bool:
        """Whether one way leads out of the playbook from here; in a choice of options every step is an end."""
        return self.playbook.kind == "options" or any(way.leads_out for way in self.step.ways)

    def go(self, number: int) -> Walk:
        """Return the walk at another step; the same step again leaves no trace."""
        return (
            self if number == self.trail[-1] else replace(self, trail=(*self.trail, self.playbook.step(number).number))
        )

    def back(self) -> Walk:
        """Return the walk one step earlier; at its start it stays."""
        return replace(self, trail=self.trail[:-1] or self.trail) if len(self.trail) > 1 else self


def start(playbook: Playbook) -> Walk:
    """Begin at the first step."""
    return Walk(playbook, (playbook.steps[0].number,))


def every(database: Database) -> list[Playbook]:
    """Return all playbooks in their order."""
    return [read(one) for one in reference.items(database, KIND)]


def get(database: Database, wanted: str) -> Playbook:
    """Return one playbook.

    Raises:
        NotFound: ``unknown-item``.
    """
    return read(reference.item(database, KIND, wanted))


def read(item: dict[str, Any]) -> Playbook:
    """Return the playbook of an item of the reference data."""
    return Playbook(
        id=item["id"],
        name=_words(item),
        kind=item.get("type", "sequence"),
        when=_words(item.get("when")),
        steps=tuple(
            _step(one, options=item.get("type") == "options", numbers=[each["n"] for each in item["steps"]])
            for one in item["steps"]
        ),
    )


def _step(item: dict[str, Any], *, options: bool, numbers: Iterable[int]) -> Step:
    number = item["n"]
    ways = tuple(Way(step=other) for other in numbers if other != number)
    if not options:
        ways = tuple(_way(one) for one in item.get("next") or ())
    return Step(
        number=number,
        goal=_words(item["goal"]),
        say=_words(item.get("say_intent")),
        avoid=tuple(_words(one) for one in item.get("avoid") or ()),
        ways=ways,
        phrases=tuple(PhraseId(one) for one in item.get("phrases") or ()),
        citations=tuple(Citation(str(one["doc"]), one["section"]) for one in item.get("citations") or ()),
    )


def _way(item: dict[str, Any]) -> Way:
    to = item.get("to", _END)
    if isinstance(to, int):
        plain = item["zh"] == f"第{to}步"
        return Way(words=("", "") if plain else _words(item), step=to)
    if to == _END:
        return Way(words=("", "") if item.get("zh") == "结束" else _words(item))
    return Way(words=_words(item), playbook=to)


def _words(item: Any) -> Words:
    return (item["zh"], item["en"]) if isinstance(item, dict) else ("", "")
