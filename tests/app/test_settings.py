from __future__ import annotations

import pytest

from app import settings as table
from app.settings import Settings
from phrasebook.errors import BadInput


def test_every_row_is_unique_and_allows_its_default() -> None:
    assert len({row.key for row in table.TABLE}) == len(table.TABLE)
    settings = Settings({}, lambda key, value: None)
    for row in table.TABLE:
        settings.put(row, row.default)
        assert settings.get(row) == row.default


def test_every_row_that_is_shown_has_words_and_a_page() -> None:
    for row in table.TABLE:
        assert bool(row.text) == bool(row.help) == bool(row.page), row.key


def test_a_choice_is_kept_and_told() -> None:
    kept: dict[str, str] = {}
    settings = Settings({}, kept.__setitem__)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.put(table.NOTICE_SECONDS, 5)
    settings.put(table.NOTICE_SECONDS, 5)
    settings.put(table.DIRECT_KEYS, False)
    assert kept == {"notice.seconds": "5", "direct.keys": "off"}
    assert told == ["notice.seconds", "direct.keys"]
    again = Settings(kept, lambda key, value: None)
    assert (again.get(table.NOTICE_SECONDS), again.get(table.DIRECT_KEYS)) == (5, False)


@pytest.mark.parametrize("kept", ["999", "-1", "", "zwei"])
def test_a_kept_value_that_is_not_allowed_counts_as_the_default(kept: str) -> None:
    assert Settings({"notice.seconds": kept}, lambda key, value: None).get(table.NOTICE_SECONDS) == 2


def test_a_value_that_is_not_allowed_is_refused() -> None:
    settings = Settings({}, lambda key, value: None)
    with pytest.raises(BadInput, match="bad-setting"):
        settings.put(table.NOTICE_SECONDS, 99)
    with pytest.raises(BadInput, match="bad-setting"):
        settings.put(table.THEME, "pink")
    assert settings.get(table.THEME) == "system"
