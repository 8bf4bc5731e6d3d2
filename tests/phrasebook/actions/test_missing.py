from __future__ import annotations

import pytest

from phrasebook.actions import missing
from phrasebook.database import Database
from phrasebook.store import settings


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("我叫李明，电话13812345678，能开发票吗", ("电话", "开发票")),
        ("发到新疆乌鲁木齐天山区要多少运费", ("发到", "运费")),
        ("衣服掉色怎么退货呀", ("衣服", "掉色", "退货")),
        ("张伟先生的快递什么时候到", ("先生", "快递", "时候")),
        ("wx: abc_12345 qwertyuiop", ()),
        ("6222021234567890123", ()),
        ("", ()),
    ],
)
def test_of_a_text_only_ordinary_words_are_left(text: str, words: tuple[str, ...]) -> None:
    assert missing.keywords(text) == words


def test_the_text_itself_is_never_kept(database: Database) -> None:
    settings.put(database, "statistics.keywords", "on")
    missing.record(database, "我叫李明，电话13812345678，能开发票吗", message=True)
    kept = database.path.read_bytes().decode("utf-8", "ignore")
    assert "李明" not in kept
    assert "1381234" not in kept
    assert "开发票" in kept


def test_where_words_are_not_wanted_only_the_number_counts(database: Database) -> None:
    missing.record(database, "能开发票吗")
    assert database.value("select sum(missed) from by_agent where span >= 0") == 1
    assert "发票" not in database.path.read_bytes().decode("utf-8", "ignore")
