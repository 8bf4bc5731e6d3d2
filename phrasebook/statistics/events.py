"""What happened, as it is kept: uses, suggestions shown and declined, searches and messages without an answer, playbooks left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from phrasebook.model import AgentId, PhraseId

ACTIONS: Final = ("copy", "paste")
SUGGESTION: Final = "suggestion"
# what it takes to reach a phrase where nobody counted the keys: open, find, choose
KEYS: Final = {"hotkey": 1, SUGGESTION: 1, "panel": 2, "picker": 4, "playbook": 2, "command": 4}
KEYS_ELSEWHERE: Final = 4


class Kind(IntEnum):
    """What happened; the numbers stand in files."""

    USE = 1
    SHOWN = 2
    DECLINED = 3
    MISSED = 4
    UNANSWERED = 5
    LEFT = 6


GAPS: Final = (Kind.MISSED, Kind.UNANSWERED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One insertion or copy.

    ``source`` is picker, panel, hotkey, suggestion, playbook or command; ``action`` copy or paste; ``waited`` the seconds
    since the buyer's message was copied, ``searched`` those since the search began, both by a clock that never jumps, None
    where there was none; ``rank`` the place among the suggestions, from 1; ``step`` that of the playbook; ``keys`` those
    pressed to find it, None where nobody counted; ``variant`` 0 for the body, else its place.
    """

    phrase: PhraseId
    agent: AgentId
    source: str
    action: str = "copy"
    revision: int = 1
    variant: int = 0
    scenario: str = ""
    buyer: str = ""
    waited: float | None = None
    searched: float | None = None
    keys: int | None = None
    rank: int = 0
    step: str = ""
    characters: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Suggestions that were on the screen for one message, best first: shown, or declined, which means passed over."""

    agent: AgentId
    phrases: tuple[PhraseId, ...]
    scenario: str = ""
    buyer: str = ""
    declined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A search (or, where ``message``, a buyer's message) without an answer; ``words`` only where the shop keeps them."""

    agent: AgentId
    message: bool = False
    words: tuple[str, ...] = ()
    scenario: str = ""


class Row(NamedTuple):
    """An event as it lies in the file: names as numbers of ``term``, times in tenths of a second, ``shift`` in minutes.

    ``more`` holds numbers of ``term``: further phrases of an offer, or the key words of a gap.
    """

    device: int
    number: int
    kind: int
    at: int
    shift: int
    agent: int
    phrase: int = 0
    revision: int = 0
    variant: int = 0
    source: int = 0
    action: int = 0
    rank: int = 0
    step: int = 0
    scenario: int = 0
    buyer: int = 0
    waited: int | None = None
    searched: int | None = None
    keys: int = 0
    characters: int = 0
    more: str = ""

    @property
    def local(self) -> int:
        """The second that the clock on the wall showed."""
        return max(0, self.at + 60 * self.shift)

    @property
    def others(self) -> tuple[int, ...]:
        """The numbers in ``more``."""
        return tuple(map(int, self.more.split()))


COLUMNS: Final = Row._fields
