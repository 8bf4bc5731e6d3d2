from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.phrases.naming import shown_name, shown_texts


@pytest.fixture(params=["zh_CN", "zh_TW"])
def _chinese(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("_chinese")
def test_chinese_windows_show_chinese_names() -> None:
    assert shown_name("发货", "Dispatch") == "发货"
    assert shown_texts([{"zh": "好", "en": "good"}, "plain"]) == ["好", "plain"]


def test_other_windows_show_english_names_where_there_are_any() -> None:
    assert shown_name("发货", "Dispatch") == "Dispatch"
    assert shown_name("自己的", "") == "自己的"


def test_a_guide_may_be_one_entry_a_list_or_nothing() -> None:
    assert shown_texts({"zh": "好", "en": "good"}) == ["good"]
    assert shown_texts(None) == []
    assert shown_texts([{"zh": "", "en": ""}]) == []
