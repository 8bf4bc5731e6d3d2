from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.__main__ import has_display


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_there_or_not(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected


def kuaida(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments], capture_output=True, text=True, env=known | environment, check=False
    )


def test_without_a_display_one_sentence_names_what_works() -> None:
    done = kuaida()
    assert done.returncode == 3
    assert "kuaida find" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "命令行" in kuaida(LANG="zh_CN.UTF-8").stderr


def test_subcommands_never_load_qt() -> None:
    code = "import sys; sys.argv = ['kuaida', 'formats']; import app.__main__ as m\ntry:\n m.main()\nfinally:\n print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip().endswith("False"), done.stderr


def test_wrong_use_is_status_2() -> None:
    assert kuaida("frobnicate").returncode == 2
    assert kuaida("run", "--frobnicate", QT_QPA_PLATFORM="offscreen").returncode == 2
