"""How to paste into which program: rules as data, matched by the class and the title that its window carries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from app.paste.chord import Chord
from phrasebook import resources

COPY_ONLY: Final = "copy"
_CHANGING: Final = re.compile(r"[\[(（【〔].*?[\])）】〕]|\d+|[\s*•●·!！]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One rule. It holds where a class or a title matches (``*`` stands for anything; case does not matter).

    Attributes:
        classes: what the program calls itself (on X the class of the window).
        titles: titles of its windows; where classes are given too, both must match.
        keys: what pastes there, or ``copy`` where nothing may be sent.
        primary: the keys paste the selection (PRIMARY of X) and not the clipboard.
        one_line: a line break would do something there, such as run a command: only texts without one are pasted.
        restore: whether the earlier clipboard is put back.
        any_reader: the text is fetched on the program's behalf by another one, so whoever fetches it counts.
        title_may_change: the title says nothing about where the text goes.
    """

    id: str
    classes: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    keys: str = Chord.CTRL_V
    primary: bool = False
    one_line: bool = False
    restore: bool = True
    any_reader: bool = False
    title_may_change: bool = False

    def __post_init__(self) -> None:
        if self.keys != COPY_ONLY:
            Chord(self.keys)  # a ValueError for any key that does not paste

    @property
    def chord(self) -> Chord | None:
        """The keys that paste there; None where nothing may be sent."""
        return None if self.keys == COPY_ONLY else Chord(self.keys)

    def matches(self, program: str, title: str) -> bool:
        """Is it a rule for such a window?"""
        wanted = ((self.classes, program.casefold()), (self.titles, title.casefold()))
        given = [(patterns, text) for patterns, text in wanted if patterns]
        return bool(given) and all(any(fnmatchcase(text, one) for one in patterns) for patterns, text in given)

    def same_place(self, before: str, after: str) -> bool:
        """Do two titles of the window speak of the same place? Counters and marks in brackets come and go."""
        return self.title_may_change or settled(before) == settled(after)


class Programs:
    """All rules; the first that matches holds, and where none does, Ctrl+V."""

    def __init__(self, rules: Sequence[Program]) -> None:
        self._rules = tuple(rules)

    def __iter__(self) -> Iterator[Program]:
        return iter(self._rules)

    def rule(self, program: str, title: str) -> Program:
        """The rule for a window."""
        return next((rule for rule in self._rules if rule.matches(program, title)), Program(id="any"))

    @classmethod
    def shipped(cls) -> Programs:
        """The rules that come with Kuaida."""
        return cls.read(resources.path("programs.yaml"))

    @classmethod
    def read(cls, path: Path) -> Programs:
        """The rules of a file."""
        import yaml  # not needed before something is pasted

        return cls([_rule(row) for row in yaml.safe_load(path.read_text(encoding="utf-8"))])


def settled(title: str) -> str:
    """A title without what comes and goes by itself: counters, and what stands in brackets."""
    return _CHANGING.sub(" ", title).strip() or title


def _rule(row: Mapping[str, Any]) -> Program:
    known = {field.name for field in fields(Program)}
    unknown = row.keys() - known
    if unknown:
        raise ValueError(f"programs.yaml: {sorted(unknown)} of {row.get('id')}")
    patterns = {name: tuple(str(one).casefold() for one in row[name]) for name in ("classes", "titles") if name in row}
    return Program(**{**row, **patterns})
