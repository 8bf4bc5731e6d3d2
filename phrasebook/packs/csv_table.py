"""Our own table as a text file: every field of a phrase in a column, for people with a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from phrasebook.model import Phrase
from phrasebook.packs.blanks import RAW
from phrasebook.packs.form import FIELDS, Basis, Format, Pack
from phrasebook.packs.tables import gathering, writing
from phrasebook.packs.tables.writing import Field, Layout

KEEPS: Final = frozenset(FIELDS) - {"draft"}


def _joined(name: str) -> Field:
    return lambda phrase, group, text: "\n".join(getattr(phrase.content, name))


def _variant(number: int) -> Field:
    return lambda phrase, group, text: phrase.content.variants[number] if len(phrase.content.variants) > number else ""


def layout(pack: Pack) -> Layout:
    """Return the columns; there are as many for other wordings as the pack needs."""
    variants = max((len(phrase.content.variants) for phrase in pack.phrases), default=0)
    columns: tuple[tuple[str, Field], ...] = (
        ("编号", lambda phrase, group, text: phrase.id),
        ("标题", writing.title),
        ("内容", writing.body),
        *((f"其他说法{number + 1}", _variant(number)) for number in range(variants)),
        ("编码", writing.code),
        ("分类", writing.level(0)),
        ("场景", lambda phrase, group, text: " / ".join(group[1:])),
        ("场景编号", lambda phrase, group, text: phrase.content.scenario),
        ("买家问法", _joined("cues")),
        ("标签", _joined("tags")),
        ("买家类型", _joined("buyer_types")),
        ("平台", _joined("platforms")),
        ("店铺政策", lambda phrase, group, text: "\n".join(f"{key}={one}" for key, one in phrase.content.policies)),
        ("手册出处", _citations),
        ("使用提醒", lambda phrase, group, text: phrase.content.caution),
        ("到期日", lambda phrase, group, text: phrase.content.expires),
        ("英文标题", lambda phrase, group, text: phrase.content.title_en),
        ("状态", lambda phrase, group, text: gathering.STATE_NAMES[phrase.state]),
    )
    return Layout(columns=columns, mark=True, numbers=True, style=RAW, sheet="短语")


def _citations(phrase: Phrase, group: object, text: str) -> str:
    return "\n".join(f"{one.doc} {one.section}" for one in phrase.content.citations)


def read(file: Path) -> Pack:
    """Read any table with a heading for the text; with our own headings every field comes back."""
    return gathering.read(file, style=RAW)


def write(pack: Pack) -> bytes:
    """Return the table as UTF-8 with a mark, which spreadsheets need to see that it is UTF-8."""
    return writing.as_text(pack, layout(pack))


FORMAT = Format(
    name="csv",
    title="CSV 表格",
    suffixes=(".csv", ".tsv"),
    read=read,
    write=write,
    basis=Basis.OWN,
    keeps=KEEPS,
    style=RAW,
)
