"""Phrases while they are dragged from the list to the tree."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from phrasebook.model import PhraseId

MIME: Final = "application/x-kuaida-phrases"


def pack(phrases: Iterable[PhraseId]) -> QMimeData:
    """Return what carries these phrases."""
    data = QMimeData()
    data.setData(MIME, QByteArray(json.dumps(list(phrases)).encode()))
    return data


def unpack(data: QMimeData) -> tuple[PhraseId, ...]:
    """Return the phrases that are carried."""
    return tuple(PhraseId(one) for one in json.loads(bytes(data.data(MIME).data())))
