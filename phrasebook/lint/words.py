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
        rf"(?:微{_STOP}信|微讯|微[芯心x❤]|薇{_STOP}[信芯心❤x]|威{_STOP}[信芯❤x]|[徽溦葳崴魏]{_STOP}[信芯心新❤x]|[唯围歪维]信|"
        r"[歪维]❤|我?❤信|wei\s?[信心芯❤]|wei\s?xin|we\s?chat|wxid|[vw√]{1,3}[信芯心❤]|\bv\s?xin|\bv{1,3}\s?x(?:[^a-z0-9]|$|:)|"
        r"\bw\s?x(?:[^a-z0-9码型系款]|$|:)|[威微薇维]亻言|[微薇威维]xin|小?绿泡泡|绿色的?(?:聊天|图标的?)?软件|小?绿书)"
    ),
    "暗微信": (
        rf"(?:微讯|微[x❤]|薇{_STOP}[信芯心❤x]|威{_STOP}[芯❤x]|[徽溦葳崴]{_STOP}[信芯心❤x]|魏信|围信|歪[信❤]|维❤|我❤信|"
        r"wei\s?[信心芯❤]|wei\s?xin|wxid|[vw√]{1,3}[信芯心❤]|\bv\s?xin|\bv{1,3}\s?x(?:[^a-z0-9]|$|:)|\bw\s?x(?:[^a-z0-9码型系款]|$|:)|"
        r"[威微薇维]亻言|[微薇威维]xin|小?绿泡泡|绿色的?(?:聊天|图标的?)?软件)"
    ),
    "V": r"(?:\bv{1,3}(?:[^a-z0-9领字型形脖\s]|\s?[a-z0-9]{4,}|$)|\bw(?:[^a-z0-9码型系款]|$)|[薇溦葳徽魏](?:[^\p{Han}]|$|领|同)|[微威维](?:[^\p{Han}]|$|同))",
    "加": r"(?:加|\+|添加|伽|嘉|佳|jia)",
    "QQ": r"(?:q\s?q|扣\s?扣|口口|寇寇|抠抠|叩叩|企鹅|秋秋|球球|kou\s?kou|企e)",
    "支付宝": r"(?:支付宝|支付bao|zhi付宝|支富宝|知付宝|\bzfb|alipay)",
    # platforms, and the names for them that only people use who hide something
    "淘宝": r"(?:[淘桃陶套掏]宝|淘bao|tao宝|taobao|某宝|\bt宝|\btb(?:[^a-z0-9]|$))",
    "天猫": r"(?:天猫|\bt猫|某猫|tmall)",
    "京东": r"(?:京东|[狗金某]东|\b[xj]东|京d|京狗|jing东|jingdong|dongdong|\bjd(?:[^a-z0-9]|$))",
    "拼多多": r"(?:拼多多|拼x多|拼dd|夕夕(?:那|上|店)|[拼并某]夕夕|拼[哆朵]{2}|拼爹爹|\bp多多|某多多|多多上|拼xx|\bpxx|pinduoduo|\bpdd)",
    "抖音": r"(?:[抖斗某颤]音|抖yin|dou音|抖店|抖商|\bd音|douyin|\bdy(?:[^a-z0-9]|$))",
    "快手": r"(?:快手|快shou|kuaishou|\bks(?:[^a-z0-9]|$))",
    "闲鱼": r"(?:[闲咸]鱼|小黄鱼|xianyu)",
    "小红书": r"(?:小红书|小红薯|某书|\bxhs\b|xiaohongshu)",
    "微店": r"(?:微店|\bwd店|weidian|有赞|微商城|微盟)",
    "别家": (
        r"(?:唯品会|苏宁|国美|得物|1688|阿里巴巴|当当网|亚马逊|美团|盒马|叮咚买菜|多多买菜|社区团购|视频号|b站|有品|拍拍网|"
        r"转转)"
    ),
    "暗平台": (
        r"(?:[桃陶套掏]宝|淘bao|tao宝|某宝|\bt宝|\bt猫|某猫|[狗某]东(?:店|自营|旗舰|同款|便宜|也|上|那|$|[,。!])|\b[xj]东|京d|京狗|jing东|"
        r"[拼并某]夕夕|拼[哆朵]{2}|拼爹爹|\bp多多|拼x多|拼dd|夕夕(?:那|上|店)|拼xx|\bpxx|[斗某颤]音|抖yin|dou音|\bd音|某书|"
        r"隔壁(?:平台|软件)|[黄橙红黑]色的?(?:软件|app))"
    ),
    # reviews
    "好评": (
        r"(?:好❤?评|好[平坪萍苹]|好哦评|hao评|好ping|haoping|\bhp\b|hp返|[五5满高全]星|[五5]个星星?|[五5]心好评|[五5]颗?❤?★|★{3,}|"
        r"满五颗星|全[五星]|[五5满高]分(?:好?评|评价|[截返送领+])|晒图|晒单|晒五|买家秀|带图评|追评|小作文|口碑分|五星|图评)"
    ),
    "评价": r"(?:评价|评论|评分|评完|写得好|反馈图|夸|种草视频|带货)",
    "差评": r"(?:[差中]评|中差评|差平|[一1]星|低分|不好的评价|chaping)",
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
            if not name.isdecimal():
                raise KeyError(gap + name)
            return (_GAP if gap == "~" else _WIDE_GAP) % int(name)
        return WORDS[name]

    return _WORD.sub(word, pattern)
