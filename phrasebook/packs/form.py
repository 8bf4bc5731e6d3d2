"""What a pack holds and what a format can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from phrasebook.model import Phrase, Scenario


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be read, and why: an error code or a few plain words."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Phrases for teammates, with the shop's own scenarios that they use."""

    phrases: tuple[Phrase, ...]
    scenarios: tuple[Scenario, ...] = ()
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of file. ``confirmed`` tells that it was tried with files of the real program."""

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], Pack] | None
    write: Callable[[Pack], bytes] | None
    confirmed: bool
