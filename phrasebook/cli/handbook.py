"""``handbook``: what the handbook content holds, as lists of objects with an id."""

from __future__ import annotations

from typing import Any

import click

from phrasebook.cli import shapes
from phrasebook.cli.frame import Frame, command
from phrasebook.handbook import coverage as covering
from phrasebook.store import phrases, places, reference


@click.group()
def handbook() -> None:
    """Read the handbook content."""


@handbook.command()
@command
def scenarios(frame: Frame) -> None:
    """List all scenarios: the handbook's, the daily ones it lacks, and the shop's own."""
    counts = phrases.counts_by_scenario(frame.database)
    data = [shapes.scenario(one, counts.get(one.id, 0)) for one in places.scenarios(frame.database)]
    frame.show(data, lambda: _lines(data, "name"))


@handbook.command()
@command
def buyers(frame: Frame) -> None:
    """List the buyer types."""
    data = reference.items(frame.database, "buyer-type")
    frame.show(data, lambda: _lines(data, "zh"))


@handbook.command()
@command
def coverage(frame: Frame) -> None:
    """Show sections, scenarios, buyer types and phrases, and what is thin."""
    data = covering.coverage(frame.database)
    frame.show(data, lambda: covering.as_text(data))


def _list(name: str, kind: str, text: str) -> None:
    @handbook.command(name=name, help=text)
    @command
    def run(frame: Frame) -> None:
        data = reference.items(frame.database, kind)
        frame.show(data, lambda: _lines(data, "zh"))


def _lines(data: list[dict[str, Any]], name: str) -> str:
    return "\n".join(f"{one['id']:<32} {one.get(name, '')}" for one in data)


_list("rules", "rule", "List the rules.")
_list("playbooks", "playbook", "List the playbooks.")
_list("facts", "fact", "List the facts.")
_list("variables", "variable", "List the variables that phrases may use.")
_list("policies", "policy", "List what a shop decides.")

COMMANDS: tuple[click.Command, ...] = (handbook,)
