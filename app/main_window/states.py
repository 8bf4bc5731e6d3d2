"""The words and tones for the state in which a phrase is."""

from __future__ import annotations

from typing import Final

from app.i18n import mark, tr
from phrasebook.model import State
from phrasebook.store.overview import Line

_APPROVED: Final = (mark("Approved"), "muted")
_NOT_OFFERED: Final = (mark("Not offered"), "muted")
_PERSONAL: Final = (mark("Personal"), "accent")
_WAITS: Final = (mark("Edit waits"), "warning")
_DRAFT: Final = (mark("Draft"), "warning")
_RETIRED: Final = (mark("Retired"), "muted")
_ORDER: Final = (_DRAFT, _WAITS, _APPROVED, _PERSONAL, _NOT_OFFERED, _RETIRED)


def _state(line: Line) -> tuple[str, str]:
    if line.state is not State.APPROVED:
        return _DRAFT if line.state is State.DRAFT else _RETIRED
    if line.pending:
        return _WAITS
    if not line.shown:
        return _NOT_OFFERED
    return _PERSONAL if line.personal else _APPROVED


def word(line: Line) -> str:
    """Return the word for a phrase's state."""
    return tr(_state(line)[0])


def tone(line: Line) -> str:
    """Return the name of the colour that goes with it."""
    return _state(line)[1]


def order(line: Line) -> int:
    """Return the place of the state when the list is sorted by it: what waits comes first."""
    return _ORDER.index(_state(line))
