from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.lint import views
from phrasebook.lint.views import View

TEXTS = st.text(
    st.one_of(st.characters(), st.sampled_from("加微信薇v❤️ .,，。{}{颜色}１３8〇一·🌸\u200b㍿ﷺ")), max_size=60
)


def undisguised(text: str) -> str:
    return views.undisguised(views.plain(text)).text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("ＡＢＣ，１２３", "abc,123"),
        ("轉賬給我", "转账给我"),
        ("微\u200b信", "微信"),
        ("付款后{发货时限}发出", "付款后▯发出"),
        ("{{不是空}}", "{不是空}"),
        ("１️⃣", "1"),
        ("好\t的\n您", "好 的\n您"),
    ],
)
def test_the_plain_reading(text: str, seen: str) -> None:
    assert views.plain(text).text == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("微 信", "微信"),
        ("微-信/微_信·微～信", "微信微信微信"),
        ("V💚", "v❤"),
        ("🅥🅧", "vx"),
        ("五⭐好评", "五★好评"),
        ("w.e.i", "wei"),
        ("item.jd.com", "item.jd.com"),
        ("3.cn", "3.cn"),
        ("加，我，微，信", "加我微信"),
        ("好的，您说", "好的,您说"),
        ("100%", "100%"),
        ("🐶东", "狗东"),
    ],
)
def test_the_disguised_reading(text: str, seen: str) -> None:
    assert undisguised(text) == seen


def test_written_out_digits() -> None:
    assert views.digits(views.plain("一三八〇〇壹贰叁")).text == "13800123"


def test_a_place_in_a_view_is_a_place_in_the_text() -> None:
    text = "您好{店铺名}，加 薇·信 吧"
    view = views.undisguised(views.plain(text))
    start = view.text.index("薇信")
    assert text[slice(*view.span(start, start + 2))] == "薇·信"
    blank = view.text.index(views.BLANK)
    assert text[slice(*view.span(blank, blank + 1))] == "{店铺名}"


@given(TEXTS)
def test_places_always_lie_inside_the_text_and_in_order(text: str) -> None:
    plain = views.plain(text)
    for view in (plain, views.undisguised(plain), views.digits(plain)):
        assert isinstance(view, View)
        assert len(view.text) == len(view.starts) == len(view.ends)
        assert all(0 <= start < end <= len(text) for start, end in zip(view.starts, view.ends, strict=True))
        assert list(view.starts) == sorted(view.starts)
