"""Plain text: a phrase a line, or parted by empty lines where there are any; lines that begin with ``#`` name groups."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from phrasebook.packs import blanks, encodings
from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import get_bytes

_HEADING: Final = re.compile(r"#{1,6}\s*(\S.*)|【([^【】]{1,40})】\s*")
_LEVEL: Final = " / "


def read(file: Path) -> Pack:
    """Read the phrases."""
    text = encodings.decode(get_bytes(file)).replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    parted = "" in "\n".join(lines).strip("\n").split("\n") or text.endswith("\n\n")
    gathering = Gathering()
    group: tuple[str, ...] = ()
    waiting: list[str] = []
    start = 0
    for row, line in enumerate([*lines, ""], start=1):
        heading = _HEADING.fullmatch(line.rstrip())
        if (not line or heading or not parted) and waiting:
            gathering.add(start, "\n".join(waiting), group=group)
            waiting = []
        if heading:
            group = tuple((heading[1] or heading[2]).split(_LEVEL))
        elif line:
            start = start if waiting else row
            waiting.append("" if not line.strip() else line[1:] if line.startswith("\\") else line)
    return gathering.pack()


def write(pack: Pack) -> bytes:
    """Return the phrases, each followed by an empty line."""
    parts: list[str] = []
    group: tuple[str, ...] = ()
    for phrase in sorted(pack.phrases, key=lambda one: pack.groups.get(one.id, ())):
        place = pack.groups.get(phrase.id, ())
        if place != group:
            parts.append("# " + _LEVEL.join(place) + "\n\n")
            group = place
        text = blanks.theirs(phrase.content.body, PLAIN).text
        parts.append("\n".join(_line(line) for line in text.split("\n")) + "\n\n")
    return "".join(parts).encode("utf-8", "replace")


def _line(line: str) -> str:
    if not line.strip():
        return " "
    return "\\" + line if line.startswith("\\") or _HEADING.fullmatch(line.rstrip()) else line


FORMAT = Format(
    name="text",
    title="纯文本",
    suffixes=(".txt",),
    read=read,
    write=write,
    basis=Basis.OWN,
    keeps=frozenset({"group"}),
    style=PLAIN,
)
