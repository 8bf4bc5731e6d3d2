from __future__ import annotations

import pytest

from phrasebook import index
from phrasebook.search import sounds


@pytest.mark.parametrize(
    ("run", "spoken", "mixed"),
    [("bao", True, False), ("b1", True, False), ("12", False, False), ("包you", False, True)],
)
def test_kinds_of_runs(run: str, spoken: bool, mixed: bool) -> None:
    assert sounds.is_spoken(run) is spoken
    assert sounds.is_mixed(run) is mixed


def test_expressions_are_there_only_for_what_can_be_meant() -> None:
    assert sounds.full("bysm", index.TITLE_SOUND) is None
    assert '"pbaoyou"' in (sounds.full("baoyou", index.TITLE_SOUND) or "")
    assert sounds.full("sh", index.TITLE_SOUND) is None
    assert sounds.initials("b", index.CUE_INITIALS) is None
    assert sounds.initials("by", index.CUE_INITIALS) is None
    assert sounds.initials("bysm", index.TITLE_INITIALS) == '("ibys" AND "iysm")'
    assert sounds.loose("baoyou") is None
    assert sounds.loose("bysm") is None
    assert sounds.loose("sh") == '"ps"'
    assert sounds.mixed("包b") == '("t包" AND "pb")'
    assert sounds.alike("😊", index.TITLE_SOUND) == '"p😊"'
    assert sounds.alike("·", index.TITLE_SOUND) is None
