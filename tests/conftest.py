"""What every test gets: a home of its own, no window, no display, one language, and no unexpected warning in any log."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# Before anything of Qt is loaded: without a platform that is always there, QApplication ends the whole process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for name in (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "LANGUAGE",
    "LC_ALL",
    "QT_IM_MODULE",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"

hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs_warnings: the test expects log records of level warning or above")


def pytest_xvfb_disable(config: pytest.Config) -> bool:
    """Unit tests need no window server, and journeys start their own."""
    return True


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder that serves the test as KUAIDA_HOME; nothing reaches the developer's own folders."""
    base = tmp_path_factory.mktemp("kuaida")
    monkeypatch.setenv("KUAIDA_HOME", str(base / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(base / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(base / "data"))
    return base / "home"


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logged a warning; for those of Qt, pytest-qt does the same (`qt_log_level_fail`)."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    loud = [f"{r.name}: {r.levelname}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]
    assert not loud, "logged, and not expected (@pytest.mark.logs_warnings expects it):\n" + "\n".join(loud)
