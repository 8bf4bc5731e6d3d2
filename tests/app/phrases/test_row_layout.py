from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.phrases.row_layout import RowLayout, RowStyle
from app.theme import LIGHT
from phrasebook.model import Content, Hit, Match, Origin, Phrase, PhraseId, State


def style(width: int = 400, lines: int = 2) -> RowStyle:
    font = QFont()
    font.setPixelSize(13)
    return RowStyle(width=width, lines=lines, numbered=True, font=font, tokens=LIGHT)


def hit(match: Match | None = None, title: str = "发货时限", body: str = "付款后48小时内发出。", **more: object) -> Hit:
    favourite = bool(more.pop("favourite", False))
    code = str(more.pop("code", "fhsj"))
    phrase = Phrase(id=PhraseId("p"), content=Content(title=title, body=body, code=code), **more)
    return Hit(phrase=phrase, match=match or Match(field="title", kind="text"), favourite=favourite)


def layouts(row: RowLayout) -> list[QTextLayout]:
    return [text.laid_out for text in row._texts if isinstance(text.laid_out, QTextLayout)]


def texts(row: RowLayout) -> list[str]:
    return [text.laid_out.text() for text in row._texts]


def marked(row: RowLayout) -> list[str]:
    """What stands out, as the eye reads it."""
    found = []
    for layout in layouts(row):
        units = layout.text().encode("utf-16-le")
        for one in layout.formats():
            found.append(units[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le"))
    return found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("match", "found"),
    [
        (Match(field="title", kind="pinyin", spans=((0, 2),)), ["发货"]),
        (Match(field="title", kind="initials", spans=((0, 1), (2, 4))), ["发", "时限"]),
        (Match(field="code", kind="text", spans=((0, 3),)), ["fhs"]),
        (Match(field="body", kind="text", spans=((3, 5),)), ["48"]),
        (Match(field="cue", kind="text", spans=((0, 3),), text="啥时候发货"), ["啥时候"]),
        (Match(field="recent", kind="text"), []),
    ],
)
def test_the_match_stands_out_where_it_is(match: Match, found: list[str]) -> None:
    assert marked(RowLayout(hit(match), "Dispatch", style())) == found


@pytest.mark.usefixtures("qapp")
def test_a_match_after_an_emoji_is_in_its_place() -> None:
    row = RowLayout(hit(Match(field="title", kind="text", spans=((2, 4),)), title="😊👌发货"), "", style())
    assert marked(row) == ["发货"]


@pytest.mark.usefixtures("qapp")
def test_a_match_deep_in_the_body_is_brought_into_sight() -> None:
    body = "一" * 150 + "运费险" + "二" * 80
    row = RowLayout(hit(Match(field="body", kind="text", spans=((150, 153),)), body=body), "", style())
    assert marked(row) == ["运费险"]
    assert texts(row)[-1].startswith("…一")


@pytest.mark.usefixtures("qapp")
def test_the_wording_that_matched_is_shown() -> None:
    match = Match(field="body", kind="text", spans=((0, 2),), text="马上发出")
    row = RowLayout(hit(match), "", style())
    assert texts(row)[-1] == "马上发出"
    assert marked(row) == ["马上"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lines", [1, 2])
def test_a_long_body_ends_with_an_ellipsis_in_the_last_line(lines: int) -> None:
    row = RowLayout(hit(body="很长的话。" * 60), "", style(lines=lines))
    body = layouts(row)[-1]
    assert body.text().endswith("…")
    assert body.lineCount() == lines
    assert body.lineAt(lines - 1).naturalTextWidth() <= 400


@pytest.mark.usefixtures("qapp")
def test_reason_state_and_star_stand_at_the_right() -> None:
    row = RowLayout(hit(Match(field="recent", kind="text"), favourite=True, state=State.DRAFT), "", style())
    assert texts(row)[:2] == ["Often used", "Draft"]
    assert row.star_x is not None
    personal = RowLayout(hit(state=State.APPROVED, origin=Origin.PERSONAL), "", style())
    assert texts(personal)[0] == "Personal"
    assert personal.star_x is None


@pytest.mark.usefixtures("qapp")
def test_a_narrow_row_leaves_the_place_out_before_the_title() -> None:
    row = RowLayout(hit(title="一个相当长的标题十四字啊"), "A scenario with a long name", style(width=260))
    assert "A scenario with a long name" not in texts(row)
    assert any(text.startswith("一个相当长的标题") for text in texts(row))


@given(
    title=st.text(min_size=1, max_size=80),
    body=st.text(min_size=1, max_size=300),
    field=st.sampled_from(["title", "body", "code", "cue"]),
    spans=st.lists(st.tuples(st.integers(0, 320), st.integers(0, 320)).map(sorted).map(tuple), max_size=3),
    width=st.integers(120, 500),
)
def test_no_text_breaks_it(title: str, body: str, field: str, spans: list[tuple[int, int]], width: int) -> None:
    assert QApplication.instance() or QApplication([])
    match = Match(field=field, kind="text", spans=tuple(spans), text="cue 😊" if field == "cue" else "")
    RowLayout(hit(match, title=title, body=body), "place", style(width=width))
