"""The two ways to fill `.venv` from the lock: uv where there is one, else pip; both check the hash of every file."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from project import LOCK, ROOT, VENV, DoorError, clean_environment, must, say, tool
from system_packages import Need

# jieba comes as source only: its build uses this locked package, not whatever is newest on the day.
_BUILD_TOOL = "setuptools"
_HASHED = ["--quiet", "--require-hashes"]


def install_everything(*, keep: bool) -> None:
    """Fill `.venv` with exactly what the lock lists; ``keep`` says that the one there is good enough to mend."""
    if _uv():
        try:
            _with_uv(keep=keep)
        except DoorError as stop:
            say(f"{stop}\nTrying pip instead.")
        else:
            return
    _with_pip()


def install_project() -> None:
    """Install Kuaida itself, editable: `.venv/bin/kuaida` runs the sources of this folder."""
    uv = _uv()
    pip = [uv, "pip", "install", "--python", tool("python")] if uv else [tool("python"), "-m", "pip", "install"]
    _must([*pip, "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])


def needs() -> tuple[Need, ...]:
    """Return what the way that this machine offers needs from the system."""
    return () if _uv() else (_venv(),)


def build_tools(lock: str) -> str:
    """Return the part of a lock that has to be installed before the rest can be built."""
    entries = re.split(r"^(?=\w)", lock, flags=re.MULTILINE)
    return "".join(entry for entry in entries if entry.startswith(f"{_BUILD_TOOL}=="))


def _with_uv(*, keep: bool) -> None:
    uv = str(_uv())
    into = [*_HASHED, "--python", tool("python")]
    if not keep:
        _must([uv, "venv", "--quiet", "--clear", "--python", _base_python(), str(VENV)])
    _must([uv, "pip", "install", *into, "-r", _tools_file()])
    _must([uv, "pip", "sync", *into, "--no-build-isolation", "--compile-bytecode", str(LOCK)])


def _with_pip() -> None:
    if not _venv().met():
        raise DoorError(f"Without uv, the set-up needs what the package {_venv().package} brings: Python's ensurepip.")
    _must([_base_python(), "-m", "venv", "--clear", str(VENV)])
    pip = [tool("python"), "-m", "pip", "--disable-pip-version-check", "install", *_HASHED, "--no-deps"]
    _must([*pip, "-r", _tools_file()])
    _must([*pip, "--no-build-isolation", "--use-pep517", "-r", str(LOCK)])


def _venv() -> Need:
    """Debian keeps a part of Python's own venv module in a package of its own."""
    return Need("python{}.{}-venv".format(*sys.version_info), module="ensurepip")


def _tools_file() -> str:
    path = VENV / "build-tools.txt"
    path.write_text(build_tools(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    return str(path)


def _uv() -> str | None:
    found = shutil.which("uv")
    works = found and subprocess.run([found, "--version"], capture_output=True, check=False).returncode == 0
    return found if works else None


def _base_python() -> str:
    """Return the Python outside any environment: `.venv` must not be made from itself."""
    return str(getattr(sys, "_base_executable", sys.executable))


def _must(command: list[str]) -> None:
    must(command, clean_environment())
