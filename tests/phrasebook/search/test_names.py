from __future__ import annotations

import pytest

from phrasebook import search
from phrasebook.database import Database
from phrasebook.store import reference


@pytest.fixture
def named(database: Database) -> Database:
    """A phrasebook with a mark besides its scenarios 发货, 物流, 邮费 and its buyer types 新客, 老客, 生气, 冷静."""
    reference.put(database, "mark", [{"id": "mark-new", "zh": "新 来的", "en": "New", "types": ["new", "calm"]}])
    return database


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("#", ["#发货 ", "#物流 ", "#邮费 "]),
        ("#物", ["#物流 "]),
        ("#fah", ["#发货 "]),
        ("#yf", ["#邮费 "]),
        ("包邮 #邮", ["包邮 #邮费 "]),
        ("＠生", ["＠生气 "]),
        ("@新", ["@新来的 ", "@新客 "]),
        ("@客", ["@新客 ", "@老客 "]),
        ("@new", ["@新客 ", "@新来的 "]),
        ("@魑", []),
        ("@生气 ", []),
        ("包邮", []),
        ("", []),
        ("   ", []),
    ],
)
def test_an_operator_at_the_end_is_completed(named: Database, typed: str, texts: list[str]) -> None:
    assert [one.text for one in search.complete(named, typed)] == texts


def test_completions_say_what_they_stand_for(named: Database) -> None:
    (found,) = search.complete(named, "@mark-new")
    assert (found.kind, found.id, found.name, found.name_en) == ("buyer", "mark-new", "新 来的", "New")
    assert search.complete(named, "#物")[0].kind == "scenario"


def test_no_more_than_wanted(named: Database) -> None:
    assert len(search.complete(named, "@", limit=2)) == 2
