from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import index, tokenizer
from phrasebook.index import Indexed, entries

PHRASE = "create table phrase(row integer primary key, shown, state, owner, code, title)"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """A database with an empty index beside a phrase table."""
    opened = sqlite3.connect(":memory:", isolation_level=None)
    opened.execute(PHRASE)
    index.create(opened)
    yield opened
    opened.close()


def found(connection: sqlite3.Connection, expression: str) -> list[int]:
    return [number for (number,) in connection.execute("select rowid from terms where terms match ?", (expression,))]


def enter(connection: sqlite3.Connection, row: int, phrase: Indexed) -> None:
    connection.execute("insert into phrase(row) values (?)", (row,))
    index.add(connection, row, phrase)


def indexed(title: str = "包邮说明", state: str = "approved") -> Indexed:
    return Indexed(
        title=title,
        title_en="Free shipping",
        body="满99包邮",
        variants=("偏远地区另算",),
        cues=("邮费多少",),
        code="BY-1",
        scenario="shop-邮费 a",
        buyer_types=("new",),
        tags=("大促",),
        state=state,
    )


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (index.TITLE, "包邮"),
        (index.TITLE, "明"),
        (index.TITLE_START, "包邮"),
        (index.TITLE_SOUND, "baoyou"),
        (index.TITLE_SOUND, "b"),
        (index.TITLE_INITIALS, "bys"),
        (index.SOUND_START, "bao"),
        (index.SOUND_START, "by"),
        (index.GLOSS, "<free"),
        (index.TEXT, "99"),
        (index.TEXT, "偏远"),
        (index.TEXT, "说明"),
        (index.TEXT, "费多"),
        (index.CUE, "邮费"),
        (index.CUE_SOUND, "youfei"),
        (index.CUE_INITIALS, "yfd"),
    ],
)
def test_every_field_is_found_under_its_terms(connection: sqlite3.Connection, field: str, text: str) -> None:
    enter(connection, 1, indexed())
    assert found(connection, index.term(field, text)) == [1]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (index.CODE, "b"),
        (index.CODE, "by-1"),
        (index.SCENARIO, "shop-邮费 a"),
        (index.BUYER, "new"),
        (index.TAG, "大促"),
        (index.EVERY, ""),
    ],
)
def test_every_value_is_found(connection: sqlite3.Connection, field: str, text: str) -> None:
    enter(connection, 1, indexed())
    assert found(connection, index.value(field, text)) == [1]


def test_a_phrase_for_nobody_in_particular_has_the_empty_buyer_type(connection: sqlite3.Connection) -> None:
    enter(connection, 1, replace(indexed(), buyer_types=()))
    enter(connection, 2, indexed())
    assert found(connection, index.value(index.BUYER, "")) == [1]


def test_removing_leaves_nothing(connection: sqlite3.Connection) -> None:
    enter(connection, 1, indexed())
    index.remove(connection, 1, indexed())
    assert not found(connection, index.term(index.TITLE, "包邮"))
    assert not found(connection, index.value(index.EVERY, ""))


def test_replacing_moves_a_phrase_to_its_new_words(connection: sqlite3.Connection) -> None:
    enter(connection, 1, indexed())
    index.replace(connection, 1, indexed(), indexed("退货地址"))
    assert not found(connection, index.term(index.TITLE, "包邮"))
    assert found(connection, index.term(index.TITLE, "退货")) == [1]


def test_phrases_in_use_are_met_first_then_others_drafts_and_retired_ones(connection: sqlite3.Connection) -> None:
    for row, state in ((1, "retired"), (2, "draft"), (3, "approved"), (4, "approved")):
        enter(connection, row, indexed(state=state))
    index.promote(connection, 4, indexed())
    index.promote(connection, 4, indexed())
    numbers = found(connection, index.value(index.EVERY, ""))
    assert numbers == [-4, 3, index.DRAFTS + 2, index.RETIRED + 1]
    assert [abs(number) & index.ROW_MASK for number in numbers] == [4, 3, 2, 1]
    assert index.is_promoted(connection, 4)
    assert found(connection, index.value(index.USED, "")) == [-4]
    assert not index.is_promoted(connection, 3)


def test_a_draft_that_was_promoted_is_met_early_once_it_is_approved(connection: sqlite3.Connection) -> None:
    enter(connection, 1, indexed(state="draft"))
    index.promote(connection, 1, indexed(state="draft"))
    assert found(connection, index.value(index.EVERY, "")) == [index.DRAFTS + 1]
    index.replace(connection, 1, indexed(state="draft"), indexed())
    assert found(connection, index.value(index.EVERY, "")) == [-1]
    index.remove(connection, 1, indexed())
    assert not index.is_promoted(connection, 1)


@pytest.mark.parametrize("aside", [3, 10_000])
def test_many_changes_leave_what_a_rebuild_makes(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, aside: int
) -> None:
    monkeypatch.setattr(entries, "_ASIDE", aside)
    chance = random.Random(1)
    titles = ["包邮说明", "退货地址", "发货时间", "尺码推荐", "优惠券"]
    there: dict[int, Indexed] = {}
    for number in range(600):
        row = chance.randint(1, 60)
        new = indexed(chance.choice(titles), chance.choice(["approved", "draft", "retired"]))
        if row not in there:
            enter(connection, row, new)
            there[row] = new
        elif chance.random() < 0.2:
            index.remove(connection, row, there.pop(row))
            connection.execute("delete from phrase where row = ?", (row,))
        elif chance.random() < 0.2:
            index.promote(connection, row, there[row])
        else:
            index.replace(connection, row, there[row], new)
            there[row] = new
        assert number >= 0
    expressions = [index.term(index.TITLE, title[:2]) for title in titles] + [index.value(index.EVERY, "")]
    before = [found(connection, one) for one in expressions]
    assert list(index.check(connection)) == []
    assert all(index.holds(connection, row, phrase) for row, phrase in there.items())
    index.rebuild(connection, sorted(there.items()))
    assert [found(connection, one) for one in expressions] == before
    connection.execute("insert into terms(terms) values ('integrity-check')")
    assert list(index.check(connection)) == []


def test_a_missing_entry_is_noticed_and_a_rebuild_mends_it(connection: sqlite3.Connection) -> None:
    enter(connection, 1, indexed())
    connection.execute("insert into phrase(row) values (2)")
    assert list(index.check(connection)) == ["index-incomplete"]
    index.rebuild(connection, [(1, indexed()), (2, indexed("退货"))])
    assert list(index.check(connection)) == []


def test_an_entry_that_does_not_fit_its_text_is_noticed(connection: sqlite3.Connection) -> None:
    enter(connection, 1, indexed())
    assert index.holds(connection, 1, indexed())
    assert not index.holds(connection, 1, indexed("退货地址"))
    assert not index.holds(connection, 1, indexed(state="draft"))
    long = replace(indexed(), body="".join(chr(0x4E00 + number) for number in range(4000)))
    index.replace(connection, 1, indexed(), long)
    assert index.holds(connection, 1, long)


def test_an_index_of_another_tokenizer_is_noticed(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert index.is_current(connection)
    monkeypatch.setattr(tokenizer, "VERSION", tokenizer.VERSION + 1)
    assert not index.is_current(connection)
    assert list(index.check(connection)) == ["index-old"]
    index.rebuild(connection, [])
    assert index.is_current(connection)


@given(st.text(max_size=40), st.text(max_size=12), st.text(max_size=12))
def test_no_text_breaks_the_index_or_becomes_syntax(text: str, code: str, name: str) -> None:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    opened.execute(PHRASE)
    index.create(opened)
    phrase = Indexed(title=text, body=text, cues=(text,), code=code, scenario=name, tags=(name,), buyer_types=(name,))
    index.add(opened, 1, phrase)
    assert found(opened, index.value(index.SCENARIO, name)) == [1]
    for run in tokenizer.runs(text):
        wanted = index.match_all(index.term(index.TEXT, term) for term in tokenizer.query_terms(run))
        assert found(opened, wanted) == [1]
    index.remove(opened, 1, phrase)
    assert not found(opened, index.value(index.EVERY, ""))
    opened.close()
