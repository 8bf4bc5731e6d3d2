from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from phrasebook.actions import keys
from phrasebook.cli.main import main
from phrasebook.packs import FORMATS

Run = Callable[..., Result]


@pytest.fixture
def run(filled_home: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call the command line on a phrasebook with the bundled content, without a keyring."""
    monkeypatch.setattr("phrasebook.actions.keys.system_keyring", lambda: None)
    monkeypatch.setenv("KUAIDA_PASSPHRASE", "一个足够长的口令")
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, list(arguments), catch_exceptions=False)


def data(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_a_signed_pack_is_believed_once_its_key_is_accepted(run: Run, filled_home: Path, tmp_path: Path) -> None:
    pack, other = str(tmp_path / "十一月.kuaida"), str(tmp_path / "other")
    made = data(run("add", "--title", "题", "--body", "只在这里", "--scenario", "dispatch-time", "--json"))["id"]
    run("approve", made)
    exported = data(run("export", pack, "--phrase", made, "--sign", "--expires", "2999-01-01", "--json"))
    assert (exported["phrases"], exported["signed"]["version"]) == (1, 1)
    assert (filled_home / keys.FILE_NAME).exists()
    mine = data(run("trust", "key", "--qr", str(tmp_path / "key.svg"), "--json"))
    assert mine["key"] == exported["signed"]["key"]
    assert (tmp_path / "key.svg").read_text().startswith("<?xml")
    planned = data(run("import", pack, "--home", other, "--dry-run", "--json"))
    assert (planned["signed"]["trusted"], planned["signed"]["words"]) == (False, mine["words"])
    refused = run("import", pack, "--home", other, "--trusted-only", "--json")
    assert (refused.exit_code, json.loads(refused.stdout)["error"]["code"]) == (4, "pack-unknown-key")
    assert data(run("trust", "accept", pack, "--name", "店长", "--home", other, "--json"))["words"] == mine["words"]
    assert [one["name"] for one in data(run("trust", "list", "--home", other, "--json"))] == ["店长"]
    taken = data(run("import", pack, "--home", other, "--json"))
    assert (taken["new"], taken["signed"]["by"], taken["signed"]["trusted"]) == (1, "店长", True)
    shown = data(run("show", made, "--home", other, "--json"))
    assert (shown["state"], shown["approved_by"]) == ("approved", "店长")
    assert data(run("trust", "remove", "店长", "--home", other, "--json"))["name"] == "店长"
    assert "店长" in run("import", pack, "--home", other).stdout or "我" in run("import", pack, "--home", other).stdout


def test_an_import_tells_groups_and_losses_only_where_there_are_some(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "短语.csv"
    file.write_text("快捷短语编码,快捷短语,快捷短语分组\n,独一无二的一句,云朵\n,,云朵\n", "utf-8")
    planned = data(run("import", str(file), "--dry-run", "--json"))
    assert planned == {
        "new": 1,
        "updated": 0,
        "unchanged": 0,
        "duplicate": 0,
        "skipped": [{"row": 3, "reason": "group-only"}],
        "groups": {"云朵": "unsorted"},
    }
    assert data(run("import", str(file), "--map", "云朵=new", "--json"))["groups"] == {"云朵": "shop-云朵"}
    assert data(run("undo", "--json"))["action"] == "pack.import"
    text = run("import", str(file), "--dry-run", "--personal").stdout
    assert "only a group" in text


def test_every_writable_format_goes_out_and_comes_back(run: Run, tmp_path: Path) -> None:
    for one in FORMATS:
        if one.write is None:
            continue
        file = tmp_path / f"{one.name}{one.suffixes[0]}"
        exported = data(run("export", str(file), "--format", one.name, "--scenario", "dispatch-time", "--json"))
        assert exported["phrases"] >= 10
        if one.read is None:
            continue
        back = data(run("import", str(file), "--format", one.name, "--dry-run", "--json"))
        assert back["new"] + back["updated"] + back["unchanged"] + back["duplicate"] == exported["phrases"], one.name
        assert back["skipped"] == [], one.name


def test_a_folder_that_is_there_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "x").write_text("x")
    result = run("export", str(tmp_path / "there"), "--format", "autokey", "--json")
    assert result.exit_code in (2, 3)
    assert (tmp_path / "there" / "x").exists()
