from __future__ import annotations

import pytest

from app.phrases.reason import reason
from phrasebook.model import Match


@pytest.mark.parametrize(
    ("match", "word"),
    [
        (Match(field="code", kind="text", spans=((0, 2),)), "Code"),
        (Match(field="title", kind="text", spans=((0, 2),)), "Title"),
        (Match(field="title", kind="pinyin", spans=((0, 2),)), "Pinyin"),
        (Match(field="cue", kind="initials", spans=((0, 2),), text="啥时候发货"), "Initials"),
        (Match(field="cue", kind="text", spans=((0, 2),), text="啥时候发货"), "Question"),
        (Match(field="body", kind="text", spans=((0, 2),)), "Text"),
        (Match(field="title", kind="sound"), "Sounds alike"),
        (Match(field="recent", kind="text"), "Often used"),
        (Match(field="title", kind="text", text="Ship-by time"), "Title"),
    ],
)
def test_each_way_of_finding_has_its_word(match: Match, word: str) -> None:
    assert reason(match) == word


def test_what_is_only_listed_needs_no_reason() -> None:
    assert reason(Match(field="title", kind="text")) == ""
