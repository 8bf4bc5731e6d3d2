"""What is typed in any of the ways that people type, and what is found."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phrasebook import tokenizer
from phrasebook.database import Database
from phrasebook.model import AgentId
from phrasebook.store import agents, phrases

from .conftest import Shelf


def filled(shelf: Shelf) -> Shelf:
    """Return the shelf with some phrases of a shop."""
    shelf.add(
        "包邮说明",
        "满99元全国包邮，偏远地区另算😊",
        name="free",
        code="by",
        title_en="Free shipping",
        cues=("邮费多少呀",),
    )
    shelf.add("退货地址", "请寄到{退货地址}，不要到付", name="address", code="thdz", variants=("地址在退款详情页",))
    shelf.add("7天还款提醒", "花呗分期", name="repay", title_en="Repayment")
    shelf.add("发货时间", "付款后48小时内发出，EMS也可以", name="dispatch", code="fhsj-2", title_en="Dispatch time")
    shelf.add("T恤XXL码偏大", "9.9元的T恤按平时的码选", name="shirt")
    shelf.add("运费险说明", "客戶退貨有運費險", name="insurance")
    return shelf


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    """A shelf with some phrases of a shop, for a test that adds to it."""
    return filled(shelf)


@pytest.fixture(scope="module")
def shop(wide: Shelf) -> Shelf:
    """The same phrases for tests that only look."""
    return filled(wide)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        # Chinese of any length, in every field
        ("包", "free"), ("包邮", "free"), ("邮说明", "free"), ("偏远地区另", "free"), ("邮费多", "free"), ("退款详情", "address"),
        # codes
        ("by", "free"), ("BY", "free"), ("thd", "address"), ("fhsj-2", "dispatch"), ("ｆｈｓｊ", "dispatch"),
        # full pinyin, also while it is being typed
        ("baoyou", "free"), ("baoy", "free"), ("bao", "free"), ("baoyoushuoming", "free"), ("yunfeixian", "insurance"),
        # heteronyms, whichever reading
        ("huankuan", "repay"), ("haikuan", "repay"), ("huankuantixing", "repay"),
        # first letters, from the middle too
        ("bysm", "free"), ("ysm", "free"), ("hktx", "repay"), ("yfx", "insurance"),
        # syllables and first letters mixed, characters and letters mixed
        ("fahsj", "dispatch"), ("fhuosj", "dispatch"), ("包you", "free"), ("bao邮", "free"), ("b邮", "free"), ("包yousm", "free"),
        # homophones and a slip of the finger, when nothing else matches
        ("包油", "free"), ("包邮说名", "free"), ("baoyuo", "free"), ("boayou", "free"), ("baouyou", "free"), ("tuihuodizi", "address"),
        # Traditional and Simplified
        ("退貨地址", "address"), ("發貨時間", "dispatch"), ("客户退货", "insurance"), ("客戶退貨", "insurance"),
        # English, full width, digits, emoji
        ("free", "free"), ("Shipping", "free"), ("repay", "repay"), ("ems", "dispatch"), ("ＥＭＳ", "dispatch"), ("４８小时", "dispatch"),
        ("8小", "dispatch"), ("9.9元", "shirt"), ("T恤", "shirt"), ("xxl码", "shirt"), ("恤XX", "shirt"), ("😊", "free"), ("😊\ufe0f", "free"),
        ("7tian", "repay"), ("qitian", "repay"), ("7thk", "repay"), ("7天", "repay"),
        # several words, in any order
        ("偏远 包邮", "free"), ("地址 退款", "address"), ("fahuo shijian", "dispatch"), ("shijian fahuo", "dispatch"), ("by 偏远", "free"),
        ("包邮，偏远", "free"), ("48小时 发", "dispatch"), ("tuihou 地址", "address"),
    ],
)  # fmt: skip
def test_what_people_type_finds_what_they_want(shop: Shelf, typed: str, wanted: str) -> None:
    assert shop.find(typed)[:1] == [wanted]


@pytest.mark.parametrize("typed", ["魑魅", "zzqx", "包 魑", "邮包", "！？", "。", "qwrtp", "hipping", "9.8", "﷽"])
def test_what_is_not_there_is_not_found(shop: Shelf, typed: str) -> None:
    assert shop.find(typed) == []


@pytest.mark.parametrize(
    ("typed", "field", "kind", "pieces"),
    [
        ("邮说", "title", "text", ["邮说"]),
        ("b", "code", "text", ["b"]),
        ("邮费", "cue", "text", ["邮费"]),
        ("偏远", "body", "text", ["偏远"]),
        ("详情", "body", "text", ["详情"]),
        ("baoyousm", "title", "pinyin", ["包邮说明"]),
        ("huank", "title", "pinyin", ["还款"]),
        ("hktx", "title", "initials", ["还款提醒"]),
        ("youfeid", "cue", "pinyin", ["邮费多"]),
        ("yfds", "cue", "initials", ["邮费多少"]),
        ("包油", "title", "sound", ["包邮"]),
        ("邮费多少鸭", "cue", "sound", ["邮费多少呀"]),
        ("baoyuo", "title", "typo", ["包邮"]),
        ("客户", "body", "text", ["客戶"]),
        ("shipping", "title", "text", ["shipping"]),
        ("包邮 偏远", "title", "text", ["包邮"]),
        ("bao 明", "title", "text", ["包", "明"]),
        ("４８小", "body", "text", ["48小"]),
        ("xxl", "title", "text", ["XXL"]),
    ],
)
def test_the_reason_of_a_match_is_marked(shop: Shelf, typed: str, field: str, kind: str, pieces: list[str]) -> None:
    assert shop.marked(typed) == (field, kind, pieces)


def test_forgiving_is_for_when_nothing_matches(full: Shelf) -> None:
    full.add("包油的瓶子", name="bottle")
    assert full.find("包油") == ["bottle"]
    full.add("豹游乐园", name="park")
    assert "park" in full.find("baoyou")
    assert {hit.match.kind for hit in full.hits("baoyou")} == {"pinyin"}


def test_a_situation_is_found_by_its_name_and_by_what_buyers_say_in_it(full: Shelf) -> None:
    hit = full.hits("物流呀")[0] if full.hits("物流呀") else None
    assert hit is None  # nothing of that scenario is on the shelf
    full.add("催派送", name="chase", scenario="tracking")
    assert full.find("物流呀") == ["chase"]
    assert full.marked("物流呀") == ("cue", "text", ["物流呀"])
    assert full.find("物流 催") == ["chase"]


def test_a_traditional_phrasebook_is_found_in_simplified_and_by_pinyin(shelf: Shelf) -> None:
    shelf.add("還款提醒", "請於七天內還款", name="repay")
    for typed in ("还款", "還款", "huankuan", "haikuan", "hktx", "请于七天"):
        assert shelf.find(typed) == ["repay"], typed
    assert shelf.marked("款提") == ("title", "text", ["款提"])


@given(text=st.text(max_size=60))
def test_no_text_makes_it_stumble(shop: Shelf, text: str) -> None:
    shop.hits(text, limit=3)


@given(text=st.text(st.sampled_from("包邮baoyou退 @#\"'*:()^-+AND OR NOT NEAR,.7😊"), max_size=24))
def test_no_text_is_syntax(shop: Shelf, text: str) -> None:
    shop.hits(text, limit=3)


@pytest.mark.parametrize(
    "text", ["包" * 5000, "b" * 5000, "包邮 " * 500, "zh" * 300, '"' * 50, "a\x00b", "\ud800", "@" * 90, "啊a" * 200]
)
def test_pasted_heaps_are_no_trouble(shop: Shelf, text: str) -> None:
    shop.hits(text)


WORDS = "包邮退货地址说明发运费险😊7９9.9Té繁體体 ，"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    texts=st.lists(st.tuples(*[st.text(st.sampled_from(WORDS), min_size=1, max_size=9)] * 4), min_size=1, max_size=6),
    data=st.data(),
)
def test_every_piece_that_in_finds_is_found(
    database: Database, texts: list[tuple[str, str, str, str]], data: st.DataObject
) -> None:
    agent = agents.current(database).id
    old = {phrase.id for phrase in phrases.listing(database)}
    shelf = Shelf(database, agent, count=len(old))
    made = {
        shelf.add(title, body, variants=(variant,), cues=(cue,)): (title, body, variant, cue)
        for title, body, variant, cue in texts
    }
    source = data.draw(st.sampled_from([one for several in texts for one in several]))
    start = data.draw(st.integers(0, len(source) - 1))
    piece = source[start : data.draw(st.integers(start + 1, len(source)))]
    wanted = {phrase for phrase, several in made.items() if any(piece in one for one in several)}
    runs = tokenizer.runs(piece)
    if runs and not any(
        run.isalpha() and run.isascii() for run in runs
    ):  # letters are looked for at beginnings of words
        assert wanted <= set(shelf.find(piece, limit=10_000))


def test_every_hit_comes_once_and_no_more_than_wanted(full: Shelf) -> None:
    for number in range(30):
        full.add(f"包邮{number}", "包邮")
    found = full.find("包邮", limit=12)
    assert len(found) == len(set(found)) == 12
    assert len(full.find("包邮", limit=500)) == 31
    assert full.find("包邮", limit=0) == []


def test_more_matches_than_a_page_are_all_found(shelf: Shelf) -> None:
    with shelf.database.transaction():
        for number in range(400):
            shelf.add("不便展示" if number % 2 else f"包邮{number}", "哈哈" if number < 399 else "哈哈哈哈")
    assert len(shelf.find("包邮", limit=1000)) == 200
    assert len(shelf.find("", limit=1000)) == 400
    assert shelf.find("哈哈哈") == ["p400"]


def test_a_short_word_in_a_cue_is_found_after_all_else(shelf: Shelf) -> None:
    shelf.add("说明", cues=("要M1码",), name="cue")
    shelf.add("买一件", name="title")
    assert shelf.find("m1") == ["cue"]
    assert shelf.find("m") == ["title", "cue"]


def test_another_agents_personal_phrases_stay_theirs(shelf: Shelf) -> None:
    shelf.add("我的包邮", name="mine", owner=shelf.agent)
    shelf.add("她的包邮", name="hers", owner=AgentId("someone"))
    assert shelf.find("包邮") == ["mine"]
    assert shelf.find("") == ["mine"]
