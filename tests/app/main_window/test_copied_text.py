from __future__ import annotations

import pytest

from app.main_window.copied_text import begun, is_message


@pytest.mark.parametrize("text", ["什么时候发货", "这个有货吗", "能便宜点不？", "咋还没到", "两件多少钱"])
def test_what_asks_is_a_message(text: str) -> None:
    assert is_message(text)
    assert begun(text) == {"title": "", "body": "", "cues": (text,)}


@pytest.mark.parametrize(
    "text", ["您好，请问想了解哪一款呢？", "今天发出。", "亲，要哪个颜色？", "{商品名}有货吗", "请稍等，马上来"]
)
def test_what_answers_is_a_text(text: str) -> None:
    assert not is_message(text)
    assert begun(text)["body"] == text


def test_a_title_is_made_of_the_first_words() -> None:
    assert begun("今天发出。明天到。")["title"] == "今天发出"
    assert len(begun("很" * 100)["title"]) == 16
