from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.errors import BadInput
from phrasebook.store import checks


@given(st.text())
def test_what_passes_is_what_other_programs_can_carry(value: str) -> None:
    try:
        kept = checks.text("body", value, limit=4000, lines=True)
    except BadInput:
        return
    assert kept == value
    assert "\0" not in kept
    kept.encode()


def test_line_breaks_belong_only_into_texts_of_several_lines() -> None:
    assert checks.text("body", "a\nb", limit=9, lines=True) == "a\nb"
    with pytest.raises(BadInput, match="text-control-characters"):
        checks.text("title", "a\nb", limit=9)
