"""The clipboard of the system: written with certainty, read without waiting for programs that hang, and put back as it was."""

from __future__ import annotations

from app.clipboard.clipboard import Clipboard
from app.clipboard.offer import is_plain
from app.clipboard.requests import Request
from app.clipboard.snapshot import Snapshot

__all__ = ["Clipboard", "Request", "Snapshot", "is_plain"]
