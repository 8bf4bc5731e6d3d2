"""Measures the typed search: time for each key, recall, size and building of the index, beside other searches in the same run.

``--million`` adds a phrasebook of a million phrases (some five minutes).
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import corpus
import peers
from goals import Goal, report

from phrasebook import database as files
from phrasebook import index, search
from phrasebook.database import Database
from phrasebook.model import AgentId, Phrase, PhraseId, State
from phrasebook.store import phrase_rows, places, rows

AGENT = AgentId("a-bench")
KEY_MS = {10_000: 2.0, 100_000: 5.0, 1_000_000: 16.0}
INDEX_SHARE, BUILD_SECONDS = 2.5, 10.0
EDITS, USED = 200, 400


def typed(*words: str) -> list[str]:
    """Return what stands in the box after each key."""
    return [word[:length] for word in words for length in range(1, len(word) + 1)]


KEYS = {
    "Chinese": typed(
        "包邮", "退货地址", "发货时间", "优惠", "尺码推荐", "正品保证", "发票", "顺丰", "不包邮", "运费险", "质量问题", "螺蛳粉", "乌鲁木齐"
    ),
    "Traditional": typed("包郵", "退貨地址", "發貨時間", "運費險", "質量問題"),
    "full pinyin": typed("baoyou", "tuihuo", "fahuoshijian", "youhui", "chima", "fapiao", "shunfeng", "zhengpin", "yunfeixian"),
    "initials": typed("by", "th", "fhsj", "yh", "cmtj", "fp", "zpbz", "yfx", "zlwt", "thdz"),
    "mixed": ["包you", "bao邮", "fa货", "b邮", "退huo", "发piao", "尺ma", "T恤", "XL码", "24小时", "7tian", "fahuosj"],
    "several words": ["包邮 偏远", "发货 顺丰", "退 运费", "fahuo shunfeng", "by 上海", "tk 银行", "发货 时间 快递"],
    "codes and English": typed("fh23", "yhq1", "refund", "coupon"),
    "homophones, typos, nothing": ["包油", "发漂", "退货地只", "魑魅", "火星文", "zzqxv", "fapioa", "baoyuo", "tuihou", "yuongfeixian"],
    "nothing typed": [""],
}  # fmt: skip
PEER_QUERIES = ("包邮", "退货地址", "运费险", "质量问题", "乌鲁木齐", "螺蛳粉")


def filled(folder: Path, count: int) -> tuple[Database, int]:
    """Return a phrasebook of ``count`` phrases that is not indexed yet, and the bytes of its texts."""
    database = files.open_file(folder / files.FILE_NAME)
    size = 0

    def columns() -> Iterator[tuple[object, ...]]:
        nonlocal size
        for row, content in enumerate(corpus.contents(count), start=1):
            size += corpus.size(content)
            phrase = Phrase(id=PhraseId(f"p{row}"), content=content, state=State.APPROVED)
            yield tuple(map(rows.to_row(phrase, row=row, shown=True).__getitem__, rows.COLUMNS))

    names, marks = ", ".join(rows.COLUMNS), ", ".join("?" * len(rows.COLUMNS))
    chance = random.Random(7)
    with database.transaction():
        places.put_scenarios(database, corpus.scenarios())
        database.executemany(f"insert into phrase({names}) values ({marks})", columns())
        for row in chance.sample(range(1, count + 1), USED):
            habit = (AGENT, row, chance.uniform(20, 34), chance.randint(1, 30), int(chance.random() < 0.1))
            database.execute("insert into habit(agent, phrase, hot, uses, favourite) values (?, ?, ?, ?, ?)", habit)
            database.execute("insert into used(row) values (?)", (row,))
    return database, size


def times(look: Callable[[str], object], texts: list[str], seconds: float) -> list[list[float]]:
    """Return the milliseconds of each call for each text, all texts as often as the seconds allow."""
    for text in texts:
        look(text)
    taken: list[list[float]] = [[] for _ in texts]
    until = time.perf_counter() + seconds
    while time.perf_counter() < until or len(taken[0]) < 5:
        for text, some in zip(texts, taken, strict=True):
            started = time.perf_counter()
            look(text)
            some.append((time.perf_counter() - started) * 1000)
    return taken


def share(taken: list[float], below: float) -> float:
    """Return the time that this share of all stay below."""
    return sorted(taken)[int(len(taken) * below)]


def median(taken: list[list[float]]) -> float:
    """Return the median of all calls."""
    return share([one for some in taken for one in some], 0.5)


def keys(database: Database, count: int, when: str) -> list[Goal]:
    """Measure every way of typing, from the text to twenty phrases.

    The time of a key is the lower quartile of its repetitions, which other programs on the machine hardly disturb; the p95 is over
    the keys. The p95 of all single calls is told beside.
    """
    found = []
    for way, texts in KEYS.items():
        taken = times(lambda text: search.find(database, text, agent=AGENT), texts, 1.0)
        key = share([share(some, 0.25) for some in taken], 0.95)
        every = share([one for some in taken for one in some], 0.95)
        figure = f"p95 {key:.2f} ms, median {median(taken):.2f} ms, single calls p95 {every:.2f} ms"
        found.append(Goal(f"{count} phrases, {way}{when}", figure, f"p95 ≤ {KEY_MS[count]:g} ms", key <= KEY_MS[count]))
    return found


def edit(database: Database, count: int) -> float:
    """Edit phrases one by one, as people do, and return the median milliseconds of one."""
    chance = random.Random(11)
    taken = []
    for row in chance.sample(range(1, count + 1), EDITS):
        (phrase,) = phrase_rows.load(database, [row])
        content = replace(phrase.content, body=phrase.content.body + "改", title=phrase.content.title + "改")
        started = time.perf_counter()
        with database.transaction():
            phrase_rows.put(database, replace(phrase, content=content))
        taken.append((time.perf_counter() - started) * 1000)
    return share(taken, 0.5)


def recall(database: Database, count: int) -> Goal:
    """Look for pieces of the texts and compare with Python's ``in``."""
    chance = random.Random(3)
    contents = list(corpus.contents(count))
    texts = [(content.title, content.body, *content.variants, *content.cues) for content in contents]
    wanted = missed = 0
    for _ in range(150):
        text = chance.choice(chance.choice(texts))
        start = chance.randrange(len(text))
        piece = text[start : start + chance.randint(1, 6)]
        if not all("一" <= one <= "鿿" for one in piece):
            continue
        there = {row for row, several in enumerate(texts, start=1) if any(piece in one for one in several)}
        hits = {int(hit.phrase.id[1:]) for hit in search.find(database, piece, agent=AGENT, limit=count)}
        wanted += len(there)
        missed += len(there - hits)
    share = 1 - missed / wanted
    return Goal(f"{count} phrases, recall of what `in` finds", f"{share:.2%} of {wanted}", "100 %", not missed)


def compare(database: Database, count: int, folder: Path) -> None:
    """Print the medians of other searches, and how many times as long they take as Kuaida's."""
    texts = [(content.title, content.body) for content in corpus.contents(count)]
    for peer in peers.peers(texts, folder):
        queries = [text for text in PEER_QUERIES if peer.short or len(text) > 2]
        ours = median(times(lambda text: search.find(database, text, agent=AGENT), queries, 0.5))
        theirs = median(times(peer.look, queries, 1.5))
        print(
            f"{count} phrases, beside {peer.name} ({peer.note}): {theirs:.2f} ms to {ours:.2f} ms, {theirs / ours:.2g} times ours"
        )


def measure(count: int) -> list[Goal]:
    """Build a phrasebook of ``count`` phrases and measure everything on it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database, size = filled(folder, count)
        started, worked = time.perf_counter(), time.process_time()
        phrase_rows.enter_all(database)
        clock, seconds = time.perf_counter() - started, (time.process_time() - worked) * 100_000 / count
        pages = database.value(
            "select sum(pgsize) from dbstat where name like 'terms%' or name in ('used', 'phrase_facts')"
        )
        goals = [
            Goal(
                f"{count} phrases, building, for 100000",
                f"{seconds:.1f} s of processor time, the whole {clock:.1f} s by the clock",
                f"≤ {BUILD_SECONDS:g} s",
                seconds <= BUILD_SECONDS,
            ),
            Goal(
                f"{count} phrases, index to text",
                f"{pages / size:.2f}",
                f"≤ {INDEX_SHARE:g}",
                pages <= INDEX_SHARE * size,
            ),
            *keys(database, count, ""),
        ]
        if count <= 10_000:
            goals.append(recall(database, count))
        compare(database, count, folder)
        print(f"{count} phrases, one edit with its index entry: median {edit(database, count):.2f} ms")
        goals += keys(database, count, f", after {EDITS} edits")
        problems = list(index.check(database))
        goals.append(
            Goal(f"{count} phrases, index after the edits", ", ".join(problems) or "sound", "sound", not problems)
        )
        database.close()
    return goals


def main() -> int:
    """Measure the usual sizes."""
    sizes = [10_000, 100_000, *([1_000_000] if "--million" in sys.argv else [])]
    return max(report(measure(size)) for size in sizes)


if __name__ == "__main__":
    sys.exit(main())
