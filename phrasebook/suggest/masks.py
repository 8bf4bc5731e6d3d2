"""Takes personal data out of a buyer's message before anything of it is kept: numbers, addresses, names, links."""

from __future__ import annotations

import re
import unicodedata

LINK, MAIL, NUMBER, NAME, ADDRESS = "〔链接〕", "〔邮箱〕", "〔号码〕", "〔姓名〕", "〔地址〕"
_DIGIT = "[0-9〇零一二三四五六七八九十幺两壹贰叁肆伍陆柒捌玖]"
_APART = r"[ \t\u3000.\-–—_/、,，()（）+*·~]{0,3}"
_LINKS = re.compile(r"(?:https?://|www\.)[^\s\u4e00-\u9fff]+", re.IGNORECASE)
_MAILS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# phone, order, bank and identity numbers, also written apart or in Han numerals; prices and sizes are shorter
_NUMBERS = re.compile(rf"[A-Za-z]{{0,4}}[0-9](?:{_APART}[0-9]){{4,}}[A-Za-z]?|{_DIGIT}(?:{_APART}{_DIGIT}){{6,}}")
_ACCOUNTS = re.compile(
    r"(?i)(?<![a-z])((?:微信号?|wx|weixin|vx|qq|支付宝|淘宝|旺旺|账号|帐号|id)\s*(?:是|为|[:：])?\s*)[a-z0-9_\-]{5,}"
)
_NAMED = re.compile(
    "(我叫|我的名字|我名字|我姓名|收件人|收货人|联系人|签收人|取件人|付款人|开户名|户名|姓名|名字|真名|本名|叫我)"
    r"((?:[ \t:：]|是|为|叫|写|填|成|改成|改为|换成|换为|应该|现在)*)"
    r"([\u4e00-\u9fff·]{2,4}|[A-Za-z][A-Za-z. ]{1,24})"
)
_SURNAMES = (
    "赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹窦章苏潘葛范彭鲁韦马方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康"
    "余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅林钟徐邱骆高夏蔡田胡凌霍万柯管卢莫房丁邓洪包左石崔龚程"
    "陆翁荀甄芮储靳段焦巴牧谷车侯全班秋仲宁仇甘厉祖武符刘景詹龙叶幸司黎薄白蒲卓池乔闻党翟谭贡姬申冉桑桂尚温庄晏柴瞿连习容向古易廖"
    "耿满匡国文寇广东欧沃利越师巩聂曾关相游权盖益桓佟涂喻肖"
)
_TITLED = re.compile(rf"[{_SURNAMES}][\u4e00-\u9fff]{{0,2}}(?=先生|女士|小姐|太太|阿姨|师傅|老师|同学)")
_NUMERAL = r"[0-9一二三四五六七八九十百]"
_AREA = "(?:特别行政区|自治区|自治州|省|市|区|县|旗|盟|镇|乡|村|屯|庄|街道|大道|路|街|巷|弄|胡同|小区|社区|花园|家园|公寓|大厦|广场|苑|院|学校|大学|中学|小学|医院)"
_DOOR = rf"(?:{_NUMERAL}{{1,5}}(?:号楼|号院|号|栋|幢|座|单元|室|楼|层|户|弄|组|队|期))"
_ADDRESSES = re.compile(
    rf"(?:[\u4e00-\u9fff]{{1,8}}?{_AREA}[ ,，]?){{2,}}(?:[\u4e00-\u9fffA-Za-z]{{0,6}}?{_DOOR}[ ,，]?)*(?:[0-9]{{1,4}})?"
    rf"|[\u4e00-\u9fff]{{1,8}}?{_AREA}[ ,，]?(?:[\u4e00-\u9fffA-Za-z]{{0,6}}?{_DOOR}[ ,，]?)+(?:[0-9]{{1,4}})?"
    rf"|(?:{_DOOR}[ ,，]?){{2,}}(?:[0-9]{{1,4}})?"
)
_TOLD_ADDRESS = re.compile(
    r"((?:收货|收件|寄件|退货|新|旧|我的|家庭|公司)地址\s*(?:是|为|改成|改为|改到|换成|[:：])\s*)[^\s,，。;；!！?？]{4,}"
)


def mask(text: str) -> str:
    """Return ``text`` in full-width-free form with what tells who somebody is replaced; rather too much than too little."""
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(_digit(character) for character in plain if unicodedata.category(character) != "Cf")
    plain = _LINKS.sub(LINK, plain)
    plain = _MAILS.sub(MAIL, plain)
    plain = _ACCOUNTS.sub(rf"\1{NUMBER}", plain)
    plain = _TOLD_ADDRESS.sub(rf"\1{ADDRESS}", plain)
    plain = _NUMBERS.sub(NUMBER, plain)
    plain = _NAMED.sub(rf"\1\2{NAME}", plain)
    plain = _TITLED.sub(NAME, plain)
    return _ADDRESSES.sub(ADDRESS, plain)


def _digit(character: str) -> str:
    """Return the ASCII digit for a digit of any script, everything else as it is."""
    return str(unicodedata.decimal(character)) if character.isdecimal() else character
