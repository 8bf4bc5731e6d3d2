from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.suggest import masks


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("我叫赵小满，明早送行吗", "我叫〔姓名〕,明早送行吗"),
        ("收件人：钱多多 电话13900001111", "收件人:〔姓名〕 电话〔号码〕"),
        ("收貨人是孫大聖", "收貨人是〔姓名〕"),
        ("打给李女士 139-0000-1111", "打给〔姓名〕女士 〔号码〕"),
        ("１３９ ００００ １１１１", "〔号码〕"),
        ("一三九零零零零一一一一", "〔号码〕"),
        ("座机 0571-88880000 转 3", "座机 〔号码〕 转 3"),
        ("身份证33010119900101123X", "身份证〔号码〕"),
        ("卡号6222 0000 1111 2222 333", "卡号〔号码〕"),
        ("单号SF1234567890123到哪了", "单号〔号码〕到哪了"),
        ("微信号 xiao_man88 加一下", "微信号 〔号码〕 加一下"),
        ("发到 man@example.com 谢谢", "发到 〔邮箱〕 谢谢"),
        ("看https://example.com/item?id=1", "看〔链接〕"),
        ("寄浙江省杭州市余杭区文一西路999号5幢301", "〔地址〕"),
        ("收货地址改成老街尾的小卖部", "收货地址改成〔地址〕"),
        ("我是王小明", "我是〔姓名〕"),
    ],
)
def test_personal_data_is_masked(text: str, masked: str) -> None:
    assert masks.mask(text) == masked


@pytest.mark.parametrize(
    "text", ["满199减20能用吗", "送到六楼要加钱吗", "身高170体重60穿几码", "两件一共35.8元", "3号下单5号能到不"]
)
def test_what_tells_nothing_of_anybody_stays(text: str) -> None:
    assert masks.mask(text) == text


_SEPARATORS = st.sampled_from(["", " ", "-", "—", " - ", ".", "　", ","])


@given(
    st.text(max_size=30),
    st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
    _SEPARATORS,
    st.booleans(),
    st.text(max_size=30),
)
def test_no_digit_of_a_telephone_number_is_left(before: str, phone: str, apart: str, wide: bool, after: str) -> None:
    written = apart.join((phone[:3], phone[3:7], phone[7:]))
    if wide:
        written = written.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})
    alone = masks.mask(f"{before}\n\n\n\n{written}\n\n\n\n{after}")
    rest = masks.mask(f"{before}\n\n\n\n") + masks.mask(f"\n\n\n\n{after}")
    assert sum(map(str.isdecimal, alone)) == sum(map(str.isdecimal, rest))


@given(st.text(max_size=300))
def test_masking_twice_masks_nothing_new_in_its_masks(text: str) -> None:
    once = masks.mask(text)
    for kind in (masks.LINK, masks.NUMBER, masks.NAME, masks.ADDRESS):
        assert masks.mask(once).count(kind) >= 0
    assert not any(len(run) >= 5 for run in "".join(c if c in "0123456789" else " " for c in once).split())


@pytest.mark.parametrize("unit", ["市", "省市", "路1号", "我叫", "a@", "东南西北", "一号楼", "1 ", "x", "收件人"])
def test_hostile_texts_take_no_time(unit: str) -> None:
    started = time.perf_counter()
    masks.mask((unit * 2000)[:2000] + "@")
    assert time.perf_counter() - started < 1.0
