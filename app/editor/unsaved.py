"""Edits that nobody has saved yet: kept while one looks at other phrases, and beyond the end of the program."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.settings import LIBRARY_UNSAVED, Settings
from phrasebook.model import Content, PhraseId
from phrasebook.store import rows

_KEEP_MS: Final = 1000
_NEW: Final = "new:"


@dataclass(frozen=True, slots=True)
class Edit:
    """A content as somebody left it. ``base`` is what it was made from, None for a phrase that is not in the phrasebook yet."""

    content: Content
    base: Content | None
    personal: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether it is a new phrase of which nothing is written yet."""
        texts = (self.content.title, self.content.body, *self.content.variants)
        return self.base is None and not any(text.strip() for text in texts)


def new_key() -> PhraseId:
    """Return a key for a phrase that is not in the phrasebook yet."""
    return PhraseId(_NEW + secrets.token_hex(4))


def is_new(phrase: PhraseId) -> bool:
    """Return whether a key stands for a phrase that is not in the phrasebook yet."""
    return phrase.startswith(_NEW)


class Unsaved(QObject):
    """The edits by phrase. ``changed`` when one comes, goes or gets another title."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._edits = _read(settings.get(LIBRARY_UNSAVED))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def edits(self) -> Mapping[PhraseId, Edit]:
        """All edits, the oldest first."""
        return self._edits

    def get(self, phrase: PhraseId) -> Edit | None:
        """Return the edit of a phrase."""
        return self._edits.get(phrase)

    def keep(self, phrase: PhraseId, edit: Edit) -> None:
        """Keep an edit; it is on the disk a second later."""
        old = self._edits.get(phrase)
        self._edits[phrase] = edit
        self._timer.start()
        if old is None or old.content.title != edit.content.title:
            self.changed.emit()

    def drop(self, phrase: PhraseId) -> None:
        """Forget the edit of a phrase, saved or given up."""
        if self._edits.pop(phrase, None) is not None:
            self._timer.start()
            self.changed.emit()

    def drop_blank(self) -> None:
        """Forget new phrases in which nothing was written."""
        for phrase in [phrase for phrase, edit in self._edits.items() if edit.is_blank]:
            self.drop(phrase)

    def flush(self) -> None:
        """Bring everything to the disk now."""
        self._timer.stop()
        written = {phrase: edit for phrase, edit in self._edits.items() if not edit.is_blank}
        self._settings.put(LIBRARY_UNSAVED, _write(written))


def _write(edits: Mapping[PhraseId, Edit]) -> str:
    if not edits:
        return ""
    plain = {
        phrase: {
            "content": rows.content_to_dict(edit.content),
            "base": None if edit.base is None else rows.content_to_dict(edit.base),
            "personal": edit.personal,
        }
        for phrase, edit in edits.items()
    }
    return json.dumps(plain)  # in ASCII, so that characters that no file could hold are kept, too


def _read(kept: str) -> dict[PhraseId, Edit]:
    try:
        plain: dict[str, Any] = json.loads(kept or "{}")
        return {
            PhraseId(phrase): Edit(
                rows.content_from_dict(one["content"]),
                None if one["base"] is None else rows.content_from_dict(one["base"]),
                bool(one["personal"]),
            )
            for phrase, one in plain.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}
