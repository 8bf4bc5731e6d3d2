"""The tables by which characters are folded: Traditional to Simplified, lookalikes, digits that are written out."""

from __future__ import annotations

from typing import Final

UNSEEN: Final = frozenset({"Cf", "Cc", "Mn", "Me", "Cs", "Cn", "Co"})
KEPT: Final = frozenset(",。!?;:、\n%=+@▯❤★☎√")

# Only characters that occur in words which rules look for.
_TRADITIONAL: Final = (
    "薇薇維维衛卫聯联繫系係系電电話话號号碼码機机訊讯頭头買买賣卖錢钱賬账帳账帐账轉转匯汇銀银滙汇戶户開开單单淘淘寶宝貓猫東东"
    "評评論论價价優优惠惠紅红現现獎奖贈赠禮礼圖图曬晒減减給给讓让從从這这個个們们會会說说請请發发貨货運运費费訂订購购進进"
    "鏈链連连結结網网頁页關关閉闭門门間间時时時时內内裡里裏里後后還还無无為为與与於于對对錯错壞坏壓压釋释師师傅傅廣广"
    "質质療疗藥药醫医効效風风濕湿癥症濾滤腫肿癌癌瘡疮斷断難难滅灭毒毒視视癬癣經经絡络補补腎肾養养顏颜齡龄臉脸減减體体"
    "級级極极獨独國国際际業业領领冠冠軍军絕绝無无僅仅銷销暢畅純纯證证書书萬万億亿兩两幾几點点條条雙双隻只產产廠厂專专"
    "責责誰谁問问題题幫帮應应當当該该樣样麼么嗎吗處处理理標标準准確确認认將将並并過过達达遞递遲迟誤误歲岁傷伤騙骗罵骂"
    "鵝鹅羣群邏逻輯辑飛飞釘钉騰腾訪访試试測测預预覽览優优稅税額额壹一貳贰叄叁陸陆捌捌"
    "沒没樂乐貴贵擾扰煩烦寫写擔担實实賠赔償偿換换隨随適适總总繼继續续貝贝員员團团屬属較较遠远決决諾诺歡欢親亲熱热讚赞贊赞詢询"
)
SIMPLIFIED: Final = {old: new for old, new in zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True) if old != new}

_LATIN: Final = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "ѵ": "v", "ν": "v", "υ": "v", "ω": "w",
    "ш": "w", "щ": "w", "χ": "x", "і": "i", "ј": "j", "ԁ": "d", "ɡ": "g", "ｑ": "q", "ԛ": "q", "τ": "t", "κ": "k",
    "∨": "v", "ᐯ": "v",
    "×": "x", "✖": "x", "✕": "x", "✗": "x", "✘": "x", "❌": "x", "❎": "x", "╳": "x", "乂": "x", "㐅": "x",
}  # fmt: skip
_SIGNS: Final = (
    ("❤", "♥♡❥❣💗💖💕💓💘💝💞💟💙💚💛🧡💜🖤🤍🤎💌🫀"),
    ("★", "☆⭐🌟✨✪✯✰⭑"),
    ("☎", "☏📞📱📲✆"),
    ("+", "➕✚✙╋┼✛"),
    ("企鹅", "🐧"),
    ("卫星", "🛰📡"),
    ("红包", "🧧"),
    ("钱", "💰💵💴💶💷🤑"),
    ("狗", "🐶🐕"),
    ("猫", "🐱🐈"),
    ("桃", "🍑"),
    ("鱼", "🐟🐠"),
    ("群", "👥"),
    ("音", "🎵🎶♪♫"),
)
_ENCLOSED: Final = {
    chr(first + offset): chr(ord("a") + offset) for first in (0x1F150, 0x1F170, 0x1F1E6) for offset in range(26)
}
LOOKALIKES: Final = {
    **_LATIN,
    **_ENCLOSED,
    **{sign: canonical for canonical, signs in _SIGNS for sign in signs},
}

DIGITS: Final = str.maketrans({
    **dict.fromkeys("〇零洞⓿", "0"),
    **{character: str(number) for number, row in enumerate(
        ("一壹幺妖", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒拐", "八捌", "九玖"), start=1) for character in row},
    **{chr(0x2776 + offset): str(offset + 1) for offset in range(9)},
})  # fmt: skip
