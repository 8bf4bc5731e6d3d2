from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import variables
from phrasebook.packs import blanks, styles
from phrasebook.packs.blanks import PLAIN, Style

ALL = [PLAIN, styles.BEEFTEXT, styles.TEXTEXPANDER, styles.ALFRED, styles.RAYCAST, styles.TEXT_BLAZE, styles.AUTOKEY,
       styles.LIQUID, styles.ZAMMAD]  # fmt: skip


@pytest.mark.parametrize(
    ("style", "theirs", "ours", "losses"),
    [
        (PLAIN, "价{x}", "价{x}", ()),
        (styles.BEEFTEXT, "#{input:称呼}好#{cursor}#{envVar:HOME}", "{称呼}好{HOME}", ("cursor", "script")),
        (styles.TEXTEXPANDER, "%filltext:name=单号%%%%key:enter%", "{单号}%", ("key",)),
        (styles.TEXTEXPANDER, "今天%Y-%m-%d，100%的", "今天{日期}-{日期}-{日期}，100%的", ("date",)),
        (styles.TEXTEXPANDER, "%fillarea:name=备注:default=无%%snippet:a%", "{备注}{a}", ("default", "nested")),
        (styles.RAYCAST, '{argument name="单号"}{clipboard}', "{单号}{剪贴板内容}", ("clipboard",)),
        (styles.TEXT_BLAZE, "{formtext: name=单号}{cursor}{={\"{\"}".replace('={"{"}', "key: enter}"), "{单号}", ("cursor", "key")),
        (styles.AUTOKEY, "你好<cursor><ctrl>+v", "你好", ("cursor", "key")),
        (styles.LIQUID, "{{agent.name}}{{ ticket.id | x }}", "{客服昵称}{ticket.id}", ()),
        (styles.ZAMMAD, "#{user.firstname}", "{客服昵称}", ()),
    ],
)  # fmt: skip
def test_their_blanks_become_ours(style: Style, theirs: str, ours: str, losses: tuple[str, ...]) -> None:
    found = blanks.ours(theirs, style)
    assert (found.text, tuple(sorted(found.losses))) == (ours, losses)


@pytest.mark.parametrize(
    ("style", "theirs", "losses"),
    [
        (PLAIN, "拍{尺码}", ("blank",)),
        (styles.BEEFTEXT, "拍#{input:尺码}", ()),
        (styles.TEXTEXPANDER, "拍%filltext:name=尺码%", ()),
        (styles.RAYCAST, '拍{argument name="尺码"}', ()),
        (styles.TEXT_BLAZE, "拍{formtext: name=尺码}", ()),
        (styles.ALFRED, "拍{尺码}", ("blank",)),
        (styles.AUTOKEY, "拍{尺码}", ("blank",)),
        (styles.LIQUID, "拍{尺码}", ("blank",)),
    ],
)
def test_our_blanks_become_theirs(style: Style, theirs: str, losses: tuple[str, ...]) -> None:
    assert blanks.theirs("拍{尺码}", style) == blanks.Translated(theirs, losses)


@pytest.mark.parametrize("style", ALL)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_can_be_translated_and_what_is_misread_is_told(style: Style, text: str) -> None:
    written = blanks.theirs(text, style)
    back = blanks.ours(written.text, style)
    if not written.losses:
        assert variables.preview(back.text, {}) == variables.preview(text.replace("\r\n", "\n").replace("\r", "\n"), {})


def test_a_name_of_a_blank_is_short_and_has_no_braces() -> None:
    assert blanks.name_of("{a}\n b" + "很" * 50) == "a b" + "很" * 27
