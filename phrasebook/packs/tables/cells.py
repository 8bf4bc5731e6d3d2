"""Keeps a cell from being run as a formula by a spreadsheet, and takes that protection off again."""

from __future__ import annotations

import re
from typing import Final

_RUN: Final = re.compile(r"'*[=+\-@\t\r]")
_GUARDED: Final = re.compile(r"'+(?:[=+\-@\t\r]|(?:0\d{1,20}|\d{12,24})\Z)")
_NUMBER: Final = re.compile(r"'*(?:0\d{1,20}|\d{12,24})")
APOSTROPHE: Final = "'"
TAB: Final = "\t"


def runs(text: str) -> bool:
    """Return whether a spreadsheet may take the text for a formula, or for the guard of one."""
    return _RUN.match(text) is not None


def guard(text: str, mark: str = APOSTROPHE, *, numbers: bool = False) -> str:
    """Return the text so that no spreadsheet runs it, with ``numbers`` nor makes another number of ``007``; ``unguard`` undoes it."""
    return mark + text if runs(text) or (numbers and _NUMBER.fullmatch(text)) else text


def unguard(text: str) -> str:
    """Return the text that was guarded, here or by others: by an apostrophe, or by a tab as 千牛 does."""
    if text.startswith(TAB):
        return text[1:]
    return text[1:] if _GUARDED.match(text) else text


def decode_entities(text: str) -> str:
    """Return a cell in which line ends and commas were written as entities, as some exports do."""
    text = text.replace("&#13;&#10;", "\n").replace("&#13;", "\n").replace("&#10;", "\n")
    return text.replace("&#44;", ",")
