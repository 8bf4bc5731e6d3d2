"""``lint``, ``waive`` and ``severity``: what the rules find in the phrasebook, in a file, or in a text, and where they shall not hold."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from phrasebook import statistics
from phrasebook.actions import approving, linting, sharing
from phrasebook.cli.frame import Frame, command
from phrasebook.errors import BadInput
from phrasebook.model import Content, Phrase, PhraseId
from phrasebook.store import phrases, rulings
from phrasebook.store.shops import PLATFORMS


@click.command()
@click.argument("file", required=False)
@click.option("--text", help="Check this text alone.")
@click.option("--platform", type=click.Choice(PLATFORMS), help="What this platform forbids (else the shop's own).")
@click.option("--waiting", is_flag=True, help="Check what waits for approval, edits of approved phrases included.")
@command
def lint(frame: Frame, *, file: str | None, text: str | None, platform: str | None, waiting: bool) -> int:
    """Check FILE (a pack or any file that can be imported), standard input (-, one text a line), or the whole phrasebook."""
    if (file is not None) + (text is not None) + waiting > 1:
        raise click.UsageError("FILE, --text and --waiting cannot be used together.")
    found: Iterable[Phrase] | None = None
    if text is not None:
        found = [Phrase(id=PhraseId(""), content=Content(title="", body=text))]
    elif file == "-":
        found = _lines()
    elif file is not None:
        found = sharing.read(Path(file)).phrases
    elif waiting:
        found = approving.waiting(frame.database)
    if found is not None and platform is not None:
        found = [replace(one, content=replace(one.content, platforms=(platform,))) for one in found]
    rows = linting.rows(frame.database, found, language="en" if frame.language == "en" else "zh_CN")
    if found is None:
        counts = Counter((str(row["rule"]), str(row["severity"])) for row in rows)
        statistics.record_findings(frame.database, counts)
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


@click.command()
@click.argument("phrase", metavar="CODE|ID")
@click.argument("rule", metavar="RULE")
@click.option(
    "--reason", required=True, help="Why the rule shall not hold for this phrase; empty takes the waiver back."
)
@command
def waive(frame: Frame, *, phrase: str, rule: str, reason: str) -> None:
    """Let a rule not hold for one phrase, for a reason that is kept."""
    found = phrases.by_reference(frame.database, phrase)
    rulings.waive(frame.database, found.id, rule, reason)
    kept = rulings.waivers(frame.database).get(found.id, {})
    frame.show(
        {"id": found.id, "waivers": kept}, lambda: "\n".join(f"{one}: {why}" for one, why in kept.items()) or "—"
    )


@click.command()
@click.argument("rule", metavar="RULE")
@click.argument("level", type=click.Choice([*rulings.SEVERITIES, "default"]))
@command
def severity(frame: Frame, *, rule: str, level: str) -> None:
    """Say how seriously this shop takes a rule."""
    rulings.set_severity(frame.database, rule, None if level == "default" else level)
    kept = rulings.severities(frame.database)
    frame.show(kept, lambda: "\n".join(f"{one}: {how}" for one, how in kept.items()) or "—")


COMMANDS: tuple[click.Command, ...] = (lint, waive, severity)
