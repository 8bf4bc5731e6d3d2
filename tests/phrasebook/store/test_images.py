from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import images


@pytest.mark.parametrize(("kind", "key"), [("scenario", "fee"), ("setting", "agent")])
def test_what_is_taken_can_be_put_back(database: Database, kind: str, key: str) -> None:
    image = images.take(database, kind, key)
    assert image is not None
    images.put_back(database, kind, key, None)
    assert images.take(database, kind, key) is None
    images.put_back(database, kind, key, image)
    assert images.take(database, kind, key) == image


def test_a_phrase_comes_back_whole(database: Database, approved: PhraseId) -> None:
    image = images.take(database, "phrase", approved)
    images.put_back(database, "phrase", approved, None)
    assert images.take(database, "phrase", approved) is None
    images.put_back(database, "phrase", approved, image)
    assert images.take(database, "phrase", approved) == image
