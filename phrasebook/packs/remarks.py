"""The few words for what a format cannot keep and for rows that are left out, in Simplified Chinese, Traditional Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# what a row loses: (简体, 繁體, English)
LOSSES: Final[Mapping[str, tuple[str, str, str]]] = {
    "actions": ("除文字以外的动作", "文字以外的動作", "actions other than the text"),
    "blank": ("变量，照原样写成文字", "變數，照原樣寫成文字", "a blank, written as plain text"),
    "buyer_types": ("买家类型", "買家類型", "the buyer types"),
    "caution": ("使用提醒", "使用提醒", "the caution"),
    "citations": ("手册出处", "手冊出處", "the handbook citations"),
    "clipboard": ("剪贴板内容，改成了要填的空", "剪貼簿內容，改成了要填的空", "the clipboard's content, now a blank"),
    "code": ("编码，这里不能用", "編碼，這裡不能用", "the code, which cannot be used here"),
    "code-taken": ("编码，已被别的短语使用", "編碼，已被別的短語使用", "the code, which another phrase has"),
    "column": ("没有用到的一列", "沒有用到的一欄", "a column that is not used"),
    "cues": ("买家问法", "買家問法", "the cues"),
    "cursor": ("光标位置", "游標位置", "the place of the cursor"),
    "date": ("自动日期或时间，改成了要填的空", "自動日期或時間，改成了要填的空", "an automatic date or time, now a blank"),
    "default": ("空的默认值", "空的預設值", "the default of a blank"),
    "disabled": ("停用标记", "停用標記", "that it is disabled"),
    "draft": ("待批准的修改", "待核准的修改", "the edit that waits for approval"),
    "expires": ("到期日", "到期日", "the expiry date"),
    "formula": ("开头加了保护符，表格软件不会当成公式", "開頭加了保護符，試算表不會當成公式", "a mark before the text, so that no spreadsheet runs it"),
    "group": ("分组", "分組", "the group"),
    "hotkey": ("快捷键", "快速鍵", "the hotkey"),
    "id": ("编号", "編號", "the id"),
    "image": ("图片", "圖片", "the image"),
    "key": ("模拟按键", "模擬按鍵", "a simulated key press"),
    "nested": ("引用的另一条短语，改成了要填的空", "引用的另一條短語，改成了要填的空", "another phrase inside it, now a blank"),
    "note": ("备注", "備註", "the note"),
    "platforms": ("平台", "平台", "the platforms"),
    "playbooks": ("流程，只随包携带", "流程，只隨包攜帶", "the playbooks, which this program keeps as bundled"),
    "policies": ("店铺政策", "店鋪政策", "the shop policies"),
    "rich-text": ("文字格式", "文字格式", "the formatting"),
    "rules": ("规则，只随包携带", "規則，只隨包攜帶", "the rules, which this program keeps as bundled"),
    "scenario": ("场景编号", "場景編號", "the scenario's id"),
    "script": ("脚本，改成了要填的空", "腳本，改成了要填的空", "a script, now a blank"),
    "shortened": ("超出长度的部分", "超出長度的部分", "what is longer than the format allows"),
    "state": ("状态", "狀態", "the state"),
    "syntax": ("和变量写法相同的文字", "和變數寫法相同的文字", "a text that looks like that program's own blanks"),
    "tags": ("标签", "標籤", "the tags"),
    "title": ("标题", "標題", "the title"),
    "title-cut": ("标题超出 80 字的部分", "標題超出 80 字的部分", "what the title has beyond 80 characters"),
    "title_en": ("英文标题", "英文標題", "the English title"),
    "trigger": ("触发方式", "觸發方式", "how it was triggered"),
    "variants": ("其他说法", "其他說法", "the other wordings"),
}  # fmt: skip

# why a row is left out, besides the codes of phrasebook.words
REASONS: Final[Mapping[str, tuple[str, str, str]]] = {
    "group-only": ("只有分组，没有内容", "只有分組，沒有內容", "only a group, no text"),
    "no-text": ("不是文字短语", "不是文字短語", "not a phrase of text"),
    "repeated-id": ("编号重复", "編號重複", "its id stands twice"),
    "script": ("是脚本，不导入", "是腳本，不匯入", "a script, which is not taken in"),
    "secret": ("是加密内容，读不了", "是加密內容，讀不了", "encrypted, so it cannot be read"),
    "chosen": ("按您的选择跳过", "按您的選擇略過", "left out as you chose"),
    "text-empty": ("文字为空", "文字為空", "a text that must be there is empty"),
    "text-too-long": ("文字太长", "文字太長", "a text is too long"),
    "text-control-characters": ("有不可见的控制字符", "有不可見的控制字元", "it has invisible control characters"),
    "text-hidden-characters": ("有无法显示的字符", "有無法顯示的字元", "it has characters that cannot be shown"),
    "too-many-buyer-types": ("买家类型太多", "買家類型太多", "it names too many buyer types"),
    "unknown-buyer-type": ("有不认识的买家类型", "有不認識的買家類型", "it names an unknown buyer type"),
    "bad-code": ("编码不能用", "編碼不能用", "its code cannot be used"),
    "bad-date": ("日期不对", "日期不對", "its date is no date"),
}  # fmt: skip


def words(code: str, language: str) -> str:
    """Return the words for a loss or a reason in ``zh_CN``, ``zh_TW`` or else English; what is no code is shown as it is."""
    found = LOSSES.get(code) or REASONS.get(code)
    return code if found is None else found[{"zh_CN": 0, "zh_TW": 1}.get(language, 2)]


def reason(code: str, language: str) -> str:
    """Return the words for a row that is left out; ``script`` is a loss too, in other words."""
    found = REASONS.get(code)
    return code if found is None else found[{"zh_CN": 0, "zh_TW": 1}.get(language, 2)]
