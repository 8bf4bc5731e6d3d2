"""The commands of the door: what `run` opens and refuses, and how the door answers wrong use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import commands
import pytest
from project import DoorError, tool

DEV = Path(commands.__file__).with_name("dev.py")
NAMES = ["setup", "run", "test", "check", "bench", "drill", "screenshots", "package"]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the programs that a command hands over to, on a Linux machine that is set up and has no display."""
    programs: list[list[str]] = []

    def become(command: list[str], environment: dict[str, str] | None = None) -> int:
        programs.append(command)
        return 0

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(commands, "become", become)
    monkeypatch.setattr(commands, "_set_up", lambda: True)
    return programs


@pytest.mark.parametrize("arguments", [[], ["--home", "here"], ["run", "picker"], ["--home", "here", "run", "picker"]])
def test_without_a_display_one_sentence_says_what_works(started: list[list[str]], arguments: list[str]) -> None:
    with pytest.raises(DoorError, match=r"display.*\.venv/bin/kuaida find") as stop:
        commands.run(arguments)
    assert stop.value.status == 3
    assert "\n" not in str(stop.value)
    assert started == []


@pytest.mark.parametrize("arguments", [["find", "发货"], ["--help"], ["--home", "here", "find", "发货"]])
def test_the_command_line_needs_no_display(started: list[list[str]], arguments: list[str]) -> None:
    assert commands.run(arguments) == 0
    assert started == [[tool("kuaida"), *arguments]]


def test_with_a_display_the_desktop_opens(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert commands.run([]) == 0
    assert started == [[tool("kuaida")]]


def test_without_the_libraries_no_window_is_tried(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(commands, "_set_up", lambda: False)
    with pytest.raises(DoorError, match="libraries"):
        commands.run([])
    assert commands.run(["find", "发货"]) == 0


def test_the_door_lists_its_commands() -> None:
    asked = subprocess.run([sys.executable, DEV, "--help"], capture_output=True, encoding="utf-8", check=True)
    assert [line.split()[0] for line in asked.stderr.splitlines()[1:]] == NAMES


def test_an_unknown_command_is_wrong_use() -> None:
    asked = subprocess.run([sys.executable, DEV, "dance"], capture_output=True, encoding="utf-8", check=False)
    assert asked.returncode == 2
    assert "Usage" in asked.stderr
