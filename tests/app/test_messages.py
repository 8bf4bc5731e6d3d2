from __future__ import annotations

import pytest

from app.messages import Messages
from phrasebook.errors import BadInput


def test_an_error_is_one_sentence_in_the_language_of_the_windows(messages: Messages, notices: object) -> None:
    messages.language = "zh_CN"
    messages.error(BadInput("text-empty", field="正文"))
    assert notices.shown == [("“正文”不能为空。没有保存。", "", "danger")]


@pytest.mark.logs_warnings
def test_a_bug_is_logged_whole_and_told_calmly(
    messages: Messages, notices: object, caplog: pytest.LogCaptureFixture
) -> None:
    messages.bug(ValueError("secret"))
    assert "secret" in caplog.text
    assert "secret" not in str(notices.shown)
