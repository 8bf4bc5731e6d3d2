"""``trust``: whose signed packs are believed, and this lead's own key."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phrasebook.cli.frame import Frame, command
from phrasebook.errors import Unable
from phrasebook.packs import key_words
from phrasebook.store import agents, trust

if TYPE_CHECKING:
    from phrasebook.actions.keys import KeyStore
    from phrasebook.packs.signatures import Signer

_PASSPHRASE = "KUAIDA_PASSPHRASE"


def signer(frame: Frame) -> Signer:
    """Return the signed-in agent's key, made where there is none."""
    from phrasebook.packs.signatures import Signer

    return Signer(_store(frame).private(_ask), agents.current(frame.database).name)


def _store(frame: Frame) -> KeyStore:
    from phrasebook.actions import keys

    return keys.KeyStore(frame.home, keys.system_keyring())


def _ask(new: bool) -> str:
    given = os.environ.get(_PASSPHRASE)
    if given is not None:
        return given
    found = click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True)
    return str(found)


@click.group(name="trust")
def group() -> None:
    """Decide whose signed packs are believed."""


@group.command(name="list")
@command
def listing(frame: Frame) -> None:
    """List the keys that are trusted."""
    data = [
        {"name": one.name, "words": key_words.words(one.key), "key": one.key, "added": one.added}
        for one in trust.keys(frame.database)
    ]
    frame.show(data, lambda: "\n".join(f"{one['name']}  {one['words']}  {one['added'][:10]}" for one in data))


@group.command()
@click.argument("source", metavar="KEY|FILE")
@click.option("--name", default="", help="What you call its owner (else the name in the file).")
@command
def accept(frame: Frame, *, source: str, name: str) -> None:
    """Trust a key, or the one that signed a pack; compare its words with its owner first."""
    from phrasebook.actions import trusting

    made = trusting.accept(frame.database, source, name)
    data = {"name": made.name, "words": key_words.words(made.key), "key": made.key}
    frame.show(data, lambda: f"{made.name}  {data['words']}")


@group.command()
@click.argument("name", metavar="NAME|KEY")
@command
def remove(frame: Frame, *, name: str) -> None:
    """Trust a key no longer; what came with it stays."""
    gone = trust.remove(frame.database, name)
    frame.show({"name": gone.name, "key": gone.key}, lambda: gone.name)


@group.command()
@click.option("--qr", type=click.Path(dir_okay=False, path_type=Path), help="Write it as a QR code (SVG) too.")
@command
def key(frame: Frame, *, qr: Path | None) -> None:
    """Show your own key, for others to accept; it is made on first use."""
    from phrasebook.actions import trusting

    name = agents.current(frame.database).name
    found = _store(frame).public() or signer(frame).key
    if qr is not None:
        try:
            qr.write_text(trusting.qr_svg(found, name), "utf-8")
        except OSError as error:
            raise Unable("file-unwritable", path=str(qr), reason=error.strerror or str(error)) from error
    data = {"name": name, "words": key_words.words(found), "key": found}
    frame.show(data, lambda: f"{name}\n{data['words']}\n{found}\n\n{trusting.qr_text(found, name)}")


COMMANDS: tuple[click.Command, ...] = (group,)
