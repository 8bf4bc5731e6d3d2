"""What is missing is seen by the thing itself, installed as root on Debian, and elsewhere told in one line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import system_packages
from project import DoorError
from system_packages import Need

THERE = Need("python", module="json")
MISSING = Need("nothing-of-that-name", program="nothing-of-that-name")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return what would have been run as root on a Debian system."""
    ran: list[list[str]] = []

    def run(command: list[str], **_options: object) -> SimpleNamespace:
        ran.append(command)
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: name if name == "apt-get" else None)
    return ran


@pytest.mark.parametrize(
    ("need", "met"),
    [
        (Need("libc6", library="libc.so.6"), sys.platform == "linux"),
        (Need("none", library="libnothing-of-that-name.so.0"), False),
        (Need("none", program="nothing-of-that-name"), False),
        (Need("python3", module="json"), True),
        (Need("none", module="nothing_of_that_name"), False),
        (Need("none", files=("nothing/of/that/name*",)), False),
    ],
)
def test_the_thing_itself_is_looked_for(need: Need, met: bool) -> None:
    assert need.met() is met


def test_a_file_is_found_by_pattern(tmp_path: Path) -> None:
    (tmp_path / "NotoSansCJK-Regular.ttc").touch()
    folder = str(tmp_path).lstrip("/")
    assert Need("fonts", files=("nothing/here*", f"{folder}/**/NotoSansCJK*")).met()


def test_nothing_is_asked_of_apt_where_nothing_is_missing(commands: list[list[str]]) -> None:
    assert system_packages.provide((THERE,)) == []
    assert commands == []


def test_root_on_debian_installs_only_what_is_missing(commands: list[list[str]]) -> None:
    assert system_packages.provide((THERE, MISSING)) == [MISSING]
    update, install = commands
    assert update[-1] == "update"
    assert install[-2:] == ["--no-install-recommends", MISSING.package]


def test_anybody_else_gets_the_one_line_to_run(commands: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(DoorError, match=f"sudo apt-get install -y {MISSING.package}$"):
        system_packages.require((THERE, MISSING))
    assert commands == []


def test_elsewhere_than_on_debian_the_things_are_named(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)
    line = system_packages.line([MISSING, system_packages.CHINESE_FONT])
    assert MISSING.program in line
    assert "apt-get" not in line


def test_other_systems_need_nothing_from_here(commands: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert system_packages.provide((MISSING,)) == []
