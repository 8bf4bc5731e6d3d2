"""Takes personal data out of a buyer's message before anything of it is kept: numbers, addresses, names, links."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

LINK, MAIL, NUMBER, NAME, ADDRESS = "〔链接〕", "〔邮箱〕", "〔号码〕", "〔姓名〕", "〔地址〕"
_HAN = "[\u4e00-\u9fff]"
_DIGIT = "[0-9〇零一二三四五六七八九十幺两兩壹贰貳叁參肆伍陆陸柒捌玖]"
_APART = r"[ \t\u3000.\-–—_/、,，()（）+*·~]{0,3}"
_IS = "(?:[ \t:：]|是|为|為|叫|写|寫|填|成|改成|改为|改為|改到|换成|換成|换为|换到|应该|應該|现在|現在)"
_TOLD = "我叫|我的名字|我名字|我姓名|收件人|收货人|收貨人|联系人|聯繫人|聯絡人|签收人|取件人|付款人|开户名|開戶名|户名|戶名|姓名|名字|真名|本名|叫我"
_ACCOUNT = "微信号?|wx|weixin|vx|qq|line|支付宝|支付寶|淘宝|旺旺|账号|帐号|帳號|賬號|id"
_SURNAMES = (
    "赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳蒋蔣沈韩韓杨楊朱秦许許何吕呂施张張孔曹严嚴华華金魏陶姜谢謝邹鄒窦章苏蘇潘葛范彭鲁魯韦韋马馬方俞任"
    "袁柳史唐费費薛雷贺賀倪汤湯罗羅毕畢郝安常于傅齐齊康余顾顧孟黄黃穆萧蕭尹姚邵汪毛戴宋庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵席季贾賈路江童"
    "颜顏郭梅林钟鍾徐邱骆駱高夏蔡田胡凌霍万萬柯管卢盧莫房丁邓鄧洪包左石崔龚龔程陆陸翁荀甄芮储靳段焦巴牧谷车車侯全班秋仲宁寧仇甘厉祖武符刘劉"
    "景詹龙龍叶葉幸司黎薄白蒲卓池乔喬闻聞党翟谭譚贡姬申冉桑桂尚温溫庄莊晏柴瞿连連习習容向古易廖耿满匡国文寇广欧歐沃利越师巩聂聶曾关關相游"
    "权權盖益桓佟涂塗喻肖"
)
_AREA = (
    "(?:特别行政区|自治区|自治州|省|市|区|區|县|縣|旗|盟|镇|鎮|乡|鄉|村|屯|庄|莊|街道|大道|路|街|巷|弄|胡同|小区|小區|社区|花园|花園|家园|公寓|大厦|大廈"
    "|广场|廣場|苑|院|学校|學校|大学|大學|中学|中學|小学|小學|医院|醫院)"
)
_DOOR = (
    "(?:[0-9一二三四五六七八九十百]{1,5}"
    "(?:号楼|號樓|号院|号|號|栋|棟|幢|座|单元|單元|室|楼|樓|层|層|户|戶|弄|组|組|队|隊|期))"
)
_NEXT, _ROOM = "[ ,，]?", "(?:[0-9]{1,4})?"
_DOORS = f"(?:[\u4e00-\u9fffA-Za-z]{{0,6}}?{_DOOR}{_NEXT})"
_AREAS = f"(?:{_HAN}{{1,8}}?{_AREA}{_NEXT})"

# in this order; what one has replaced, the next ones leave alone
_KINDS = (
    (r"(?i)(?:https?://|www\.)[^\s\u4e00-\u9fff]+", LINK),
    (r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}", MAIL),
    (rf"(?i)(?<![a-z])((?:{_ACCOUNT})\s*(?:是|为|[:：])?\s*)[a-z0-9_\-]{{5,}}", rf"\1{NUMBER}"),
    (
        rf"((?:收货|收貨|收件|寄件|退货|退貨|新|旧|舊|我的|家庭|公司)地址{_IS}{{1,4}})[^\s,，。;；!！?？〔]{{4,}}",
        rf"\1{ADDRESS}",
    ),
    # phone, order, bank and identity numbers, also written apart or in Han numerals; prices and sizes are shorter
    (rf"[A-Za-z]{{0,4}}[0-9](?:{_APART}[0-9]){{4,}}[A-Za-z]?|{_DIGIT}(?:{_APART}{_DIGIT}){{6,}}", NUMBER),
    (rf"((?:{_TOLD}){_IS}{{0,6}})(?:[\u4e00-\u9fff·]{{2,4}}|[A-Za-z][A-Za-z. ]{{1,24}})", rf"\1{NAME}"),
    (rf"(我姓|免贵姓|免貴姓)[{_SURNAMES}]|(我是)[{_SURNAMES}]{_HAN}{{1,2}}(?=$|[\s,.;!?。])", rf"\1\2{NAME}"),
    (rf"[{_SURNAMES}]{_HAN}{{0,2}}(?=先生|女士|小姐|太太|阿姨|师傅|師傅|老师|老師|同学|同學)", NAME),
    (rf"{_AREAS}{{2,}}{_DOORS}*{_ROOM}|{_AREAS}{_DOORS}+{_ROOM}|(?:{_DOOR}{_NEXT}){{2,}}{_ROOM}", ADDRESS),
)


def mask(text: str) -> str:
    """Return ``text`` in its compatible form with what tells who somebody is replaced; rather too much than too little."""
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(_digit(character) for character in plain if unicodedata.category(character) != "Cf")
    for pattern, instead in _patterns():
        plain = pattern.sub(instead, plain)
    return plain


def _digit(character: str) -> str:
    """Return the ASCII digit for a digit of any script, everything else as it is."""
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), instead) for pattern, instead in _KINDS)
