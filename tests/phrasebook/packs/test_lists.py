from __future__ import annotations

from pathlib import Path

from phrasebook.actions import sharing
from phrasebook.model import Content, Phrase, PhraseId
from phrasebook.packs import Pack, cheat_sheet


def read(folder: Path, name: str, text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    (folder / name).write_text(text, "utf-8")
    pack = sharing.read(folder / name)
    return [(one.content.title, one.content.body, pack.groups.get(one.id, ())) for one in pack.phrases]


def test_a_text_is_a_phrase_a_line(tmp_path: Path) -> None:
    assert read(tmp_path, "a.txt", "【售前】\n亲，在的\n您请说\n# 售后\n可以退") == [
        ("亲，在的", "亲，在的", ("售前",)),
        ("您请说", "您请说", ("售前",)),
        ("可以退", "可以退", ("售后",)),
    ]


def test_or_parted_by_empty_lines(tmp_path: Path) -> None:
    assert [body for _, body, _ in read(tmp_path, "a.txt", "第一句\n第二行\n\n\n第三句\n")] == [
        "第一句\n第二行",
        "第三句",
    ]


def test_markdown_lists_and_paragraphs(tmp_path: Path) -> None:
    text = (
        "# 话术\n\n## 售前\n- **问候** `hi`：您好\n  请说\n- 在的\n1. 稍等\n\n## 售后\n\n### 退货\n\n先申请\n再寄回\n"
    )
    assert read(tmp_path, "a.md", text) == [
        ("问候", "您好\n请说", ("售前",)),
        ("在的", "在的", ("售前",)),
        ("稍等", "稍等", ("售前",)),
        ("先申请 再寄回", "先申请\n再寄回", ("售后", "退货")),
    ]


def test_the_cheat_sheet_shows_texts_and_never_runs_them() -> None:
    content = Content(title="<script>alert(1)</script>", body="拍{尺码}<img src=x>", variants=("换{{句}}",), code='"x')
    page = cheat_sheet.write(Pack(phrases=(Phrase(id=PhraseId("p"), content=content),))).decode()
    assert "<script>" not in page
    assert "<img" not in page
    assert "<mark>尺码</mark>" in page
    assert "换{句}" in page
    assert "http" not in page
