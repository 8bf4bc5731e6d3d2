"""Files of several machines add up exactly: in any order, however often, in whatever parts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.errors import BadInput, Unable
from phrasebook.statistics import merging, tallies
from phrasebook.statistics.events import COLUMNS

AGENTS = {"a1": "阿青", "a2": "阿强"}
EVENT = st.fixed_dictionaries(
    {
        "kind": st.integers(1, 6),
        "at": st.integers(0, 2_000_000_000),
        "shift": st.sampled_from([-60, 0, 480]),
        "agent": st.sampled_from(["a1", "a2"]),
        "phrase": st.sampled_from(["p1", "p2", ""]),
        "revision": st.just(1),
        "variant": st.just(0),
        "source": st.sampled_from(["picker", "hotkey"]),
        "action": st.integers(0, 1),
        "rank": st.integers(0, 2),
        "step": st.sampled_from(["", "complaint/1"]),
        "scenario": st.sampled_from(["fee", ""]),
        "buyer": st.sampled_from(["new", ""]),
        "waited": st.none() | st.integers(0, 5000),
        "searched": st.none() | st.integers(0, 500),
        "keys": st.integers(0, 9),
        "characters": st.integers(0, 99),
        "more": st.lists(st.sampled_from(["发票", "p3"]), max_size=2),
    }
)
EVENTS = st.lists(EVENT, max_size=12)


def lines(events: list[dict[str, object]]) -> list[str]:
    """Write events as lines: those at even places happened on one machine, the others on another."""
    named = [
        event | {"device": "deadbeef"[place % 2 :], "number": 1 + place // 2} for place, event in enumerate(events)
    ]
    return [json.dumps([event[name] for name in COLUMNS]) for event in named]


def put(file: Path, some: list[str]) -> Path:
    head = {"format": "kuaida-uses", "version": 1, "agents": AGENTS}
    file.write_text("\n".join((json.dumps(head), *some, "")), encoding="utf-8")
    return file


def content(database: Database) -> list[object]:
    """Return all events and sums by their names: numbers of names depend on the order, and mean nothing."""
    names = {0: "", **dict(database.execute("select ref, text from term"))}
    devices = dict(database.execute("select ref, id from device"))
    named = {"agent", "phrase", "source", "step", "scenario", "buyer", "word"}
    found: list[object] = []
    for name in ("event", *(table.name for table in tallies.TABLES)):
        cursor = database.execute(f"select * from {name}")
        columns = [column[0] for column in cursor.description]
        rows = []
        for row in cursor:
            values = dict(zip(columns, row, strict=True))
            values |= {key: names[value] for key, value in values.items() if key in named}
            if "device" in values:
                values |= {"device": devices[values["device"]]}
                values |= {"more": [names[int(ref)] for ref in values["more"].split()]}
            rows.append(json.dumps(values, sort_keys=True))
        found.append((name, sorted(rows)))
    return found


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), events=EVENTS)
def test_any_order_and_any_repetition_add_up_the_same(
    database: Database, tmp_path: Path, data: st.DataObject, events: list[dict[str, object]]
) -> None:
    every = lines(events)
    parts = data.draw(st.lists(st.lists(st.sampled_from(every)), max_size=4)) if every else []
    order = data.draw(st.permutations([every, *parts, every]))
    seen = []
    for files in ([every], order):
        database.execute("begin")
        new = 0
        for number, part in enumerate(files):
            new += merging.read(database, put(tmp_path / f"{number}.jsonl", part)).new
        assert new == len(every)
        seen.append(content(database))
        database.connection.rollback()
    assert seen[0] == seen[1]


def test_what_one_writes_the_other_reads(database: Database, month: object, tmp_path: Path) -> None:
    file = tmp_path / "uses.jsonl"
    count = merging.write(database, file)
    before = content(database)
    assert merging.read(database, file) == merging.Merged(0, count)
    assert content(database) == before
    database.execute("begin")
    for table in ("event", "device", *(table.name for table in tallies.TABLES)):
        database.execute(f"delete from {table}")
    assert merging.read(database, file) == merging.Merged(count, 0)
    assert content(database) == before
    database.connection.rollback()


def test_agents_of_other_machines_have_their_names(database: Database, tmp_path: Path) -> None:
    event = {"kind": 1, "at": 1_790_000_000, "shift": 480, "agent": "a1", "phrase": "p", "revision": 1, "variant": 0,
             "source": "picker", "action": 0, "rank": 0, "step": "", "scenario": "", "buyer": "", "waited": None,
             "searched": None, "keys": 1, "characters": 5, "more": []}  # fmt: skip
    merging.read(database, put(tmp_path / "one.jsonl", lines([event])))
    assert [row["key"] for row in statistics.counts(database, by="agent")] == ["阿青"]
    assert statistics.counts(database, by="phrase", agent="阿青")[0]["uses"] == 1
    merging.write(database, tmp_path / "again.jsonl")
    assert json.loads((tmp_path / "again.jsonl").read_text("utf-8").splitlines()[0])["agents"] == {"a1": "阿青"}


BAD: list[Callable[[list[object]], object]] = [
    lambda event: {},
    lambda event: event[:-1],
    lambda event: [*event[:1], -1, *event[2:]],
    lambda event: [*event[:2], 99, *event[3:]],
    lambda event: [*event[:3], 10**18, *event[4:]],
    lambda event: [*event[:5], "", *event[6:]],
    lambda event: [*event[:5], "x" * 300, *event[6:]],
    lambda event: [*event[:6], "a\nb", *event[7:]],
    lambda event: [*event[:6], "\ud800", *event[7:]],
    lambda event: [*event[:-1], "no list"],
    lambda event: [*event[:1], True, *event[2:]],
]


@pytest.mark.parametrize("spoil", BAD)
def test_a_bad_line_is_named_and_nothing_is_taken_in(
    database: Database, tmp_path: Path, spoil: Callable[[list[object]], object]
) -> None:
    good = ["ab", 1, 1, 5, 0, "a1", "p", 1, 0, "picker", 0, 0, "", "", "", None, None, 1, 5, []]
    second = ["ab", 2, *good[2:]]
    file = put(tmp_path / "bad.jsonl", [json.dumps(good), json.dumps(spoil(second))])
    with pytest.raises(BadInput, match="line=3"):
        merging.read(database, file)
    assert database.value("select count(*) from event") == 0
    assert database.value("select count(*) from term where text = 'a1'") == 0


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": "kuaida-uses", "version": 2, "agents": {}}', "[" * 5000, "\x00"]
)
def test_another_file_is_refused(database: Database, tmp_path: Path, text: str) -> None:
    file = tmp_path / "other"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="bad-uses-file"):
        merging.read(database, file)


def test_a_folder_or_an_image_is_refused(database: Database, tmp_path: Path) -> None:
    (tmp_path / "image").write_bytes(b"\xff\xfe\x00\x89PNG")
    for file in (tmp_path, tmp_path / "image", tmp_path / "none"):
        with pytest.raises(BadInput, match="bad-uses-file"):
            merging.read(database, file)
    with pytest.raises(Unable, match="file-unwritable"):
        merging.write(database, tmp_path)
