"""What was on the clipboard before we wrote: formats that are worth keeping, byte for byte.

Copying every format would take seconds: some owners make ten kinds of pictures from one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QMimeData

TEXT: Final = "text/plain"
# format: the names under which an X program may offer it, the best first
KEPT: Final[Mapping[str, tuple[str, ...]]] = {
    TEXT: ("UTF8_STRING", "text/plain;charset=utf-8", TEXT, "STRING"),
    "text/html": ("text/html",),
    "text/rtf": ("text/rtf",),
    "application/rtf": ("application/rtf",),
    "text/uri-list": ("text/uri-list",),
    "image/png": ("image/png",),
    "x-kde-passwordManagerHint": ("x-kde-passwordManagerHint",),  # else a secret would come back as none
}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The bytes of each format; none at all where nothing was on the clipboard."""

    formats: Mapping[str, bytes] = field(default_factory=dict)

    @classmethod
    def of_qt(cls, data: QMimeData | None) -> Snapshot | None:
        """What Qt hands out, which is nothing at all on some systems; None where there is something, and nothing that is kept."""
        if data is None:
            return cls()
        found = {name: bytes(data.data(name).data()) for name in KEPT if data.hasFormat(name)}
        return cls(found) if found or not data.formats() else None

    @classmethod
    def of_x(cls, found: Mapping[str, bytes]) -> Snapshot | None:
        """What an X program handed out under its names for the formats."""
        formats = {}
        for name, offered in KEPT.items():
            best = next((one for one in offered if one in found), None)
            if best is not None:
                formats[name] = found[best].decode("latin-1").encode() if best == "STRING" else found[best]
        return cls(formats) if formats else None

    def data(self) -> QMimeData:
        """For Qt to offer again."""
        made = QMimeData()
        for name, value in self.formats.items():
            made.setData(name, value)
        return made
