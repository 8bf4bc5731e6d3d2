"""``import``, ``export``, ``formats``, ``check``, ``backup`` and ``restore``: everything about files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from phrasebook import backups, packs
from phrasebook.actions import soundness
from phrasebook.cli.frame import Frame, command
from phrasebook.model import State
from phrasebook.store import agents, phrases

_FILE = click.Path(dir_okay=False, path_type=Path)
_SOURCE = click.Path(path_type=Path)  # some formats are folders


@click.command(name="import")
@click.argument("file", type=_SOURCE)
@click.option("--format", "format_name", metavar="NAME")
@click.option(
    "--merge/--replace", "merge", default=True, help="Changed texts wait as drafts (merge), or replace at once."
)
@click.option("--dry-run", is_flag=True, help="Only count.")
@click.option(
    "--map", "mapped", multiple=True, metavar="GROUP=ID", help="The scenario of a group; GROUP=new makes one."
)
@click.option("--new-scenarios", is_flag=True, help="Make a scenario of your own for each group that fits none.")
@click.option("--personal", is_flag=True, help="Take them as your own phrases, usable at once.")
@click.option("--trusted-only", is_flag=True, help="Refuse a pack that no trusted lead has signed.")
@command
def import_(
    frame: Frame,
    *,
    file: Path,
    format_name: str | None,
    merge: bool,
    dry_run: bool,
    mapped: tuple[str, ...],
    new_scenarios: bool,
    personal: bool,
    trusted_only: bool,
) -> None:
    """Take phrases from a file; one undo takes the whole import back."""
    from phrasebook.actions import sharing  # with the formats 80 ms, which other commands do not pay
    from phrasebook.cli import importing

    pack = sharing.read(file, format_name)
    agent = agents.current(frame.database).id if personal or not dry_run else None
    wishes = sharing.Wishes(
        replace_texts=not merge,
        mapping={group.strip(): one.strip() for group, _, one in (each.rpartition("=") for each in mapped)},
        new_scenarios=new_scenarios,
        personal=agent if personal else None,
        trusted_only=trusted_only,
    )
    if dry_run or agent is None:
        outcome = sharing.plan(frame.database, pack, wishes=wishes)
    else:
        outcome = sharing.take_in(frame.database, pack, agent=agent, wishes=wishes)
    frame.show(importing.data(outcome, frame.language), lambda: importing.text(outcome, frame.language))


@click.command()
@click.argument("file", type=_SOURCE)
@click.option("--format", "format_name", metavar="NAME")
@click.option("--scenario", "scenarios", multiple=True, metavar="ID")
@click.option("--buyer", "buyers", multiple=True, metavar="ID")
@click.option("--state", type=click.Choice([state.value for state in State]))
@click.option("--phrase", "named", multiple=True, metavar="CODE|ID", help="Only these phrases.")
@click.option("--tag", "tags", multiple=True)
@click.option("--since", metavar="DATE", default="", help="Only what was changed from then on.")
@click.option("--filled", is_flag=True, help="Put in what the shop and you give, for programs without blanks.")
@click.option("--playbooks", is_flag=True, help="Add the playbooks (our own format).")
@click.option("--rules", is_flag=True, help="Add the rules (our own format).")
@click.option("--sign", is_flag=True, help="Sign it with your key, which is made on first use.")
@click.option("--name", help="The name of the signed pack; its issues are counted by it (else the file's name).")
@click.option("--expires", metavar="DATE", default="", help="The last day on which the signed pack may be taken in.")
@command
def export(
    frame: Frame,
    *,
    file: Path,
    format_name: str | None,
    scenarios: tuple[str, ...],
    buyers: tuple[str, ...],
    state: str | None,
    named: tuple[str, ...],
    tags: tuple[str, ...],
    since: str,
    filled: bool,
    playbooks: bool,
    rules: bool,
    sign: bool,
    name: str | None,
    expires: str,
) -> int:
    """Write phrases to a file for teammates; other programs' formats get the approved ones unless --state says otherwise."""
    from phrasebook.actions import sharing
    from phrasebook.cli import importing, signing

    chosen = packs.choose(file, format_name)
    pack = sharing.make(
        frame.database,
        scenarios=scenarios,
        buyers=buyers,
        state=sharing.serving_state(chosen.name, None if state is None else State(state)),
        only=[phrases.by_reference(frame.database, one).id for one in named],
        tags=tags,
        since=since,
        playbooks=playbooks,
        rules=rules,
        filled=filled,
    )
    signer = signing.signer(frame) if sign else None
    if signer is not None:
        pack = sharing.publish(frame.database, pack, name=name or file.stem, signer=signer, expires=expires)
    losses = sharing.write(file, pack, chosen.name, signer=signer)
    data: dict[str, Any] = {"file": str(file), "phrases": len(pack.phrases)}
    if losses:
        data["losses"] = importing.counted(losses, frame.language)
    if signer is not None and pack.identity is not None:
        data["signed"] = {"key": signer.key, "pack": pack.identity.id, "version": pack.identity.version}
    frame.show(data, lambda: "\n".join([f"{file}: {len(pack.phrases)}", *importing.lines(losses, frame.language)]))
    return 0


@click.command()
@command
def formats(frame: Frame) -> None:
    """List the formats that can be read and written."""
    data = [
        {
            "name": one.name,
            "title": one.title,
            "suffixes": [suffix for suffix in one.suffixes if suffix],
            "reads": one.read is not None,
            "writes": one.write is not None,
            "confirmed": one.confirmed,
        }
        for one in packs.FORMATS
    ]
    frame.show(data, lambda: "\n".join(f"{one['name']:<18} {one['title']}" for one in data))


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
