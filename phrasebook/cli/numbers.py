"""``stats``: counts of uses."""

from __future__ import annotations

from datetime import datetime

import click

from phrasebook import statistics
from phrasebook.cli.frame import Frame, command

_DATE = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.option("--agent", metavar="NAME", help="Only the uses of this agent.")
@click.option("--from", "first", type=_DATE, help="First local date.")
@click.option("--to", "last", type=_DATE, help="Last local date.")
@click.option("--by", type=click.Choice(list(statistics.GROUPS)), default="phrase", show_default=True)
@command
def stats(frame: Frame, *, agent: str | None, first: datetime | None, last: datetime | None, by: str) -> int:
    """Count uses."""
    data = statistics.counts(
        frame.database,
        by=by,
        agent=agent,
        first=None if first is None else first.date().isoformat(),
        last=None if last is None else last.date().isoformat(),
    )
    frame.show(data, lambda: "\n".join(f"{one['uses']:>6}  {one['name']}" for one in data) or "—")
    return 0 if data else 1


COMMANDS: tuple[click.Command, ...] = (stats,)
