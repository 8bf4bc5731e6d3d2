from __future__ import annotations

from app.widgets import tooltip


def test_a_persons_text_is_never_rich_text() -> None:
    assert tooltip.plain("<b>a b</b>\nc") == "<p>&lt;b&gt;a b&lt;/b&gt;<br>\nc</p>"


def test_nothing_stays_nothing() -> None:
    assert tooltip.plain("") == ""
