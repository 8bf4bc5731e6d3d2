"""Words that rules look for, in the ways people write them to get past a filter: ``<微信>`` in a pattern stands for all of them.

They are matched in the disguised reading: one width, one case, Simplified, separators left out, ❤ for every heart, ★ for
every star, ``+`` for every plus. ``<~6>`` stands for up to six characters of the same clause, ``<~~6>`` of the same sentence.
"""

from __future__ import annotations

import re
from typing import Final

_GAP: Final = r"[^,。!?;\n]{0,%s}"
_WIDE_GAP: Final = r"[^。!?\n]{0,%s}"
_STOP: Final = r"[,。、.]?"

WORDS: Final[dict[str, str]] = {
    # contact
    "微信": (
        rf"(?:微{_STOP}信|薇{_STOP}[信芯心❤x]|威{_STOP}[信芯❤x]|[徽溦葳崴魏]{_STOP}[信芯心新❤x]|唯信|围信|歪[信❤]|维[信❤x]|微[芯心x❤]|"
        r"wei\s?[信xin❤心芯]+|we\s?chat|weixin|wxid|[vw][信芯心❤]|\bv\s?x\b|\bw\s?x\b|\bvx|\bv\s?xin\b|[威微薇维]亻言|"
        r"[微薇威维]xin|绿泡泡|绿色(?:的)?(?:聊天)?软件|小绿书|绿书)"
    ),
    "暗微信": (
        rf"(?:薇{_STOP}[信芯心❤x]|威{_STOP}[芯❤x]|[徽溦葳崴]{_STOP}[信芯心❤x]|魏信|围信|歪[信❤]|维❤|微[x❤]|"
        r"wei\s?[信xin❤心芯]+|weixin|wxid|[vw][信芯心❤]|[威微薇维]亻言|[微薇威维]xin|绿泡泡|绿色(?:的)?(?:聊天)?软件)"
    ),
    "加": r"(?:加|\+|添加|伽|嘉|佳|jia)",
    "QQ": r"(?:q\s?q|扣\s?扣|口口|寇寇|抠抠|叩叩|企鹅|秋秋|球球|kou\s?kou|企e)",
    "联系方式": r"(?:联系方式|电话|手机号?码?|号码|微信号?|v信|联络方式|私人号|个人号)",
    "转账": r"(?:转账|转zhang|zhuan账|zhuanzhang|打款|汇款|打钱|转钱|转款|付款|付钱|汇钱)",
    "支付宝": r"(?:支付宝|支付bao|zhi付宝|支富宝|知付宝|\bzfb|alipay)",
    "收款码": r"(?:收[款钱]二?维?码|付款二维码|收钱二维码|面对面收款)",
    # platforms
    "淘宝": r"(?:[淘桃陶套掏]宝|淘bao|tao宝|taobao|某宝|\btb(?:\b|店|搜))",
    "天猫": r"(?:天猫|t猫|某猫|tmall)",
    "京东": r"(?:京东|[狗金某]东|京d|jing东|jingdong|dongdong|\bjd(?:\b|店|自营|旗舰))",
    "拼多多": r"(?:拼多多|[拼并]夕夕|拼哆哆|拼爹爹|p多多|某多多|多多上|pinduoduo|\bpdd)",
    "抖音": r"(?:[抖斗]音|抖yin|dou音|抖店|抖商|d音|douyin|\bdy(?:\b|搜|直播))",
    "别的平台": (
        r"(?:快手|kuaishou|小红书|小红薯|\bxhs\b|[闲咸]鱼|小黄鱼|转转(?:上|交易|验机|店|卖|买|$|[,。])|微店|weidian|有赞|微商城|"
        r"唯品会|苏宁|国美|得物|1688|阿里巴巴|当当网|亚马逊|美团|盒马|叮咚买菜|多多买菜|社区团购|视频号|b站|有品|拍拍)"
    ),
    # reviews
    "好评": (
        r"(?:好❤?评|好[平坪萍苹]|好哦评|hao评|好ping|haoping|\bhp\b|hp返|[五5满高]星|[五5]颗?❤?★|★{3,}|满五颗星|全[五星]|[五5满高]分|"
        r"晒图|晒单|晒五|买家秀|晒好评|带图评|追评|评价|评论|小作文|口碑分|评分|评完|反馈图)"
    ),
    "差评": r"(?:[差中]评|中差评|追评|评价|评论|一星|差平|chaping)",
    # gaps of a pattern that names a number of characters are made in expand()
}

_WORD = re.compile(r"(?<!\?P)<(~{0,2})([^<>=!\s]+)>")


def expand(pattern: str) -> str:
    """Return ``pattern`` with its ``<words>`` replaced.

    Raises:
        KeyError: there is no such word.
    """

    def word(found: re.Match[str]) -> str:
        gap, name = found.groups()
        if gap:
            return (_GAP if gap == "~" else _WIDE_GAP) % int(name)
        return WORDS[name]

    return _WORD.sub(word, pattern)
