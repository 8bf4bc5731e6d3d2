"""The one path from a phrase to another program: fill, put on the clipboard, confirm, paste where that is wanted, count, tell.

Nothing is ever sent for the agent: no key but those that paste is pressed.
"""

from __future__ import annotations

from app.inserter.inserter import Inserter
from app.inserter.wish import Wish

__all__ = ["Inserter", "Wish"]
