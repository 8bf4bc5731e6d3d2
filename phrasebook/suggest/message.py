"""Prepares a buyer's message: folds it, takes off salutations, splits it into its questions, and knows what wants no reply."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from phrasebook import tokenizer

LIMIT = 2000
MOST_PARTS = 12
_SHORT = 4
_NOISE = re.compile(r"https?://\S+|\[[^\[\]\s]{1,8}\]|<[^<>\s]{1,16}>|〔[^〔〕\s]{1,8}〕")
_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_LONG_NUMBER = 7
# a question that runs on without a space: 能便宜点吗今天能发货吗
_RUN_ON = re.compile(r"(?<=[吗嘛呢吧])(?=.{4})")
_WORDS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Message:
    """A message made ready: its parts in order, and whether it wants no reply."""

    parts: tuple[str, ...]
    quiet: bool

    @property
    def whole(self) -> str:
        """All parts together."""
        return " ".join(self.parts)


@dataclass(frozen=True)
class Reader:
    """Reads messages with the words that say nothing: see ``resources/handbook/quiet.yaml``."""

    acknowledgements: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()

    def read(self, text: str) -> Message:
        """Return the message made ready; of a longer one the first ``LIMIT`` characters count."""
        runs = plain(text).split()
        if not any(_WORDS.search(run) for run in runs):
            return Message((), quiet=True)
        if self._quiet.fullmatch("".join(runs)):
            return Message(tuple(runs), quiet=True)
        saying = [run for run in runs if not self._quiet.fullmatch(run)]
        stripped = [short for run in saying if (short := self._stripped(run))]
        return Message(tuple(_parts(stripped or saying)), quiet=False)

    def _stripped(self, run: str) -> str:
        short = self._closing.sub("", self._opening.sub("", run))
        return short if len(short) > 1 or len(run) < _SHORT else run

    @cached_property
    def _quiet(self) -> re.Pattern[str]:
        return re.compile(f"{_any(self.acknowledgements)}(?:{_any((*self.acknowledgements, *self.particles))})*")

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        return re.compile(f"^(?:{_any(self.openings)})+")

    @cached_property
    def _closing(self) -> re.Pattern[str]:
        return re.compile(f"(?:{_any(self.closings)})+$")


def plain(text: str) -> str:
    """Return a text folded, with every number as 0 and without links, emoticons, masks and long numbers such as those of orders."""
    folded = tokenizer.fold(_NOISE.sub(" ", text[:LIMIT]))
    return _NUMBER.sub(lambda found: " " if len(found.group()) >= _LONG_NUMBER else "0", folded)


def _parts(runs: Iterable[str]) -> list[str]:
    """Join what is too short to be a question with what stands before it; split where questions run on."""
    parts: list[str] = []
    for run in runs:
        for piece in _RUN_ON.split(run):
            if parts and (len(piece) < _SHORT or len(parts) == MOST_PARTS):
                parts[-1] += " " + piece
            elif len(parts) == 1 and len(parts[0]) < _SHORT:
                parts[0] += " " + piece
            else:
                parts.append(piece)
    return parts


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first; for none of them, one that never matches."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=lambda one: (-len(one), one)))) + ")" if words else r"(?!)"
