"""A desk of its own for every journey, and the real program at work on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk import Desk, wait

from app import xlib
from app.hotkeys.grabs import BAD_ACCESS, Grab, Grabs
from app.xlib import keyboard
from phrasebook import database as files
from phrasebook.actions import opening
from phrasebook.model import Shop
from phrasebook.store import agents, settings, shops

PANEL, PICKER = "Kuaida panel", "Kuaida: pick a phrase"


@dataclass
class Kuaida:
    """The real program on a home of its own."""

    desk: Desk
    home: Path
    process: subprocess.Popen[bytes]

    def command(self, *arguments: str, status: int | None = 0) -> str:
        """Run a subcommand on the same home and return what it printed; its status is looked at unless that is None."""
        program = Path(sys.executable).with_name("kuaida")
        environment = {**self.desk.environment, "KUAIDA_HOME": str(self.home)}
        done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)
        assert status is None or done.returncode == status, done.stderr
        return done.stdout

    def open_picker(self) -> None:
        """Press the picker's hotkey and wait until it has the focus."""
        self.desk.press("alt+q")
        wait(lambda: self.desk.focused() == PICKER, "the picker to have the focus")

    def copied(self, text: str) -> None:
        """Wait until an independent program reads exactly this text."""
        wait(lambda: self.desk.clipboard() == text, f"the clipboard to hold {text!r}")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An X session with a window manager."""
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def chinese_desk(tmp_path: Path) -> Iterator[Desk]:
    """An X session with a window manager and a Chinese input method."""
    made = Desk(tmp_path, input_method=True)
    yield made
    made.close()


@pytest.fixture(scope="session")
def _furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A phrasebook with the bundled content, a shop profile and the first run behind it."""
    folder = tmp_path_factory.mktemp("furnished")
    opened = opening.open_book(folder)
    agent = agents.current(opened).id
    facts = (("发货时限", "48小时"), ("合作快递", "中通、圆通"))
    shops.save(opened, Shop(id="s1", name="小满家居", platform="taobao", facts=facts), agent=agent)
    shops.choose(opened, "s1")
    settings.put(opened, "first-run.done", "on")
    opened.close()
    return folder / files.FILE_NAME


@pytest.fixture
def furnished_home(_furnished: Path, tmp_path: Path) -> Path:
    """A home that an agent has worked with before."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    shutil.copy(_furnished, home / files.FILE_NAME)
    return home


def started(desk: Desk, home: Path, *arguments: str) -> Kuaida:
    """Start the program and wait for its panel."""
    process = desk.start_kuaida(*arguments, home=home)
    made = Kuaida(desk, home, process)
    wait(lambda: PANEL in desk.windows() or process.poll() is not None, "the panel")
    assert process.poll() is None, desk.log(process)
    return made


def armed(kuaida: Kuaida) -> Kuaida:
    """Wait until the hotkeys of phrases are registered: nobody else can have one then."""
    server = xlib.opened(kuaida.desk.environment["DISPLAY"])
    assert server is not None
    alt, two, num_lock = 8, 11, 16
    grabs = Grabs(server, num_lock)

    def taken() -> bool:
        if grabs.take([Grab(two, keyboard.CONTROL | alt)]) == BAD_ACCESS:
            return True
        grabs.release(list(grabs.held))
        return False

    wait(taken, "the hotkeys to be registered")
    server.close()
    return kuaida


@pytest.fixture
def kuaida(desk: Desk, furnished_home: Path) -> Kuaida:
    """The program at work."""
    return armed(started(desk, furnished_home))


@pytest.fixture
def chinese_kuaida(chinese_desk: Desk, furnished_home: Path) -> Kuaida:
    """The program at work where a Chinese input method is on."""
    return armed(started(chinese_desk, furnished_home))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if os.path.dirname(__file__) == str(item.path.parent):
            item.add_marker(pytest.mark.journey)
