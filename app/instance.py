"""One running program per home: the first start claims it, every later one hands its command over and ends.

A lock decides who is first and dies with its process; the socket beside it only carries commands, one line of JSON each way.
Both lie in the system's folder for this user's running programs, never in the home, which may be on a network share.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from phrasebook.errors import Unable

_MOST_BYTES: Final = 4096
_PATIENCE_MS: Final = 2000


@dataclass(frozen=True, slots=True)
class Reply:
    """What the running program said; ``accepted`` is False for a command that it does not know."""

    accepted: bool
    pid: int


class Instance(QObject):
    """This program's claim on its home."""

    received = Signal(str)  # command

    def __init__(self, home: Path, knows: Callable[[str], bool] = lambda command: True) -> None:
        super().__init__()
        self._home = home
        self._knows = knows
        self._address = address(home)
        folder = _folder()
        self._lock = _Lock(folder / f"{self._address.name}.lock")
        self._door = _Lock(folder / f"{self._address.name}.door")
        self._server = QLocalServer(self, socketOptions=QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def claim(self, command: str, timeout_ms: int = _PATIENCE_MS) -> bool:
        """True: the home is ours. False: another one runs, and has received ``command``.

        ``Unable("instance-silent")``: another one runs, but does not answer.
        """
        with self._door:  # one start at a time
            if self._lock.take():
                self._listen()
                return True
            if send(self._home, command, timeout_ms) is None:
                raise Unable("instance-silent", home=str(self._home))
            return False

    def release(self) -> None:
        """Give the home up."""
        with self._door:
            self._server.close()
            self._lock.drop()

    def _listen(self) -> None:
        QLocalServer.removeServer(str(self._address))  # left by one that was killed: nobody else can hold the lock
        if not self._server.listen(str(self._address)):
            self._lock.drop()
            raise Unable("instance-no-socket", reason=self._server.errorString())

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(_MOST_BYTES + 1)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            QTimer.singleShot(_PATIENCE_MS, caller, caller.abort)
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _MOST_BYTES:
                caller.abort()
            return
        command = _command(bytes(caller.readLine(_MOST_BYTES + 1).data()))
        if command is None:
            caller.abort()
            return
        accepted = self._knows(command)
        caller.write(_line(asdict(Reply(accepted, os.getpid()))))
        caller.flush()  # the command may take its time; the one who sent it need not wait
        caller.disconnectFromServer()
        if accepted:
            self.received.emit(command)


class _Lock:
    """A file that one process holds; the system lets it go when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self, *, wait: bool = False) -> bool:
        """Hold it, if nobody else does."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock_file(file, wait=wait)
        except OSError:
            os.close(file)
            return False
        self._file = file
        return True

    def drop(self) -> None:
        """Let it go."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> None:
        self.take(wait=True)

    def __exit__(self, *raised: object) -> None:
        self.drop()


def send(home: Path, command: str, timeout_ms: int = _PATIENCE_MS) -> Reply | None:
    """Tell the program that runs on ``home``; None where none does, or it does not answer in time."""
    line = _line({"command": command})
    if len(line) > _MOST_BYTES:
        return None
    deadline = time.monotonic() + timeout_ms / 1000
    socket = QLocalSocket()
    socket.connectToServer(str(address(home)))
    if not socket.waitForConnected(timeout_ms):
        return None
    socket.write(line)
    while not socket.canReadLine():
        left = round((deadline - time.monotonic()) * 1000)
        if left <= 0 or not socket.waitForReadyRead(left):
            return None
    reply = _object(bytes(socket.readLine(_MOST_BYTES).data()))
    accepted, pid = reply.get("accepted"), reply.get("pid")
    return Reply(accepted, pid) if isinstance(accepted, bool) and isinstance(pid, int) else None


def address(home: Path) -> Path:
    """Where the program on ``home`` listens: a socket in this user's own folder, on Windows the name of a pipe."""
    name = "kuaida-" + hashlib.sha256(os.fsencode(home.resolve())).hexdigest()[:16]
    return Path(f"{getpass.getuser()}-{name}") if sys.platform == "win32" else _folder() / name


def _folder() -> Path:
    """A folder that only this user can enter."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())
    session = Path("/run/user", str(os.getuid()))
    if is_private(session):
        return session
    own = Path(tempfile.gettempdir(), f"kuaida-{os.getuid()}")
    own.mkdir(mode=0o700, exist_ok=True)
    if is_private(own):
        return own
    raise Unable("instance-no-folder", path=str(own))


def _lock_file(file: int, *, wait: bool) -> None:
    """Lock an open file for this process; where another one has it, wait for that one or raise OSError."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def is_private(folder: Path) -> bool:
    """Is it a folder of this user that nobody else can enter?"""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077


def _line(message: dict[str, object]) -> bytes:
    return json.dumps(message, ensure_ascii=False).encode() + b"\n"


def _command(line: bytes) -> str | None:
    command = _object(line).get("command")
    return command if isinstance(command, str) else None


def _object(line: bytes) -> dict[str, object]:
    """The JSON object in a line, an empty one where it is anything else."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
