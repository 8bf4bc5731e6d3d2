from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from phrasebook.actions import sharing
from phrasebook.cli.main import main
from phrasebook.database import Database


def kuaida(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [*arguments, "--json"], input=given, catch_exceptions=False)


def test_a_text_with_findings_has_the_promised_shape_and_status_1(filled: Database) -> None:
    text = "亲，加微信聊，全网最低价"
    result = kuaida("lint", "--text", text)
    rows = json.loads(result.stdout)
    assert result.exit_code == 1
    assert {"phrase", "rule", "severity", "start", "end", "text", "message", "suggestion", "citations"} <= set(rows[0])
    assert all(text[row["start"] : row["end"]] == row["text"] for row in rows)
    assert "error" in {row["severity"] for row in rows}


def test_a_clean_text_and_the_bundled_phrasebook_are_clean(filled: Database) -> None:
    assert kuaida("lint", "--text", "您好，我马上帮您查一下，请稍等。").exit_code == 0
    rows = json.loads(kuaida("lint").stdout)
    assert [row for row in rows if row["severity"] != "hint"] == []


def test_standard_input_is_a_text_a_line(filled: Database) -> None:
    rows = json.loads(kuaida("lint", "-", given="您好，请稍等。\n\n加我微信\n".encode()).stdout)
    assert {row["phrase"] for row in rows} == {"3"}
    bad = kuaida("lint", "-", given=b"\xff\xfe\x00")
    assert (bad.exit_code, json.loads(bad.stdout)["error"]["code"]) == (4, "text-encoding")


def test_a_file_is_checked_without_being_imported(filled: Database, tmp_path: Path) -> None:
    pack = tmp_path / "set.kuaida"
    sharing.write(pack, sharing.make(filled, scenarios=["dispatch-time"]))
    assert [row for row in json.loads(kuaida("lint", str(pack)).stdout) if row["severity"] != "hint"] == []


@pytest.mark.parametrize(("platform", "status"), [("taobao", 1), ("jd", 0)])
def test_what_a_platform_forbids_depends_on_it(filled: Database, platform: str, status: int) -> None:
    rows = json.loads(kuaida("lint", "--text", "您在京东的订单我帮您看看。", "--platform", platform).stdout)
    assert bool([row for row in rows if row["severity"] == "error"]) == bool(status)


def test_a_file_and_a_text_together_are_wrong_use(filled: Database) -> None:
    assert kuaida("lint", "x", "--text", "y").exit_code == 2


def test_a_phrase_with_an_error_is_approved_once_the_rule_is_waived(filled: Database) -> None:
    scenario = json.loads(kuaida("handbook", "scenarios").stdout)[0]["id"]
    added = kuaida("add", "--title", "加微信", "--body", "亲，加我微信聊", "--scenario", scenario)
    made = json.loads(added.stdout)["id"]
    waiting = json.loads(kuaida("lint", "--waiting").stdout)
    assert {row["phrase"] for row in waiting} == {made}
    refused = kuaida("approve", made)
    assert (refused.exit_code, json.loads(refused.stdout)["error"]["code"]) == (4, "phrase-has-errors")
    assert "加我微信" in json.loads(refused.stdout)["error"]["message"]
    for rule in {row["rule"] for row in waiting if row["severity"] == "error"}:
        kept = json.loads(kuaida("waive", made, rule, "--reason", "店里自己的号").stdout)["waivers"]
        assert kept[rule] == "店里自己的号"
    assert json.loads(kuaida("approve", made).stdout)[0]["state"] == "approved"


def test_waiving_a_rule_that_there_is_not_is_refused(filled: Database) -> None:
    phrase = json.loads(kuaida("find", "发货").stdout)[0]["id"]
    assert kuaida("waive", phrase, "no-such-rule", "--reason", "x").exit_code == 1
    assert kuaida("lint", "--waiting", "--text", "x").exit_code == 2


def test_a_recall_keeps_its_reason(filled: Database) -> None:
    phrase = json.loads(kuaida("find", "发货").stdout)[0]["id"]
    assert json.loads(kuaida("retire", phrase, "--reason", "价格错了").stdout)[0]["state"] == "retired"
    assert json.loads(kuaida("history", phrase).stdout)[0]["reason"] == "价格错了"
    shown = json.loads(kuaida("show", phrase).stdout)
    assert (shown["differs"], len(shown["hash"])) == (False, 32)


def test_a_shop_says_how_seriously_it_takes_a_rule(filled: Database) -> None:
    assert json.loads(kuaida("severity", "neg-cannot", "off").stdout) == {"neg-cannot": "off"}
    assert json.loads(kuaida("severity", "neg-cannot", "default").stdout) == {}
    assert kuaida("severity", "no-such-rule", "off").exit_code == 1
