"""What somebody wants to give to a buyer."""

from __future__ import annotations

from dataclasses import dataclass

from app.targets import Target
from phrasebook.actions import using
from phrasebook.model import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A phrase, its wording, and where the wish came from.

    ``step`` is that of a playbook; ``rank``, ``waited``, ``searched`` and ``keys`` are those of
    ``statistics.Use``; ``only_copy`` where the person asked for the clipboard; ``target`` is the window to paste
    into, None to copy.
    """

    phrase: Phrase
    source: str
    variant: int = 0
    buyer: str = ""
    step: str = ""
    rank: int = 0
    waited: float | None = None
    searched: float | None = None
    keys: int | None = None
    only_copy: bool = False
    target: Target | None = None

    @property
    def text(self) -> str:
        """The wording with its blanks."""
        return using.wordings(self.phrase)[self.variant]
