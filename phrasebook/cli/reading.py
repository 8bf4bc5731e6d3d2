"""``show``, ``history`` and ``copy``: one phrase, what happened to it, and its filled text on the clipboard."""

from __future__ import annotations

import click

from phrasebook.actions import using
from phrasebook.cli import shapes
from phrasebook.cli.frame import Frame, command, one_line
from phrasebook.errors import Unable
from phrasebook.store import journal, phrases, shipped


@click.command()
@click.argument("phrase", metavar="CODE|ID")
@command
def show(frame: Frame, *, phrase: str) -> None:
    """Show one phrase."""
    found = phrases.by_reference(frame.database, phrase)
    data = {**shapes.phrase(found), "differs": shipped.differs(frame.database, found)}
    frame.show(data, lambda: "\n".join(f"{name}: {value}" for name, value in data.items() if value))


@click.command()
@click.argument("phrase", metavar="CODE|ID")
@command
def history(frame: Frame, *, phrase: str) -> None:
    """Show what happened to a phrase, newest first."""
    found = phrases.by_reference(frame.database, phrase)
    entries = journal.history(frame.database, found.id)

    def text() -> str:
        return "\n".join(
            f"{one['at']}  {one['action']}{' (' + one['role'] + ')' if one['role'] != 'change' else ''}  "
            f"{one_line((one['after'] or one['before'] or {}).get('body', ''))}"
            f"{'  — ' + one_line(one['reason']) if one['reason'] else ''}"
            for one in entries
        )

    frame.show(entries, text)


@click.command()
@click.argument("phrase", metavar="CODE|ID")
@click.option("--set", "given", multiple=True, metavar="NAME=VALUE", help="Fill a blank.")
@click.option("--variant", type=click.IntRange(0), default=0, help="Which wording: 0 the body, then the variants.")
@command
def copy(frame: Frame, *, phrase: str, given: tuple[str, ...], variant: int) -> None:
    """Fill a phrase, put it on the clipboard and count the use."""
    values = {}
    for one in given:
        name, separator, value = one.partition("=")
        if not separator or not name:
            raise click.BadParameter(f"{one}: NAME=VALUE", param_hint="--set")
        values[name] = value
    found = phrases.by_reference(frame.database, phrase)
    if variant >= len(using.wordings(found)):
        raise click.BadParameter(str(variant), param_hint="--variant")
    text = using.text_for(frame.database, found, variant=variant, given=values)
    _to_clipboard(text)
    using.count_use(frame.database, found, source="command", variant=variant, characters=len(text))
    frame.show({"id": found.id, "text": text}, lambda: text)


def _to_clipboard(text: str) -> None:
    import pyperclip

    try:
        pyperclip.copy(text)
    except pyperclip.PyperclipException as error:
        raise Unable("clipboard-unavailable", reason=str(error).strip().splitlines()[0]) from error


COMMANDS = (show, history, copy)
