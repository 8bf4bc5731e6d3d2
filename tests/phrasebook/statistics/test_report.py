from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from phrasebook.database import Database
from phrasebook.statistics import html, pages, report
from phrasebook.statistics.scope import Scope


class Balanced(HTMLParser):
    """Fails on a tag that is not closed in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def read(page: str) -> str:
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    return parser.words


def test_the_report_says_the_figures_of_the_team(database: Database, month: Any) -> None:
    scope = Scope(first=date(2026, 10, 12), last=date(2026, 10, 18))
    team = pages.team(database, scope, date(2026, 10, 20))
    words = read(report.render(team, shop="小满家居", made=date(2026, 10, 20)))
    assert "小满家居　2026-10-12 至 2026-10-18" in words
    assert f"{team.totals.uses:,}" in words
    for row in team.agents:
        assert row["name"] in words
    assert all(day in words for day in report.WEEKDAYS)


def test_before_anything_was_used_it_is_a_page_as_well(database: Database) -> None:
    words = read(report.render(pages.team(database, Scope(), date(2026, 11, 1)), shop="", made=date(2026, 11, 1)))
    assert "没有使用" in words


def test_names_are_never_markup(database: Database, month: Any) -> None:
    evil = "<script>alert(1)</script>&"
    database.execute("update phrase set title = ?", (evil,))
    page = report.render(pages.team(database, Scope(), date(2026, 11, 1)), shop=evil, made=date(2026, 11, 1))
    assert "<script" not in page
    assert evil in read(page)


@pytest.mark.parametrize("numbers", [[0], [1], [1, 1000], [7, 7, 7]])
def test_bars_are_as_long_as_their_share(numbers: list[int]) -> None:
    page = html.bars([("x", number, "") for number in numbers], nothing="")
    read(page)
    assert page.count(html.BAR) == sum(round(100 * number / (max(numbers) or 1)) > 0 for number in numbers)
