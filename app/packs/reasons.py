"""Says in a few words why a row of a file cannot be taken in."""

from __future__ import annotations

from typing import Final

from app.i18n import mark, tr

_REASONS: Final = {
    "text-empty": mark("A text that must be there is empty"),
    "text-too-long": mark("A text is too long"),
    "text-control-characters": mark("A text has invisible characters"),
    "text-hidden-characters": mark("A text has invisible characters"),
    "too-many-buyer-types": mark("It names too many buyer types"),
    "unknown-buyer-type": mark("It names a buyer type that is not known here"),
    "bad-code": mark("Its code cannot be used"),
    "bad-date": mark("Its date is no date"),
}


def reason(code: str) -> str:
    """Return the words for an error code; what is no code is shown as it is, for it came from the reader of the file."""
    if code in _REASONS:
        return tr(_REASONS[code])
    return tr("The row cannot be read: {reason}").replace("{reason}", code)
