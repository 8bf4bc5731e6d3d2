"""Brings the bundled handbook content into the phrasebook, and tells what it covers."""

from phrasebook.handbook.fill import fill, is_current

__all__ = ["fill", "is_current"]
