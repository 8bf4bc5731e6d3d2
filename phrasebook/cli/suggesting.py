"""``suggest``: a buyer's message to ranked scenarios with their best reply, for one message or line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click

from phrasebook import words
from phrasebook.actions import using
from phrasebook.cli import shapes
from phrasebook.cli.frame import Frame, command, one_line, say
from phrasebook.errors import BadInput, PhrasebookError
from phrasebook.model import BuyerTypeId
from phrasebook.suggest import Suggester, Suggestion

_LONGEST_LINE = 1 << 20


@click.command()
@click.argument("text", required=False)
@click.option(
    "--batch", metavar="FILE", type=click.File("rb"), help="Answer JSON lines {id, text} (-: standard input)."
)
@click.option("--limit", type=click.IntRange(1, 20), default=5, show_default=True)
@click.option("--buyer", metavar="ID", help="The buyer's type: phrases for it first.")
@command
def suggest(frame: Frame, *, text: str | None, batch: Any, limit: int, buyer: str | None) -> None:
    """Suggest replies for a buyer's message; nothing for small talk and fragments."""
    if (text is None) == (batch is None):
        raise click.UsageError("Give either TEXT or --batch.")
    suggester = Suggester(frame.database, known=using.known_values)
    if text is not None:
        found = suggester.suggest(text, limit=limit, buyer=_buyer(buyer))
        frame.show(shapes.suggestions(found), lambda: "\n".join(map(_line, found)) or "—")
        return
    suggester.refresh()
    for line in _lines(batch):
        say(json.dumps(_answer(frame, suggester, line, limit, buyer), ensure_ascii=False))


def _lines(stream: Any) -> Iterator[bytes]:
    """Yield the lines of a stream as soon as they come; of one that is too long only the beginning."""
    while line := stream.readline(_LONGEST_LINE):
        rest = line
        while not rest.endswith(b"\n") and (rest := stream.readline(_LONGEST_LINE)):
            pass
        if line.strip():
            yield line


def _answer(frame: Frame, suggester: Suggester, line: bytes, limit: int, buyer: str | None) -> dict[str, Any]:
    """Return the answer to one line; a line that cannot be answered gets an error and the next one its turn."""
    name = None
    try:
        request = _request(line)
        name = request.get("id")
        text = request.get("text")
        if not isinstance(text, str):
            raise BadInput("bad-request", reason="text")
        asked = request.get("buyer")
        found = suggester.suggest(text, limit=limit, buyer=_buyer(asked if isinstance(asked, str) else buyer))
    except PhrasebookError as error:
        return {"id": name, "error": {"code": error.code, "message": words.sentence(error, frame.language)}}
    return {"id": name, **shapes.suggestions(found)}


def _request(line: bytes) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadInput("bad-request", reason=str(error)) from error
    if not isinstance(request, dict):
        raise BadInput("bad-request", reason=type(request).__name__)
    return request


def _buyer(given: str | None) -> BuyerTypeId | None:
    return BuyerTypeId(given) if given else None


def _line(one: Suggestion) -> str:
    content = one.phrase.content
    return f"{one.confidence:4.0%}  {content.code or '-':<8} {content.title}  {one_line(content.body)}"


COMMANDS = (suggest,)
