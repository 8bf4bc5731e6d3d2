"""Places in a text as Qt counts them: in units of UTF-16, where our own count is in code points."""

from __future__ import annotations


def units(text: str) -> int:
    """Return the length of a text in units of UTF-16."""
    return len(text) + sum(character > "\uffff" for character in text)
