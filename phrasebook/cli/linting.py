"""``lint``: what the rules find in the phrasebook, in a file, or in a text."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from phrasebook.actions import linting, sharing
from phrasebook.cli.frame import Frame, command
from phrasebook.errors import BadInput
from phrasebook.model import Content, Phrase, PhraseId
from phrasebook.store.shops import PLATFORMS


@click.command()
@click.argument("file", required=False)
@click.option("--text", help="Check this text alone.")
@click.option("--platform", type=click.Choice(PLATFORMS), help="What this platform forbids (else the shop's own).")
@command
def lint(frame: Frame, *, file: str | None, text: str | None, platform: str | None) -> int:
    """Check FILE (a pack or any file that can be imported), standard input (-, one text a line), or the whole phrasebook."""
    if file is not None and text is not None:
        raise click.UsageError("FILE and --text cannot be used together.")
    found: Iterable[Phrase] | None = None
    if text is not None:
        found = [Phrase(id=PhraseId(""), content=Content(title="", body=text))]
    elif file == "-":
        found = _lines()
    elif file is not None:
        found = sharing.read(Path(file)).phrases
    if found is not None and platform is not None:
        found = [replace(one, content=replace(one.content, platforms=(platform,))) for one in found]
    rows = linting.rows(frame.database, found, language="en" if frame.language == "en" else "zh_CN")
    frame.show(rows, lambda: "\n".join(map(_line, rows)) or "—")
    return 1 if rows else 0


def _lines() -> list[Phrase]:
    try:
        lines = sys.stdin.buffer.read().decode("utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise BadInput("text-encoding", path="-") from error
    return [
        Phrase(id=PhraseId(f"{number}"), content=Content(title="", body=line))
        for number, line in enumerate(lines, start=1)
        if line.strip()
    ]


def _line(row: dict[str, Any]) -> str:
    place = f"{row['phrase']}:{row['start']}-{row['end']}" if row["phrase"] else f"{row['start']}-{row['end']}"
    suggestion = f" → {row['suggestion']}" if row["suggestion"] else ""
    return f"{row['severity']:<5} {place}  [{row['text']}] {row['message']}{suggestion}  ({row['rule']})"


COMMANDS: tuple[click.Command, ...] = (lint,)
