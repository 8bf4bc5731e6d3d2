from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from phrasebook import statistics
from phrasebook.cli.main import main
from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId

Run = Callable[..., Result]


@pytest.fixture
def run(database: Database, agent: Agent, approved: PhraseId) -> Run:
    """Call the command line on a phrasebook with three uses."""
    for source in ("picker", "suggestion", "hotkey"):
        use = statistics.Use(phrase=approved, agent=agent.id, source=source, scenario="dispatch", characters=20)
        statistics.record(database, use)
    runner = CliRunner()
    return lambda *arguments, obj=None: runner.invoke(main, list(arguments), obj=obj, catch_exceptions=False)


def test_stats_as_text_json_and_csv(run: Run, approved: PhraseId) -> None:
    assert run("stats").stdout.split() == ["3", "发货时限"]
    (row,) = json.loads(run("stats", "--json", "--by", "agent").stdout)
    assert (row["key"], row["uses"], row["suggested"], row["saved"]) == ("小满", 3, 1, 16 + 19 + 19)
    (line,) = csv.DictReader(run("stats", "--csv").stdout.splitlines())
    assert (line["key"], line["uses"]) == (approved, "3")
    assert run("stats", "--to", "2020-01-01").exit_code == 1


def test_a_name_in_a_table_is_never_a_formula(run: Run, database: Database) -> None:
    database.execute("update phrase set title = '=cmd()'")
    assert "'=cmd()" in run("stats", "--csv").stdout


def test_a_report_as_a_page_and_as_pdf(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert run("report", "--from", "2026-11-01", "--to", "2026-11-30", "--out", str(page)).exit_code == 0
    assert "快答使用报告" in page.read_text("utf-8")
    printed: list[tuple[str, Path]] = []
    file = tmp_path / "report.pdf"
    assert run("report", "--out", str(file), obj=lambda text, to: printed.append((text, to))).exit_code == 0
    assert printed[0][1] == file
    assert run("report", "--out", str(file)).exit_code == 3
    assert run("report", "--out", str(tmp_path / "none" / "r.html")).exit_code == 3


def test_uses_go_to_another_machine_and_count_once(run: Run, tmp_path: Path) -> None:
    file = str(tmp_path / "uses.jsonl")
    assert json.loads(run("uses", "export", file, "--json").stdout) == {"events": 3}
    assert json.loads(run("uses", "import", file, "--json").stdout) == {"new": 0, "known": 3}
    other = ("--home", str(tmp_path / "other"), "--json")
    for known in (0, 3):
        assert json.loads(run("uses", "import", file, *other).stdout) == {"new": 3 - known, "known": known}
    assert json.loads(run("stats", "--by", "agent", *other).stdout)[0]["key"] == "小满"
    (tmp_path / "no").write_text("no")
    assert run("uses", "import", str(tmp_path / "no")).exit_code == 4


def test_purge_asks_for_what(run: Run) -> None:
    assert run("purge").exit_code == 2
    assert run("purge", "--agent", "小满", "--learned").exit_code == 2
    assert run("purge", "--agent", "谁").exit_code == 1
    assert json.loads(run("purge", "--agent", "小满", "--delete-backups", "--json").stdout)["events"] == 3
    assert run("stats").exit_code == 1
    assert run("purge", "--learned").exit_code == 0
