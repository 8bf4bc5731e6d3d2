"""``purge``: erases what is kept about somebody, for good."""

from __future__ import annotations

import click

from phrasebook.actions import purging
from phrasebook.cli.frame import Frame, command


@click.command()
@click.option("--agent", metavar="NAME", help="Everything that statistics know of this agent.")
@click.option("--learned", is_flag=True, help="Everything learned from picks.")
@click.option("--delete-backups", is_flag=True, help="Delete the backups that still hold it, too.")
@command
def purge(frame: Frame, *, agent: str | None, learned: bool, delete_backups: bool) -> None:
    """Erase for good; the backups that still hold it are named."""
    if (agent is None) is not learned:
        raise click.UsageError("Give either --agent or --learned.")
    if agent is None:
        done = purging.learned(frame.database, frame.home)
    else:
        done = purging.agent(frame.database, agent, frame.home)
    if delete_backups:
        purging.delete(done.copies)
    copies = [str(copy) for copy in done.copies]
    data = {"events": done.events, "learned": done.learned, "backups": copies, "deleted": delete_backups}
    frame.show(data, lambda: "\n".join((f"-{done.events} -{done.learned}", *copies)))


COMMANDS: tuple[click.Command, ...] = (purge,)
