"""``add``, ``edit``, ``approve``, ``retire``, ``revive``, ``undo`` and ``redo``: everything that changes phrases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from phrasebook.actions import approving
from phrasebook.cli import shapes
from phrasebook.cli.frame import Frame, command
from phrasebook.database import Database
from phrasebook.model import AgentId, BuyerTypeId, Change, Content, Origin, PhraseId, ScenarioId
from phrasebook.store import agents, checks, journal, phrases

_Option = Callable[[Callable[..., Any]], Callable[..., Any]]


def _content_options(*, required: bool) -> _Option:
    options = (
        click.option("--title", required=required, help="What an agent looks for."),
        click.option("--body", required=required, help="The reply, with {blanks}."),
        click.option("--scenario", required=required, metavar="ID"),
        click.option(
            "--buyer", "buyer_types", multiple=True, metavar="ID", help="A buyer type it is made for; at most three."
        ),
        click.option("--code", help="A short code that finds it at once."),
        click.option("--cue", "cues", multiple=True, help="How a buyer asks for it."),
        click.option("--tag", "tags", multiple=True),
        click.option("--variant", "variants", multiple=True, help="Another wording."),
    )

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


def _given(options: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a content that were named on the command line."""
    fields = {name: value for name, value in options.items() if value not in (None, ())}
    if "scenario" in fields:
        fields["scenario"] = ScenarioId(fields["scenario"])
    if "buyer_types" in fields:
        fields["buyer_types"] = tuple(BuyerTypeId(one) for one in fields["buyer_types"])
    return fields


@click.command()
@_content_options(required=True)
@click.option("--personal", is_flag=True, help="For yourself alone, usable at once.")
@command
def add(frame: Frame, *, personal: bool, **options: Any) -> None:
    """Add a phrase as a draft."""
    agent = agents.current(frame.database).id
    made, _ = phrases.add(
        frame.database, Content(**_given(options)), agent=agent, origin=Origin.PERSONAL if personal else Origin.SHOP
    )
    frame.show(shapes.phrase(phrases.get(frame.database, made)), lambda: made)


@click.command()
@click.argument("phrase", metavar="CODE|ID")
@_content_options(required=False)
@command
def edit(frame: Frame, *, phrase: str, **options: Any) -> None:
    """Change a phrase; of an approved one the edit waits for approval."""
    found = phrases.by_reference(frame.database, phrase)
    content = replace(found.pending or found.content, **_given(options))
    phrases.edit(frame.database, found.id, content, agent=agents.current(frame.database).id)
    frame.show(shapes.phrase(phrases.get(frame.database, found.id)), lambda: found.id)


_Change = Callable[..., Change]


def _many(name: str, change: _Change, text: str) -> click.Command:
    @click.command(name=name, help=text)
    @click.argument("named", metavar="CODE|ID...", nargs=-1, required=True)
    @command
    def run(frame: Frame, *, named: tuple[str, ...]) -> None:
        wanted: list[PhraseId] = [phrases.by_reference(frame.database, one).id for one in named]
        change(frame.database, wanted, agent=agents.current(frame.database).id)
        frame.show([shapes.phrase(phrases.get(frame.database, one)) for one in wanted], lambda: "\n".join(wanted))

    return run


@click.command()
@click.argument("named", metavar="CODE|ID...", nargs=-1, required=True)
@click.option("--reason", default="", help="Why; it is kept in the history.")
@command
def retire(frame: Frame, *, named: tuple[str, ...], reason: str) -> None:
    """Take phrases out of use at once."""
    wanted = [phrases.by_reference(frame.database, one).id for one in named]
    agent = agents.current(frame.database).id
    phrases.retire(frame.database, wanted, agent=agent, reason=checks.text("reason", reason.strip(), limit=500))
    frame.show([shapes.phrase(phrases.get(frame.database, one)) for one in wanted], lambda: "\n".join(wanted))


def _step(name: str, step: Callable[[Database, AgentId], Change], text: str) -> click.Command:
    @click.command(name=name, help=text)
    @command
    def run(frame: Frame) -> None:
        change = step(frame.database, agents.current(frame.database).id)
        data = {"action": change.action, "number": change.number, "phrases": sorted(change.phrases)}
        frame.show(
            data, lambda: f"{change.action}: {', '.join(sorted(change.phrases)) or ', '.join(sorted(change.kinds))}"
        )

    return run


COMMANDS: tuple[click.Command, ...] = (
    add,
    edit,
    _many("approve", approving.approve, "Let drafts serve whose text breaks no rule."),
    retire,
    _many("revive", phrases.revive, "Bring retired phrases back."),
    _step("undo", journal.undo, "Take back your newest change that nobody has changed since."),
    _step("redo", journal.redo, "Bring back what your last undo took away."),
)
