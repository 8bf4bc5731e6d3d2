"""``stats``, ``report`` and ``uses``: what the uses of phrases add up to, here and on other machines."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from phrasebook import statistics
from phrasebook.actions import reporting
from phrasebook.cli.frame import Frame, command, say
from phrasebook.errors import Unable
from phrasebook.statistics import merging

_DATE = click.DateTime(formats=["%Y-%m-%d"])
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--agent", metavar="NAME", help="Only the uses of this agent.")
@click.option("--from", "first", type=_DATE, help="First local date.")
@click.option("--to", "last", type=_DATE, help="Last local date.")
@click.option("--by", type=click.Choice(list(statistics.GROUPS)), default="phrase", show_default=True)
@click.option("--csv", "as_csv", is_flag=True, help="Print a table for spreadsheets.")
@command
def stats(
    frame: Frame, *, agent: str | None, first: datetime | None, last: datetime | None, by: str, as_csv: bool
) -> int:
    """Count uses."""
    data = statistics.counts(
        frame.database,
        by=by,
        agent=agent,
        first=None if first is None else first.date().isoformat(),
        last=None if last is None else last.date().isoformat(),
    )
    if as_csv and not frame.as_json:
        say(_table(data))
    else:
        frame.show(data, lambda: "\n".join(f"{one['uses']:>6}  {one['name']}" for one in data) or "—")
    return 0 if data else 1


@click.command()
@click.option("--from", "first", type=_DATE, help="First local date; without it, from the beginning.")
@click.option("--to", "last", type=_DATE, help="Last local date; without it, until today.")
@click.option(
    "--out", type=_FILE, required=True, help="The file to write: .html, or .pdf where the desktop is installed."
)
@command
def report(frame: Frame, *, first: datetime | None, last: datetime | None, out: Path) -> None:
    """Write the one-page report of a span of dates, in Chinese."""
    page = reporting.html(frame.database, first=_date(first), last=_date(last))
    if out.suffix.lower() == ".pdf":
        printer = click.get_current_context().obj
        if printer is None:
            raise Unable("no-pdf")
        printer(page, out)
    else:
        try:
            out.write_text(page, encoding="utf-8")
        except OSError as error:
            raise Unable("file-unwritable", path=str(out), reason=error.strerror or str(error)) from error
    frame.show({"file": str(out)}, lambda: str(out))


@click.group()
def uses() -> None:
    """Bring the statistics of several machines together."""


@uses.command(name="export")
@click.argument("file", type=_FILE)
@command
def export_(frame: Frame, *, file: Path) -> None:
    """Write all events to FILE, for another machine."""
    count = merging.write(frame.database, file)
    frame.show({"events": count}, lambda: f"{count}")


@uses.command(name="import")
@click.argument("file", type=_FILE)
@command
def import_(frame: Frame, *, file: Path) -> None:
    """Take in the events of FILE; those that are known already count once."""
    found = merging.read(frame.database, file)
    frame.show({"new": found.new, "known": found.known}, lambda: f"+{found.new} ={found.known}")


def _table(data: list[dict[str, Any]]) -> str:
    if not data:
        return ""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(data[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _inert(value) for name, value in row.items()} for row in data)
    return out.getvalue().rstrip("\n")


def _inert(value: Any) -> Any:
    """Return a value that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t")) else value


def _date(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


COMMANDS: tuple[click.Command, ...] = (stats, report, uses)
