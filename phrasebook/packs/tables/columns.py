"""Knows what the headings of a table mean, however they are decorated: ``*话术内容(1500字以内)`` is the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_HINT: Final = re.compile(r"[(\[【][^()\[\]【】]*[)\]】]$")

# field: its headings in their normal form; the first is the one that our own tables have
NAMES: Final[dict[str, tuple[str, ...]]] = {
    "id": ("编号", "id", "uuid", "话术编号", "短语编号"),
    "title": ("标题", "话术标题", "话术短标题", "短语标题", "名称", "title", "name", "label", "主题"),
    "body": (
        "内容", "快捷短语", "快捷短语内容", "短语", "短语内容", "话术", "话术内容", "正文", "回复", "回复内容", "快捷回复", "快捷回复内容",
        "常用语", "消息内容", "文本", "答案", "答复", "content", "body", "text", "snippet", "reply", "message", "answer", "phrase",
    ),
    "code": (
        "编码", "快捷短语编码", "快捷编码", "短语编码", "快捷码", "代码", "简码", "缩写", "shortcode", "shortcut", "keyword", "keywords",
        "abbreviation", "code", "trigger",
    ),
    "group": (
        "分类", "快捷短语分组", "一级分类", "分组", "分组名", "分组名称", "分组标题", "类型", "类别", "目录", "文件夹", "group", "groups",
        "category", "folder", "collection",
    ),
    "subgroup": ("场景", "二级分类", "话术分组", "子分类", "二级分组", "子分组", "subcategory", "subgroup", "scenario"),
    "subsubgroup": ("三级分类", "三级分组"),
    "scenario": ("场景编号", "scenarioid"),
    "title_en": ("英文标题", "titleen"),
    "buyer_types": ("买家类型", "buyertypes"),
    "platforms": ("平台", "platforms"),
    "policies": ("店铺政策", "policies"),
    "cues": ("买家问法", "问题", "问法", "问句", "相似问法", "触发词", "关键词", "cues", "question", "searchterms"),
    "tags": ("标签", "tags", "tag"),
    "citations": ("手册出处", "citations"),
    "caution": ("使用提醒", "caution"),
    "expires": ("到期日", "expires"),
    "state": ("状态", "state"),
    "image": ("图片名", "图片", "图片地址", "图片链接", "image", "picurl"),
    "note": ("备注", "说明", "note", "description"),
    "active": ("启用", "是否启用", "active", "enabled"),
}  # fmt: skip
_FIELDS: Final = {name: field for field, names in NAMES.items() for name in names}
_VARIANT: Final = re.compile(r"(?:变体|其他说法|说法|variant)(\d{1,2})?")


def normal(heading: str) -> str:
    """Return a heading without marks, spaces and hints in brackets at its end, in small letters."""
    text = unicodedata.normalize("NFKC", heading).replace("\ufeff", "").lower()
    text = re.sub(r"[\s*_\-:：\"']", "", text)
    while (cut := _HINT.sub("", text)) != text:
        text = cut
    return text


def field_of(heading: str) -> str:
    """Return which field a heading names, ``variant`` for another wording, empty for none."""
    text = normal(heading)
    return _FIELDS.get(text) or ("variant" if _VARIANT.fullmatch(text) else "")


def find(row: Sequence[str]) -> dict[int, str]:
    """Return the fields of a row of headings by column, empty where it is no such row; a field is found once."""
    found: dict[int, str] = {}
    for number, cell in enumerate(row):
        field = field_of(cell)
        if field and (field == "variant" or field not in found.values()):
            found[number] = field
    if "body" not in found.values():
        return {}
    if "subgroup" in found.values() and "group" not in found.values():
        found = {number: "group" if field == "subgroup" else field for number, field in found.items()}
    return found
