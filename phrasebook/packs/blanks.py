"""Translates the blanks of a text from one program's way of writing them to ours and back; losses are named, never silent.

Ours are ``{name}``, with doubled braces for literal ones (see ``phrasebook.variables``). Each program is one ``Style``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from phrasebook import variables
from phrasebook.model import Scope, Variable

CLIPBOARD: Final = "剪贴板内容"
DATE: Final = "日期"
TIME: Final = "时间"
_NAME_LENGTH: Final = 30


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a piece of another program's syntax stands for: literal ``text``, or a blank; ``loss`` names what is not kept."""

    text: str = ""
    blank: str = ""
    loss: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One program's way: ``pattern`` finds all its syntax, ``meaning`` says what a piece is; ``blank`` writes one of ours (None
    where there is no way), ``literal`` protects a text that looks like syntax.
    """

    pattern: re.Pattern[str] | None = None
    meaning: Callable[[re.Match[str]], Meaning] = lambda found: Meaning(text=found.group())
    blank: Callable[[str], str | None] = lambda name: None
    literal: Callable[[str], str] = lambda text: text
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Translated:
    """A text in the other way of writing, with what it lost and the choices that its blanks offer."""

    text: str
    losses: tuple[str, ...] = ()
    choices: tuple[Variable, ...] = ()


def plain_blank(found: re.Match[str]) -> Meaning:
    """Return our own blank for ``{name}``."""
    return Meaning(blank=found.group(1))


RAW: Final = Style(raw=True)
"""Our own way, for our own formats."""

PLAIN: Final = Style(
    pattern=re.compile(r"\{([^{}\n]{1,30})\}"), meaning=plain_blank, blank=lambda name: "{" + name + "}"
)
"""Programs without blanks of their own: a blank is the text ``{name}``, which people see."""


def name_of(text: str) -> str:
    """Return a name for a blank from another program's words: no braces, one line, not too long."""
    return " ".join(re.sub(r"[{}\x00-\x1f\x7f]", " ", text).split())[:_NAME_LENGTH].strip()


def ours(text: str, style: Style) -> Translated:
    """Return another program's text in our way of writing."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if style.raw:
        return Translated(text)
    parts: list[str] = []
    losses: dict[str, None] = {}
    choices: dict[str, tuple[str, ...]] = {}
    position = 0
    for found in style.pattern.finditer(text) if style.pattern is not None else ():
        parts.append(_literal(text[position : found.start()]))
        position = found.end()
        meaning = style.meaning(found)
        name = name_of(meaning.blank)
        parts.append("{" + name + "}" if name else _literal(meaning.text))
        if meaning.loss:
            losses[meaning.loss] = None
        if name and meaning.choices:
            choices[name] = meaning.choices
    parts.append(_literal(text[position:]))
    return Translated("".join(parts), tuple(losses), tuple(choice(name, found) for name, found in choices.items()))


def theirs(text: str, style: Style) -> Translated:
    """Return a text of ours in another program's way of writing."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if style.raw:
        return Translated(text)
    parts: list[str] = []
    losses: dict[str, None] = {}
    for literal, name in _runs(text):
        if name is None:
            parts.append(style.literal(literal))
            continue
        written = style.blank(name)
        if written is None or style is PLAIN:
            losses["blank"] = None
        parts.append("{" + name + "}" if written is None else written)
    made = "".join(parts)
    if style.pattern is not None and _runs(ours(made, style).text) != _runs(text):
        losses["syntax"] = None  # the other program takes some text for its own way of writing
    return Translated(made, tuple(losses))


def choice(name: str, choices: tuple[str, ...]) -> Variable:
    """Return a blank of one reply that offers ``choices``."""
    return Variable(name=name, name_en=name, scope=Scope.REPLY, type="choice", choices=choices)


def _runs(text: str) -> list[tuple[str, str | None]]:
    """Return the pieces of one of our texts with neighbouring literal ones joined."""
    runs: list[tuple[str, str | None]] = []
    for piece in variables.pieces(text):
        if piece.name is None and runs and runs[-1][1] is None:
            runs[-1] = (runs[-1][0] + piece.text, None)
        else:
            runs.append(("" if piece.name else piece.text, piece.name))
    return runs


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}") if "{" in text or "}" in text else text
