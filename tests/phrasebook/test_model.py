from __future__ import annotations

import dataclasses

import pytest

from phrasebook.model import Content, Phrase, PhraseId


def test_values_cannot_be_changed_in_place() -> None:
    phrase = Phrase(id=PhraseId("p1"), content=Content(title="标题", body="正文"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        phrase.content.body = "别的"
