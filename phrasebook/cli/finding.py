"""``find``: typed text to ranked phrases."""

from __future__ import annotations

import click

from phrasebook import search
from phrasebook.cli import shapes
from phrasebook.cli.frame import Frame, command, one_line
from phrasebook.model import BuyerTypeId, ScenarioId
from phrasebook.store import agents


@click.command()
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@click.option("--scenario", metavar="ID", help="Only this scenario.")
@click.option("--buyer", "buyers", metavar="ID", multiple=True, help="Phrases for this buyer type first.")
@click.option("--drafts", is_flag=True, help="Drafts too.")
@command
def find(frame: Frame, *, text: str, limit: int, scenario: str | None, buyers: tuple[str, ...], drafts: bool) -> int:
    """Find phrases by Chinese, pinyin, initials or code; an empty TEXT lists what the filters leave, best first."""
    hits = search.find(
        frame.database,
        text,
        agent=agents.current(frame.database).id,
        limit=limit,
        scenario=None if scenario is None else ScenarioId(scenario),
        buyer_types=tuple(BuyerTypeId(one) for one in buyers),
        drafts=drafts,
    )
    lines = [
        f"{hit.phrase.content.code or '-':<8} {hit.phrase.content.title}  {one_line(hit.phrase.content.body)}"
        for hit in hits
    ]
    frame.show([shapes.hit(hit) for hit in hits], lambda: "\n".join(lines) or "—")
    return 0 if hits else 1


COMMANDS = (find,)
