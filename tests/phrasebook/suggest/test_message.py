from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import resources
from phrasebook.suggest import message, weights
from phrasebook.suggest.message import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    words = weights.load(resources.path("suggest", "weights.bin")).head["words"]
    return Reader(**{name: tuple(each) for name, each in words.items()})


@pytest.mark.parametrize(
    "text",
    [
        "嗯嗯",
        "好滴，晓得啦",
        "OK",
        "行嘞！！",
        "哦哦 那好吧",
        "20251108",
        "2183 7492 0182",
        "🙂🙂",
        "[微笑][微笑]",
        "",
        "？？？",
        "…",
    ],
)
def test_acknowledgements_numbers_and_emoji_want_no_reply(reader: Reader, text: str) -> None:
    assert reader.read(text).quiet


@pytest.mark.parametrize(
    "text", ["你好呀", "在不在", "多谢啦", "好滴多谢", "不好用", "可以退吗", "没货", "好贵", "不行"]
)
def test_greetings_thanks_and_questions_do(reader: Reader, text: str) -> None:
    assert not reader.read(text).quiet


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("能便宜点吗 今天能发货吗", ("能便宜点吗", "今天能发货吗")),
        ("能便宜点吗今天能发货吗", ("能便宜点吗", "今天能发货吗")),
        ("您好，请问这锅是几升的呀？另外有盖子配吗", ("这锅是几升的呀", "有盖子配吗")),
        ("哈喽在吗", ("哈喽在吗",)),
        ("好滴，发票给开不", ("发票给开不",)),
        ("红色 还有没有货", ("红色 还有没有货",)),
        ("尺码 偏小", ("尺码 偏小",)),
    ],
)
def test_a_message_is_split_into_what_it_asks(reader: Reader, text: str, parts: tuple[str, ...]) -> None:
    assert reader.read(text).parts == parts


def test_traditional_width_and_case_make_no_difference(reader: Reader) -> None:
    assert reader.read("什麼時候發貨？ＰＬＵＳ會員") == reader.read("什么时候发货?plus会员")


def test_numbers_count_as_numbers_and_those_of_orders_not_at_all() -> None:
    assert message.plain("满199减20").split() == message.plain("满3.5减8").split() == ["满0减0"]
    assert message.plain("订单2183749201的").split() == ["订单", "的"]
    assert message.plain("看 https://example.com/a?b=1 这个〔姓名〕[图片]").split() == ["看", "这个"]


def test_a_long_message_is_cut_and_has_few_parts(reader: Reader) -> None:
    read = reader.read("这个杯子漏水怎么办吗" * 500)
    assert len(read.whole) <= message.LIMIT + message.MOST_PARTS * 200
    assert len(read.parts) <= message.MOST_PARTS


def test_without_words_nothing_is_an_acknowledgement() -> None:
    assert not Reader().read("好的").quiet
    assert Reader().read("你好，怎么洗").parts == ("你好 怎么洗",)


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    words = ("好", "好的", "嗯", "你好", "吗")
    read = Reader(words, words, words, words).read(text)
    assert read.quiet or read.parts
    assert all(part.strip() for part in read.parts)
