"""What a page of the handbook says, before it has a look: a title, and parts of lines that may lead to other pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote

Words = tuple[str, str]  # Chinese and English

SCENARIO: Final = "scenario"
TYPE: Final = "type"
RULE: Final = "rule"
PLAYBOOK: Final = "playbook"
FACTS: Final = "facts"
SECTION: Final = "section"
WORDS: Final = "words"
KEPT: Final = "kept"
PHRASE: Final = "phrase"
HELPER: Final = "helper"
CREDIT: Final = "credit"
SHIFT: Final = "shift"


@dataclass(frozen=True, slots=True)
class Place:
    """One page: its kind and which of them."""

    kind: str
    id: str = ""

    @property
    def link(self) -> str:
        """The place as a link in a text."""
        return f"{self.kind}:{quote(self.id, safe='')}"

    @staticmethod
    def of(link: str) -> Place:
        """Return the place of a link."""
        kind, _, name = link.partition(":")
        return Place(kind, unquote(name))


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``to`` is where it leads; ``tone`` a colour (good, warning, danger, muted); ``more`` stands below it, paler."""

    words: Words
    to: Place | None = None
    tone: str = ""
    more: Words = ("", "")


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading, which is an English source text; ``listed`` lines have a dot before them."""

    heading: str
    lines: tuple[Line, ...]
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """A whole page; ``above`` says where it belongs."""

    title: Words
    parts: tuple[Part, ...]
    above: Words = ("", "")


def part(heading: str, lines: Iterable[Line], *, listed: bool = True) -> Part:
    """Return a part; one without lines is left out of the page."""
    return Part(heading, tuple(lines), listed)


def article(title: Words, parts: Iterable[Part], above: Words = ("", "")) -> Article:
    """Return a page of those parts that say something."""
    return Article(title, tuple(one for one in parts if one.lines), above)
