"""The sentences of all error codes, in Simplified Chinese, Traditional Chinese and English: what happened, what is safe, what next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from phrasebook.errors import PhrasebookError

LANGUAGES: Final = ("zh_CN", "zh_TW", "en")

# code: (简体, 繁體, English)
SENTENCES: Final[Mapping[str, tuple[str, str, str]]] = {
    "agent-exists": (
        "已经有叫“{name}”的客服了，请换一个名字。",
        "已經有叫「{name}」的客服了，請換一個名字。",
        "There is already an agent called “{name}”; choose another name.",
    ),
    "bad-code": (
        "编码“{code}”不能用：只用字母、数字、汉字和 _ . -，最多 24 个字。",
        "編碼「{code}」不能用：只用字母、數字、漢字和 _ . -，最多 24 個字。",
        "The code “{code}” cannot be used: letters, digits, Han characters and _ . - only, 24 at most.",
    ),
    "bad-date": (
        "“{value}”不是日期，请写成 2026-12-31 的样子。",
        "「{value}」不是日期，請寫成 2026-12-31 的樣子。",
        "“{value}” is not a date; write it like 2026-12-31.",
    ),
    "bad-request": (
        "这一行不是带 id 和 text 的 JSON 对象：{reason}",
        "這一行不是帶 id 和 text 的 JSON 物件：{reason}",
        "This line is no JSON object with id and text: {reason}",
    ),
    "bad-setting": (
        "设置“{key}”不能是“{value}”，没有更改。",
        "設定「{key}」不能是「{value}」，沒有更改。",
        "The setting “{key}” cannot be “{value}”; nothing was changed.",
    ),
    "bad-uses-file": (
        "“{path}”不是快答导出的使用记录（第 {line} 行），没有读入任何内容。",
        "「{path}」不是快答匯出的使用記錄（第 {line} 行），沒有讀入任何內容。",
        "“{path}” is no file of uses that Kuaida wrote (line {line}); nothing was taken in.",
    ),
    "blank-left": (
        "还有没填的空：{names}。没有复制任何内容。",
        "還有沒填的空：{names}。沒有複製任何內容。",
        "These blanks are still empty: {names}. Nothing was copied.",
    ),
    "cannot-sign": (
        "格式 {name} 不能签名，只有快答自己的包可以。没有导出。",
        "格式 {name} 不能簽名，只有快答自己的包可以。沒有匯出。",
        "The format {name} cannot be signed, only Kuaida's own pack can. Nothing was written.",
    ),
    "cannot-write": (
        "“{name}”不能写成 {suffix} 文件，请换一个后缀或格式。没有导出。",
        "「{name}」不能寫成 {suffix} 檔案，請換一個副檔名或格式。沒有匯出。",
        "“{name}” cannot be written as a {suffix} file; choose another ending or format. Nothing was written.",
    ),
    "hotkey-no-modifier": (
        "“{keys}”会占用平常打字的键，请加上 Ctrl 或 Alt。",
        "「{keys}」會佔用平常打字的鍵，請加上 Ctrl 或 Alt。",
        "“{keys}” would take a key of ordinary typing; add Ctrl or Alt.",
    ),
    "hotkey-reserved": (
        "“{keys}”是系统或所有程序都要用的键，请换一个。",
        "「{keys}」是系統或所有程式都要用的鍵，請換一個。",
        "“{keys}” is needed by the system or by every program; choose another one.",
    ),
    "hotkey-unknown": (
        "“{keys}”里的“{name}”不是能用的键。",
        "「{keys}」裡的「{name}」不是能用的鍵。",
        "“{name}” in “{keys}” is not a key that can be used.",
    ),
    "instance-no-folder": (
        "放不了运行信息：文件夹 {path} 不属于您或别人可写。",
        "放不了執行資訊：資料夾 {path} 不屬於您或別人可寫。",
        "The folder {path} for running programs is not yours alone, so Kuaida does not use it.",
    ),
    "instance-no-socket": (
        "无法接收别的程序的命令：{reason}",
        "無法接收別的程式的命令：{reason}",
        "Kuaida cannot listen for commands: {reason}",
    ),
    "instance-silent": (
        "快答已在运行，但没有应答（{home}）。请等几秒再试；若一直如此，请结束它后重开，短语不会丢。",
        "快答已在執行，但沒有應答（{home}）。請等幾秒再試；若一直如此，請結束它後重開，短語不會丟。",
        "Kuaida is running already but does not answer ({home}). Wait a few seconds and try again; else end it and start it anew: no phrase is lost.",
    ),
    "clipboard-refused": (
        "剪贴板没有写成功，别的程序可能正占用它。请再试一次。",
        "剪貼簿沒有寫成功，別的程式可能正佔用它。請再試一次。",
        "The text did not reach the clipboard; another program may be holding it. Please try again.",
    ),
    "clipboard-unavailable": (
        "这里没有可用的剪贴板：{reason}",
        "這裡沒有可用的剪貼簿：{reason}",
        "There is no clipboard here: {reason}",
    ),
    "code-taken": (
        "编码“{code}”已被“{title}”使用，请换一个。",
        "編碼「{code}」已被「{title}」使用，請換一個。",
        "The code “{code}” is taken by “{title}”; choose another one.",
    ),
    "disk-full": (
        "磁盘已满，没有保存。原有短语都在；请腾出空间再试。",
        "磁碟已滿，沒有儲存。原有短語都在；請騰出空間再試。",
        "The disk is full and nothing was saved. What was there is safe; free some space and try again.",
    ),
    "file-busy": (
        "短语库正被另一个程序写入，5 秒内没有轮到。没有更改；请再试一次。",
        "短語庫正被另一個程式寫入，5 秒內沒有輪到。沒有更改；請再試一次。",
        "Another program is writing to the phrasebook and did not finish within 5 seconds. Nothing was changed; try again.",
    ),
    "file-damaged": (
        "短语库文件已损坏：{path}。可以用 kuaida restore 恢复最近的完好备份，损坏的文件会另存。",
        "短語庫檔案已損壞：{path}。可以用 kuaida restore 還原最近的完好備份，損壞的檔案會另存。",
        "The phrasebook file is damaged: {path}. kuaida restore brings back the newest good backup and keeps the damaged file aside.",
    ),
    "file-foreign": (
        "{path} 不是快答的短语库，没有动它。",
        "{path} 不是快答的短語庫，沒有動它。",
        "{path} is not a Kuaida phrasebook; it was left as it is.",
    ),
    "file-newer": (
        "短语库来自更新版本的快答（第 {version} 版，本程序认识第 {known} 版）。没有动它；请升级程序。",
        "短語庫來自更新版本的快答（第 {version} 版，本程式認識第 {known} 版）。沒有動它；請升級程式。",
        "The phrasebook was written by a newer Kuaida (format {version}, this program knows {known}). It was left as it is; please update.",
    ),
    "file-unreadable": (
        "读不了文件 {path}：{reason}",
        "讀不了檔案 {path}：{reason}",
        "The file {path} cannot be read: {reason}",
    ),
    "file-unwritable": (
        "写不了 {path}：{reason}。没有更改。",
        "寫不了 {path}：{reason}。沒有更改。",
        "{path} cannot be written: {reason}. Nothing was changed.",
    ),
    "format-unclear": (
        "看不出 {name} 是哪个程序的文件；请用 --format 指明，kuaida formats 列出全部。没有导入任何内容。",
        "看不出 {name} 是哪個程式的檔案；請用 --format 指明，kuaida formats 列出全部。沒有匯入任何內容。",
        "It is not clear which program {name} is from; name it with --format (kuaida formats lists them). Nothing was imported.",
    ),
    "handbook-bad": (
        "手册内容文件 {file} 有错：{reason}",
        "手冊內容檔案 {file} 有錯：{reason}",
        "The handbook file {file} is wrong: {reason}",
    ),
    "key-name-taken": (
        "已经有叫“{name}”的可信密钥，请换一个名字。",
        "已經有叫「{name}」的可信金鑰，請換一個名字。",
        "There is already a trusted key called “{name}”; choose another name.",
    ),
    "key-unreadable": (
        "这不是一把完整的密钥，请核对后再输入。",
        "這不是一把完整的金鑰，請核對後再輸入。",
        "This is not a complete key; compare it and enter it again.",
    ),
    "keyring-unavailable": (
        "系统的密钥环没有给出签名密钥：{reason}。没有签名。",
        "系統的金鑰圈沒有給出簽名金鑰：{reason}。沒有簽名。",
        "The system's keyring did not give the signing key: {reason}. Nothing was signed.",
    ),
    "no-agent": (
        "还没有人登录，请先打开快答填写名字。",
        "還沒有人登入，請先開啟快答填寫名字。",
        "Nobody has signed in yet; open Kuaida and enter a name first.",
    ),
    "no-backup": (
        "没有找到完好的备份。",
        "沒有找到完好的備份。",
        "There is no good backup.",
    ),
    "no-display": (
        "这里没有图形界面，打不开窗口；命令行可用，例如：kuaida find 发货，kuaida show CODE。",
        "這裡沒有圖形介面，打不開視窗；命令列可用，例如：kuaida find 發貨，kuaida show CODE。",
        "There is no display here, so no window can open; the command line works, for example: kuaida find 发货, kuaida show CODE.",
    ),
    "no-pdf": (
        "这里没有桌面程序，写不了 PDF；请写成 .html，再用浏览器打印。",
        "這裡沒有桌面程式，寫不了 PDF；請寫成 .html，再用瀏覽器列印。",
        "Only the desktop program can write a PDF; write .html and print that from a browser.",
    ),
    "nothing-to-redo": ("没有可以重做的操作。", "沒有可以重做的操作。", "There is nothing to redo."),
    "nothing-to-undo": ("没有可以撤销的操作。", "沒有可以復原的操作。", "There is nothing to undo."),
    "pack-broken": (
        "这个文件不是完好的短语包：{reason}。没有导入任何内容。",
        "這個檔案不是完好的短語包：{reason}。沒有匯入任何內容。",
        "This file is not a sound phrase pack: {reason}. Nothing was imported.",
    ),
    "pack-changed": (
        "这个短语包在签发之后被改动或损坏过。没有导入任何内容，请向发包人重新要一份。",
        "這個短語包在簽發之後被改動或損壞過。沒有匯入任何內容，請向發包人重新要一份。",
        "This pack was changed or damaged after it was made. Nothing was imported; ask for it again.",
    ),
    "pack-encrypted": (
        "这个文件设了密码，读不了。请在原程序里不设密码再导出一次。",
        "這個檔案設了密碼，讀不了。請在原程式裡不設密碼再匯出一次。",
        "This file is locked with a password. Export it again without one in its own program.",
    ),
    "pack-expired": (
        "短语包“{name}”已于 {date} 到期，没有导入任何内容。请要一份新的。",
        "短語包「{name}」已於 {date} 到期，沒有匯入任何內容。請要一份新的。",
        "The pack “{name}” expired on {date}. Nothing was imported; ask for a newer one.",
    ),
    "pack-newer": (
        "这个短语包来自更新版本的快答，请先升级程序。没有导入任何内容。",
        "這個短語包來自更新版本的快答，請先升級程式。沒有匯入任何內容。",
        "This pack comes from a newer Kuaida; please update first. Nothing was imported.",
    ),
    "pack-older": (
        "短语包“{name}”是第 {version} 版，这里已经有第 {taken} 版。没有导入任何内容。",
        "短語包「{name}」是第 {version} 版，這裡已經有第 {taken} 版。沒有匯入任何內容。",
        "The pack “{name}” is issue {version}, and issue {taken} is here already. Nothing was imported.",
    ),
    "pack-too-large": (
        "短语包太大（上限 {limit}）。没有导入任何内容。",
        "短語包太大（上限 {limit}）。沒有匯入任何內容。",
        "The pack is too large (limit {limit}). Nothing was imported.",
    ),
    "pack-unknown-key": (
        "签名的密钥不在可信名单里：{name}（{words}）。核对后可用 kuaida trust accept 接受。",
        "簽名的金鑰不在可信名單裡：{name}（{words}）。核對後可用 kuaida trust accept 接受。",
        "It is signed with a key that is not trusted here: {name} ({words}). Compare the words; kuaida trust accept accepts it.",
    ),
    "pack-unsigned": (
        "这个短语包没有签名。",
        "這個短語包沒有簽名。",
        "This pack is not signed.",
    ),
    "passphrase-short": (
        "口令至少要 {limit} 个字。",
        "密碼至少要 {limit} 個字。",
        "The passphrase needs at least {limit} characters.",
    ),
    "passphrase-wrong": (
        "口令不对，没有签名。",
        "密碼不對，沒有簽名。",
        "The passphrase is wrong; nothing was signed.",
    ),
    "phrase-has-errors": (
        "“{title}”不能批准：{places}（{rules}）。请改文字，或写明理由让这条规则对它放行。",
        "「{title}」不能批准：{places}（{rules}）。請改文字，或寫明理由讓這條規則對它放行。",
        "“{title}” cannot be approved: {places} ({rules}). Mend the text, or waive the rule for it with a reason.",
    ),
    "phrase-retired": (
        "短语 {id} 已停用，请先恢复它。",
        "短語 {id} 已停用，請先恢復它。",
        "The phrase {id} is retired; revive it first.",
    ),
    "rule-pattern": (
        "规则“{id}”的样式不能用：{reason}",
        "規則「{id}」的樣式不能用：{reason}",
        "The pattern of rule “{id}” cannot be used: {reason}",
    ),
    "table-no-text": (
        "表格里没找到内容这一列：表头需要有“内容”“话术内容”或“快捷短语”之类的名字。没有导入任何内容。",
        "表格裡沒找到內容這一欄：表頭需要有「內容」「話術內容」或「快捷短語」之類的名字。沒有匯入任何內容。",
        "The table has no column for the text: one heading must be 内容, 话术内容, 快捷短语, content or the like. Nothing was imported.",
    ),
    "text-control-characters": (
        "“{field}”里有不可见的控制字符（{character}），请删去。没有保存。",
        "「{field}」裡有不可見的控制字元（{character}），請刪去。沒有儲存。",
        "The field “{field}” has an invisible control character ({character}); remove it. Nothing was saved.",
    ),
    "text-empty": (
        "“{field}”不能为空。没有保存。",
        "「{field}」不能為空。沒有儲存。",
        "The field “{field}” must not be empty. Nothing was saved.",
    ),
    "text-encoding": (
        "文件不是 UTF-8、UTF-16 或 GB18030 文字，读不了。没有导入任何内容。",
        "檔案不是 UTF-8、UTF-16 或 GB18030 文字，讀不了。沒有匯入任何內容。",
        "The file is no text in UTF-8, UTF-16 or GB18030. Nothing was imported.",
    ),
    "text-hidden-characters": (
        "“{field}”里有别的程序无法显示的字符（{character}），请删去。没有保存。",
        "「{field}」裡有別的程式無法顯示的字元（{character}），請刪去。沒有儲存。",
        "The field “{field}” has a character that other programs cannot show ({character}); remove it. Nothing was saved.",
    ),
    "text-too-long": (
        "“{field}”有 {length} 个字，上限是 {limit}。没有保存。",
        "「{field}」有 {length} 個字，上限是 {limit}。沒有儲存。",
        "The field “{field}” has {length} characters; the limit is {limit}. Nothing was saved.",
    ),
    "too-many-buyer-types": (
        "一条短语最多选 {limit} 个买家类型。没有保存。",
        "一條短語最多選 {limit} 個買家類型。沒有儲存。",
        "A phrase names at most {limit} buyer types. Nothing was saved.",
    ),
    "unknown-agent": ("没有叫“{name}”的客服。", "沒有叫「{name}」的客服。", "There is no agent called “{name}”."),
    "unknown-buyer-type": (
        "没有买家类型 {id}；kuaida handbook buyers 列出全部。",
        "沒有買家類型 {id}；kuaida handbook buyers 列出全部。",
        "There is no buyer type {id}; kuaida handbook buyers lists them.",
    ),
    "unknown-command": (
        "没有叫 {name} 的命令；kuaida run --list 列出全部。",
        "沒有叫 {name} 的命令；kuaida run --list 列出全部。",
        "There is no command called {name}; kuaida run --list names them.",
    ),
    "unknown-format": (
        "不认识格式 {name}；kuaida formats 列出全部。",
        "不認識格式 {name}；kuaida formats 列出全部。",
        "There is no format called {name}; kuaida formats lists them.",
    ),
    "unknown-item": ("没有 {kind} {id}。", "沒有 {kind} {id}。", "There is no {kind} {id}."),
    "unknown-key": (
        "没有叫“{name}”的可信密钥；kuaida trust list 列出全部。",
        "沒有叫「{name}」的可信金鑰；kuaida trust list 列出全部。",
        "There is no trusted key called “{name}”; kuaida trust list names them.",
    ),
    "unknown-phrase": (
        "没有编码或编号为 {id} 的短语；可用 kuaida find 查找。",
        "沒有編碼或編號為 {id} 的短語；可用 kuaida find 查找。",
        "There is no phrase with the code or id {id}; kuaida find looks for one.",
    ),
    "unknown-platform": ("不认识平台 {id}。", "不認識平台 {id}。", "There is no platform {id}."),
    "unknown-policy": ("不认识店铺政策 {id}。", "不認識店鋪政策 {id}。", "There is no shop policy {id}."),
    "unknown-scenario": (
        "没有场景 {id}；kuaida handbook scenarios 列出全部。没有更改。",
        "沒有場景 {id}；kuaida handbook scenarios 列出全部。沒有更改。",
        "There is no scenario {id}; kuaida handbook scenarios lists them. Nothing was changed.",
    ),
    "unknown-shop": ("没有店铺 {id}。", "沒有店鋪 {id}。", "There is no shop {id}."),
    "wrong-variable": (
        "“{name}”不是这条短语的空；它的空是：{names}。",
        "「{name}」不是這條短語的空；它的空是：{names}。",
        "“{name}” is not a blank of this phrase; its blanks are: {names}.",
    ),
}  # fmt: skip


def sentence(error: PhrasebookError, language: str) -> str:
    """Return the sentence of an error in ``language``: one of ``LANGUAGES``, or any other code for English."""
    chinese, traditional, english = SENTENCES[error.code]
    form = {"zh_CN": chinese, "zh_TW": traditional}.get(language, english)
    listed = "、" if language.startswith("zh") else ", "
    data = {
        name: listed.join(str(one) for one in value) if isinstance(value, (tuple, list)) else str(value)
        for name, value in error.data.items()
    }
    # Not str.format: a sentence is ours, and what is put in is never read as a form itself.
    return re.sub(r"\{(\w+)\}", lambda found: data.get(found.group(1), ""), form)


def language_of(locale: str) -> str:
    """Return the language for a locale name such as ``zh_TW.UTF-8``: Traditional for TW, HK and MO, else by the language."""
    name = locale.replace("-", "_").lower()
    if name.startswith("zh"):
        return "zh_TW" if any(part in name for part in ("tw", "hk", "mo", "hant")) else "zh_CN"
    return "en"
