"""``import``, ``export``, ``formats``, ``check``, ``backup`` and ``restore``: everything about files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from phrasebook import backups, packs
from phrasebook.actions import sharing, soundness
from phrasebook.cli.frame import Frame, command
from phrasebook.model import State
from phrasebook.store import agents

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(name="import")
@click.argument("file", type=_FILE)
@click.option("--format", "format_name", metavar="NAME")
@click.option(
    "--merge/--replace", "merge", default=True, help="Changed texts wait as drafts (merge), or replace at once."
)
@click.option("--dry-run", is_flag=True, help="Only count.")
@command
def import_(frame: Frame, *, file: Path, format_name: str | None, merge: bool, dry_run: bool) -> None:
    """Take phrases from a file; one undo takes the whole import back."""
    pack = sharing.read(file, format_name)
    if dry_run:
        outcome = sharing.plan(frame.database, pack, replace_texts=not merge)
    else:
        agent = agents.current(frame.database).id
        outcome = sharing.take_in(frame.database, pack, agent=agent, replace_texts=not merge)
    data: dict[str, Any] = {
        "new": len(outcome.new),
        "updated": len(outcome.updated),
        "unchanged": outcome.unchanged,
        "duplicate": outcome.duplicate,
        "skipped": [{"row": one.row, "reason": one.reason} for one in outcome.skipped],
    }
    frame.show(data, lambda: "\n".join(f"{name}: {value}" for name, value in data.items()))


@click.command()
@click.argument("file", type=_FILE)
@click.option("--format", "format_name", metavar="NAME")
@click.option("--scenario", "scenarios", multiple=True, metavar="ID")
@click.option("--buyer", "buyers", multiple=True, metavar="ID")
@click.option("--state", type=click.Choice([state.value for state in State]))
@command
def export(
    frame: Frame,
    *,
    file: Path,
    format_name: str | None,
    scenarios: tuple[str, ...],
    buyers: tuple[str, ...],
    state: str | None,
) -> int:
    """Write phrases to a file for teammates."""
    pack = sharing.make(
        frame.database, scenarios=scenarios, buyers=buyers, state=None if state is None else State(state)
    )
    sharing.write(file, pack, format_name)
    frame.show({"file": str(file), "phrases": len(pack.phrases)}, lambda: f"{file}: {len(pack.phrases)}")
    return 0


@click.command()
@command
def formats(frame: Frame) -> None:
    """List the formats that can be read and written."""
    data = [
        {
            "name": one.name,
            "title": one.title,
            "suffixes": list(one.suffixes),
            "reads": one.read is not None,
            "writes": one.write is not None,
            "confirmed": one.confirmed,
        }
        for one in packs.FORMATS
    ]
    frame.show(data, lambda: "\n".join(f"{one['name']:<12} {one['title']}" for one in data))


@click.command()
@command
def check(frame: Frame) -> int:
    """Check the whole phrasebook for damage; nothing is changed."""
    report = soundness.check(frame.database)
    data = {
        "sound": report.sound,
        "phrases_checked": report.checked,
        "file": list(report.file),
        "damaged_phrases": list(report.phrases),
        "index": list(report.index),
    }
    frame.show(data, lambda: "\n".join(f"{name}: {value}" for name, value in data.items()))
    return 0 if report.sound else 4


@click.command()
@click.argument("file", type=_FILE, required=False)
@command
def backup(frame: Frame, *, file: Path | None) -> None:
    """Write a verified copy of the phrasebook to FILE, or beside it with the automatic ones."""
    if file is None:
        file = backups.make(frame.database, frame.home)
    else:
        frame.database.copy_to(file.absolute())
    made = str(file)
    frame.show({"file": made}, lambda: made)


@click.command()
@click.argument("file", type=_FILE, required=False)
@command
def restore(frame: Frame, *, file: Path | None) -> None:
    """Bring back a copy: FILE, or the newest good one. What was there is kept aside."""
    chosen = file or backups.newest_good(frame.home)
    aside = backups.restore(frame.home, chosen)
    data = {"restored": str(chosen), "aside": None if aside is None else str(aside)}
    frame.show(data, lambda: f"{chosen}\n{aside or ''}".strip())


COMMANDS: tuple[click.Command, ...] = (import_, export, formats, check, backup, restore)
