"""A text that is offered to other programs and tells when one of them fetches it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMetaType, QMimeData

# What programs that keep a history of the clipboard look for; a text with such a mark is not kept.
PRIVATE_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}


class Offer(QMimeData):
    """``fetched`` is called each time that the text itself is handed out, not for the list of formats."""

    def __init__(self, text: str, fetched: Callable[[], None], *, private: bool = False) -> None:
        super().__init__()
        self._fetched = fetched
        self.setText(text)
        if private:
            for name, value in PRIVATE_MARKS.items():
                self.setData(name, value)

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type, /) -> object:
        if mimetype.startswith("text/"):
            self._fetched()
        return super().retrieveData(mimetype, preferred)


def is_plain(text: str) -> bool:
    """Can every program read it as it is? Not with a NUL, at which some stop, or half of a character."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False
