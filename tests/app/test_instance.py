from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app import instance
from app.instance import Instance, Reply, send
from phrasebook.errors import Unable

# One start of the program: says whether the home is its own, and what it receives; knows every command but "nonsense".
START = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.instance import Instance
from phrasebook.errors import Unable
application = QCoreApplication(sys.argv)
made = Instance(Path(sys.argv[1]), lambda command: command != "nonsense")
begin = time.perf_counter()
try:
    ours = made.claim(sys.argv[2], 500)
except Unable as error:
    sys.exit(error.code)
print("ours" if ours else f"theirs {time.perf_counter() - begin:.3f}", flush=True)
made.received.connect(lambda command: print(command, flush=True))
if ours:
    sys.exit(application.exec())
"""

Starter = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(home: Path) -> Iterator[Starter]:
    """Start the program on the home of the test; all are ended afterwards."""
    home.mkdir(parents=True)
    started: list[subprocess.Popen[str]] = []

    def begin(command: str = "panel.show", *, at: Path = home) -> subprocess.Popen[str]:
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        started.append(subprocess.Popen([sys.executable, "-c", START, str(at), command], text=True, **pipes))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def says(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_first_start_has_the_home_and_the_second_hands_its_command_over(start: Starter) -> None:
    first = start()
    assert says(first) == "ours"
    second = start("picker.open")
    word, _, seconds = says(second).partition(" ")
    assert word == "theirs"
    assert float(seconds) < 0.2
    assert says(first) == "picker.open"
    assert second.wait() == 0


def test_of_many_starts_at_once_one_has_the_home(start: Starter) -> None:
    processes = [start(f"command {number}") for number in range(8)]
    words = [says(process).split()[0] for process in processes]
    assert sorted(words) == ["ours", *["theirs"] * 7]
    first = processes[words.index("ours")]
    received = {says(first) for _ in range(7)}
    assert received == {f"command {number}" for number in range(8) if number != words.index("ours")}


def test_after_a_kill_the_next_start_has_the_home(start: Starter) -> None:
    first = start()
    assert says(first) == "ours"
    first.kill()
    first.wait()
    assert says(start()) == "ours"


def test_a_program_that_hangs_is_told(start: Starter) -> None:
    first = start()
    assert says(first) == "ours"
    first.send_signal(signal.SIGSTOP)
    second = start()
    assert second.wait() == 1
    assert second.stderr is not None
    assert second.stderr.read().strip().endswith("instance-silent")


def test_two_homes_have_a_program_each(start: Starter, tmp_path: Path) -> None:
    assert says(start()) == "ours"
    assert says(start(at=tmp_path)) == "ours"


def test_another_path_to_the_same_home_is_the_same_home(start: Starter, home: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(home)
    assert says(start()) == "ours"
    assert says(start(at=link)).startswith("theirs")


def test_a_command_is_answered(start: Starter, home: Path) -> None:
    assert send(home, "picker.open") is None, "nobody there"
    first = start()
    assert says(first) == "ours"
    assert send(home, "picker.open") == Reply(accepted=True, pid=first.pid)
    assert send(home, "nonsense") == Reply(accepted=False, pid=first.pid)
    assert send(home, "短语 👍\n") == Reply(accepted=True, pid=first.pid)
    assert [says(first) for _ in range(2)] == ["picker.open", "短语 👍"]
    assert send(home, "x" * 5000) is None, "no command is as long"


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=200), st.just(b"[" * 4000 + b"\n"), st.just(b"x" * 100_000), st.just(b"\xff\n")))
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_whatever_is_sent_the_program_lives(listening: Path, message: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(5)
        caller.connect(str(instance.address(listening)))
        try:
            caller.sendall(message)
            caller.shutdown(socket.SHUT_WR)
            answer = caller.recv(100)
        except (BrokenPipeError, ConnectionResetError):
            answer = b""
    assert answer == b""
    assert send(listening, "panel.show") is not None


@pytest.fixture
def listening(start: Starter, home: Path) -> Path:
    assert says(start()) == "ours"
    return home


def test_only_this_user_can_reach_it(listening: Path) -> None:
    address = instance.address(listening)
    assert stat.S_IMODE(address.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(address.stat().st_mode) & 0o077 == 0
    assert address.parent.stat().st_uid == os.getuid()


def test_a_home_that_is_given_up_can_be_claimed(qapp: QApplication, home: Path) -> None:
    first, second = Instance(home), Instance(home)
    assert first.claim("one")
    with pytest.raises(Unable):
        second.claim("two", timeout_ms=50)  # we cannot answer ourselves while we wait for us
    first.release()
    assert second.claim("two")
    second.release()


def test_a_folder_is_private_where_nobody_else_can_enter(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    assert not instance.is_private(folder), "not there"
    folder.mkdir(mode=0o700)
    assert instance.is_private(folder)
    (tmp_path / "link").symlink_to(folder)
    assert not instance.is_private(tmp_path / "link"), "might point elsewhere tomorrow"
    folder.chmod(0o750)
    assert not instance.is_private(folder)


def test_without_a_private_folder_it_is_refused(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "is_private", lambda folder: False)
    with pytest.raises(Unable) as caught:
        Instance(home)
    assert caught.value.code == "instance-no-folder"


def test_starting_costs_little(qapp: QApplication, home: Path) -> None:
    made = Instance(home)
    begin = time.perf_counter()
    assert made.claim("one")
    assert time.perf_counter() - begin < 0.1
    made.release()
