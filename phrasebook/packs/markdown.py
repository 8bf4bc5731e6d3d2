"""Markdown: headings are groups, items of lists and paragraphs are phrases; a bold start is the title, code beside it the code."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from phrasebook.packs import blanks, encodings
from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import get_bytes

_HEADING: Final = re.compile(r"(#{1,6})\s+(\S.*?)\s*#*")
_ITEM: Final = re.compile(r"(?:[-*+]|\d{1,4}[.)])\s+(.*)")
_NAMED: Final = re.compile(r"\*\*(?P<title>.+?)\*\*[ \t]*(?:`(?P<code>[^`]*)`)?[ \t]*[:：]?[ \t]*(?P<rest>.*)")
_LEVEL: Final = " / "


@dataclass
class _Item:
    """A phrase while its lines are being read."""

    row: int
    title: str = ""
    code: str = ""
    indent: int = 0
    lines: list[str] = field(default_factory=list)


def read(file: Path) -> Pack:
    """Read the phrases."""
    text = encodings.decode(get_bytes(file)).replace("\r\n", "\n").replace("\r", "\n")
    gathering = Gathering()
    headings: dict[int, str] = {}
    item: _Item | None = None
    for row, line in enumerate(text.split("\n"), start=1):
        heading = _HEADING.fullmatch(line)
        start = _ITEM.fullmatch(line)
        if heading or start or (item and not item.indent and not line.strip()):
            _finish(gathering, item, headings)
            item = None
        if heading:
            depth = len(heading[1])
            headings = {level: name for level, name in headings.items() if level < depth} | {depth: heading[2]}
        elif start:
            item = _begun(row, start[1])
        elif item is not None and item.indent:
            item.lines.append(line[2:] if line.startswith("  ") else line.lstrip("\t"))
        elif line.strip():
            item = item or _Item(row)
            item.lines.append(line)
    _finish(gathering, item, headings)
    return gathering.pack()


def _begun(row: int, text: str) -> _Item:
    named = _NAMED.fullmatch(text)
    if not named:
        return _Item(row, indent=2, lines=[text])
    return _Item(row, named["title"], named["code"] or "", 2, [named["rest"]] if named["rest"] else [])


def _finish(gathering: Gathering, item: _Item | None, headings: dict[int, str]) -> None:
    """Add a phrase; the outermost heading is the document's title, not a group."""
    if item is None:
        return
    named = [part for _, name in sorted(headings.items()) for part in name.split(_LEVEL)]
    group = named[1:] if len(headings) > 1 else named if 1 not in headings else []
    gathering.add(item.row, "\n".join(item.lines).strip("\n"), title=item.title, code=item.code, group=group)


def write(pack: Pack) -> bytes:
    """Return the phrases as lists under their groups."""
    parts = ["# 快答\n\n"]
    group: tuple[str, ...] = ()
    for phrase in sorted(pack.phrases, key=lambda one: pack.groups.get(one.id, ())):
        place = pack.groups.get(phrase.id, ())
        if place != group:
            parts.append("## " + _LEVEL.join(place) + "\n\n")
            group = place
        code = f" `{phrase.content.code}`" if phrase.content.code else ""
        text = blanks.theirs(phrase.content.body, PLAIN).text
        lines = "\n".join("  " + line if line else "" for line in text.split("\n"))
        parts.append(f"- **{phrase.content.title.replace('**', '')}**{code}\n\n{lines}\n\n")
    return "".join(parts).encode("utf-8", "replace")


FORMAT = Format(
    name="markdown",
    title="Markdown",
    suffixes=(".md", ".markdown"),
    read=read,
    write=write,
    basis=Basis.OWN,
    keeps=frozenset({"title", "code", "group"}),
    style=PLAIN,
)
