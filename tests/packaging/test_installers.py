"""uv fills the environment where there is one, pip does it elsewhere, and both go by the lock."""

from __future__ import annotations

from pathlib import Path

import installers
import pytest
from project import LOCK, DoorError


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the commands that an installation runs, none of which is really run."""
    commands: list[list[str]] = []
    monkeypatch.setattr(installers, "VENV", tmp_path)
    monkeypatch.setattr(installers, "_must", commands.append)
    monkeypatch.setattr(installers, "_uv", lambda: "uv")
    return commands


def test_uv_installs_the_build_tools_first_and_then_exactly_the_lock(ran: list[list[str]]) -> None:
    installers.install_everything(keep=False)
    made, tools, rest = ran
    assert made[:2] == ["uv", "venv"]
    assert "build-tools.txt" in tools[-1]
    assert rest[:3] == ["uv", "pip", "sync"]
    assert rest[-1] == str(LOCK)
    assert all("--require-hashes" in command for command in (tools, rest))


def test_what_is_there_is_kept_where_only_the_lock_changed(ran: list[list[str]]) -> None:
    installers.install_everything(keep=True)
    assert [command[1] for command in ran] == ["pip", "pip"]


def test_without_uv_pip_does_it(ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installers, "_uv", lambda: None)
    installers.install_everything(keep=True)
    assert ran[0][1:3] == ["-m", "venv"]
    assert all(command[1:3] == ["-m", "pip"] and "--require-hashes" in command for command in ran[1:])


def test_where_uv_fails_pip_is_tried(
    ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def must(command: list[str]) -> None:
        if command[0] == "uv":
            raise DoorError("uv reached no index.")
        ran.append(command)

    monkeypatch.setattr(installers, "_must", must)
    installers.install_everything(keep=False)
    assert ran[0][1:3] == ["-m", "venv"]
    assert "Trying pip" in capsys.readouterr().err


def test_without_uv_and_ensurepip_one_package_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installers, "_uv", lambda: None)
    (need,) = installers.needs()
    assert need.package.endswith("-venv")


def test_the_build_tools_are_the_part_of_the_lock_that_names_them() -> None:
    part = installers.build_tools(LOCK.read_text(encoding="utf-8"))
    assert part.startswith("setuptools==")
    assert part.count("==") == 1
    assert "--hash=sha256:" in part
