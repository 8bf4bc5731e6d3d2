"""Reads the arguments of a desktop start: ``kuaida [--home DIR]`` and ``kuaida run [--home DIR] COMMAND | --list``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from phrasebook.actions import opening


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the start was asked for; ``command`` is empty for a plain start."""

    home: Path
    command: str
    list_commands: bool


def parse(arguments: list[str]) -> Wanted:
    """Return what the arguments say; wrong ones end the program with status 2, as for every other command."""
    if not arguments:
        return Wanted(opening.home_folder(os.environ), "", False)  # the usual start, without the 50 ms that click takes
    import click

    found: list[Wanted] = []

    @click.command(name="kuaida run" if arguments[:1] == ["run"] else "kuaida")
    @click.option("--home", metavar="DIR", help="Folder of the phrasebook.")
    @click.option("--list", "list_commands", is_flag=True, help="Name the commands.")
    @click.argument("command", required=False, default="")
    def read(home: str | None, list_commands: bool, command: str) -> None:
        found.append(Wanted(opening.home_folder(os.environ, home), command, list_commands))

    rest = arguments[1:] if arguments[:1] == ["run"] else arguments
    try:
        read.main(rest, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        raise SystemExit(error.exit_code) from None
    if not found:  # help was printed
        raise SystemExit(0)
    return found[0]
