from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyperclip
import pytest
from click.testing import CliRunner, Result

from phrasebook.actions import opening
from phrasebook.cli.main import main
from phrasebook.model import State
from phrasebook.store import phrases

Run = Callable[..., Result]


@pytest.fixture
def run(filled_home: Path) -> Run:
    """Call the command line on a phrasebook with the bundled content."""
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, list(arguments), catch_exceptions=False)


def data(result: Result) -> Any:
    return json.loads(result.stdout)


def add(run: Run, **changes: str) -> str:
    options = {"title": "测试短语", "body": "测试正文", "scenario": "dispatch-time"} | changes
    arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
    result = run("add", *arguments, "--json")
    assert result.exit_code == 0, result.stderr
    return str(data(result)["id"])


def test_find_gives_the_promised_shape(run: Run) -> None:
    result = run("find", "发货", "--json", "--limit", "3")
    hits = data(result)
    assert result.exit_code == 0
    assert len(hits) == 3
    assert set(hits[0]) == {"id", "code", "title", "body", "scenario", "buyer_types", "state", "match"}
    assert set(hits[0]["match"]) == {"field", "kind", "spans"}
    assert all(isinstance(hit["id"], str) for hit in hits)


def test_nothing_found_is_an_empty_list_and_status_1(run: Run) -> None:
    result = run("find", "绝对找不到的一句话xyzzy", "--json")
    assert (result.exit_code, data(result)) == (1, [])


def test_an_empty_text_lists_what_the_filters_leave(run: Run) -> None:
    hits = data(run("find", "", "--scenario", "dispatch-time", "--limit", "100", "--json"))
    assert len(hits) >= 15
    assert {hit["scenario"] for hit in hits} == {"dispatch-time"}


def test_a_phrase_lives_through_its_states(run: Run) -> None:
    made = add(run, code="csdy")
    assert data(run("show", "csdy", "--json"))["state"] == "draft"
    assert run("find", "csdy", "--json").exit_code == 1
    assert data(run("find", "csdy", "--drafts", "--json"))[0]["id"] == made
    assert data(run("approve", made, "--json"))[0]["state"] == "approved"
    assert data(run("edit", made, "--body", "新正文", "--json"))["draft"]["body"] == "新正文"
    assert data(run("show", made, "--json"))["body"] == "测试正文"
    assert data(run("approve", made, "--json"))[0]["body"] == "新正文"
    assert data(run("retire", made, "--json"))[0]["state"] == "retired"
    assert data(run("revive", made, "--json"))[0]["state"] == "approved"
    assert run("undo").exit_code == 0
    assert data(run("show", made, "--json"))["state"] == "retired"
    assert run("redo").exit_code == 0
    assert [one["action"] for one in data(run("history", made, "--json"))][-1] == "phrase.add"


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("show", "nowhere"), 1, "unknown-phrase"),
        (("add", "--title", "题", "--body", "文", "--scenario", "nowhere"), 4, "unknown-scenario"),
        (("add", "--title", "题", "--body", " ", "--scenario", "fee"), 4, "text-empty"),
        (("undo",), 1, "nothing-to-undo"),
        (("import", "nowhere.kuaida"), 3, "file-unreadable"),
        (("restore",), 1, "no-backup"),
        (("export", "x.y", "--format", "none"), 4, "unknown-format"),
    ],
)
def test_an_error_is_one_sentence_a_code_and_a_status(
    run: Run, filled_rows: Callable[[], list[object]], arguments: tuple[str, ...], status: int, code: str
) -> None:
    before = filled_rows()
    result = run(*arguments, "--json")
    assert result.exit_code == status
    assert data(result)["error"]["code"] == code
    assert result.stderr.strip() == data(result)["error"]["message"]
    assert filled_rows() == before


def test_wrong_use_is_status_2(run: Run) -> None:
    assert run("find").exit_code == 2
    assert run("find", "a", "--limit", "0").exit_code == 2
    assert run("stats", "--from", "yesterday").exit_code == 2
    assert run("frobnicate").exit_code == 2


def test_packs_go_out_and_come_back_elsewhere(run: Run, filled_home: Path, tmp_path: Path) -> None:
    pack = tmp_path / "set.kuaida"
    made = add(run)
    assert data(run("export", str(pack), "--scenario", "dispatch-time", "--json"))["phrases"] > 15
    other = str(tmp_path / "other")
    planned = data(run("import", str(pack), "--home", other, "--dry-run", "--json"))
    assert (planned["new"], planned["updated"], planned["skipped"]) == (1, 0, [])
    assert planned["unchanged"] > 15
    run("import", str(pack), "--home", other)
    assert data(run("show", made, "--home", other, "--json"))["state"] == "draft"
    run("undo", "--home", other)
    assert run("show", made, "--home", other).exit_code == 1


def test_a_broken_pack_changes_nothing(run: Run, tmp_path: Path, filled_rows: Callable[[], list[object]]) -> None:
    (tmp_path / "bad.kuaida").write_bytes(b"PK\x03\x04 nonsense")
    before = filled_rows()
    result = run("import", str(tmp_path / "bad.kuaida"), "--json")
    assert (result.exit_code, data(result)["error"]["code"]) == (4, "pack-broken")
    assert filled_rows() == before


def test_backups_are_made_and_brought_back(run: Run, filled_home: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    run("backup", str(copy))
    made = add(run)
    assert run("restore", str(copy)).exit_code == 0
    assert run("show", made).exit_code == 1
    assert data(run("check", "--json"))["sound"]
    run("backup")
    assert list((filled_home / "backups").glob("book-*.sqlite3"))


def test_a_damaged_file_is_said_so_and_restored(run: Run, filled_home: Path) -> None:
    run("backup")
    (filled_home / "book.sqlite3").write_bytes(b"broken" * 5000)
    result = run("find", "发货", "--json")
    assert (result.exit_code, data(result)["error"]["code"]) == (4, "file-damaged")
    assert (filled_home / "book.sqlite3").read_bytes().startswith(b"broken")
    assert run("restore").exit_code == 0
    assert run("find", "发货").exit_code == 0
    assert list((filled_home / "aside").glob("*.sqlite3"))


@pytest.mark.parametrize(
    ("what", "count"),
    [("scenarios", 189), ("buyers", 58), ("rules", 110), ("playbooks", 36), ("facts", 57), ("policies", 12)],
)
def test_the_handbook_is_listed_whole(run: Run, what: str, count: int) -> None:
    items = data(run("handbook", what, "--json"))
    assert len(items) >= count
    assert all(isinstance(item["id"], str) for item in items)


def test_the_formats_are_listed(run: Run) -> None:
    assert data(run("formats", "--json"))[0] == {
        "name": "kuaida",
        "title": "Kuaida",
        "suffixes": [".kuaida"],
        "reads": True,
        "writes": True,
        "confirmed": True,
    }


def test_copy_fills_counts_and_refuses_an_open_blank(
    run: Run, filled_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(pyperclip, "copy", copied.append)
    made = add(run, body="{商品名}有货", code="yhyh")
    run("approve", made)
    result = run("copy", "yhyh", "--json")
    assert (result.exit_code, data(result)["error"]["code"], copied) == (4, "blank-left", [])
    assert data(run("copy", "yhyh", "--set", "商品名=四件套", "--json"))["text"] == "四件套有货"
    assert copied == ["四件套有货"]
    assert data(run("copy", "yhyh", "--set", "别的=x", "--json"))["error"]["code"] == "wrong-variable"
    stats = data(run("stats", "--json"))
    assert [(row["key"], row["uses"]) for row in stats] == [(made, 1)]
    assert data(run("stats", "--by", "agent", "--json"))[0]["uses"] == 1


def test_without_a_clipboard_that_is_said_and_nothing_counted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(text: str) -> None:
        raise pyperclip.PyperclipException("no copy mechanism\nmore")

    monkeypatch.setattr(pyperclip, "copy", refuse)
    result = run("copy", "please-wait-moment", "--json")
    assert (result.exit_code, data(result)["error"]["code"]) == (3, "clipboard-unavailable")
    assert run("stats").exit_code == 1


def test_any_command_fills_an_empty_home_first(tmp_path: Path) -> None:
    home = tmp_path / "fresh"
    result = CliRunner().invoke(main, ["find", "发货", "--home", str(home), "--json"], catch_exceptions=False)
    assert result.exit_code == 0
    opened = opening.open_book(home)
    assert len(phrases.listing(opened, state=State.APPROVED)) > 1000
    opened.close()


def test_a_closed_pipe_is_no_error(filled_home: Path) -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m app find 发 --limit 1000 | head -1',
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
