"""Makes packs of all shapes for the tests of the formats."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import strategies as st

from phrasebook.model import Content, Phrase, PhraseId, ScenarioId, State
from phrasebook.packs.form import Format, Pack

LETTERS = st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters="{}")
ODD = st.sampled_from(
    ["=1+1", "-2+3", "@SUM(A1)", "\t制表", "'=x", "'", '"', ",", ";", "%", "%|", "%Y", "#{cursor}", "#", "$|$", "[[x]]", "<cursor>", "&#13;",
     "&amp;", "<b>粗</b>", "\n", "\n\n", "- ", "1. ", "**", "`", "\\", "_x0041_", "😊", "　", "{{", "}}", "：", "【组】", "\n# 标题"]
)  # fmt: skip
BLANKS = st.sampled_from(["商品名", "发货时限", "店铺名", "客服昵称"])


def tidy(text: str) -> str:
    """Return a text as every format can hold it: no outer spaces, no lines of spaces only, one kind of line end."""
    lines = (line if line.strip() else "" for line in text.split("\n"))
    return "\n".join(lines).strip()


bodies = (
    st.lists(st.one_of(st.text(LETTERS, max_size=8), ODD, BLANKS.map(lambda name: "{" + name + "}")), min_size=1, max_size=6)
    .map(lambda parts: tidy("".join(parts)))
    .filter(bool)
)  # fmt: skip
lines = (
    st.text(LETTERS, min_size=1, max_size=12)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: text.strip("*` ："))
)
codes = st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True)
names = st.sampled_from(["物流", "发货 时间", "售后-退货", "活动 2026", "Greetings"])


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Return a pack whose phrases have different titles, codes and texts."""
    titles = draw(st.lists(lines, min_size=1, max_size=4, unique_by=lambda text: text.casefold()))
    phrases, groups = [], {}
    coded = draw(st.lists(codes, min_size=len(titles), max_size=len(titles), unique=True))
    for number, title in enumerate(titles):
        made = PhraseId(f"p{number:03}")
        body = f"{number}号 {draw(bodies)}" if draw(st.booleans()) else f"{draw(bodies)} 第{number}句"
        phrases.append(
            Phrase(
                id=made,
                content=Content(
                    title=title,
                    body=body,
                    scenario=ScenarioId("fee"),
                    code=coded[number],
                    cues=tuple(draw(st.lists(st.sampled_from(["什么时候发", "发了吗"]), unique=True))),
                    tags=tuple(draw(st.lists(st.sampled_from(["催单", "大促"]), unique=True))),
                ),
                state=State.APPROVED,
            )
        )
        groups[made] = tuple(draw(st.lists(names, min_size=1, max_size=2)))
    return Pack(phrases=tuple(phrases), groups=groups)


def read_back(one: Format, data: bytes) -> Pack:
    """Return what the format reads of the bytes that it wrote."""
    assert one.read is not None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"pack{one.suffixes[0] or '.zip'}"
        file.write_bytes(data)
        return one.read(file)
