"""The lock is in step with pyproject.toml, names no host, and pins a hash for every file."""

from __future__ import annotations

from pathlib import Path

import lock
import pytest


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a copy of the lock and of pyproject.toml, to be spoiled."""
    for name in ("LOCK", "PYPROJECT"):
        path = tmp_path / name
        path.write_text(getattr(lock, name).read_text(encoding="utf-8"), encoding="utf-8")
        monkeypatch.setattr(lock, name, path)
    return tmp_path


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_lock_is_in_step() -> None:
    assert lock.faults() == []


def test_qt_stays_at_the_version_that_does_not_crash_on_python_3_11() -> None:
    text = lock.LOCK.read_text(encoding="utf-8")
    assert "pyside6-essentials==6.11.3" in text
    assert "shiboken6==6.11.3" in text


def test_the_lock_serves_windows_too() -> None:
    assert "colorama==" in lock.LOCK.read_text(encoding="utf-8")


def test_a_new_requirement_puts_it_out_of_step(copy: Path) -> None:
    spoil(copy / "PYPROJECT", '"click>=8.1"', '"click>=8.2"')
    assert lock.faults() == ["The lock was not written for this pyproject.toml: run python3 packaging/lock.py"]


def test_a_host_in_it_is_seen(copy: Path) -> None:
    spoil(copy / "LOCK", "click==", "--index-url https://mirror.example/simple\nclick==")
    assert any("names a host" in fault for fault in lock.faults())


def test_an_entry_without_a_hash_is_seen(copy: Path) -> None:
    with (copy / "LOCK").open("a", encoding="utf-8") as file:
        file.write("unhashed==1.0\n")
    assert lock.faults() == ["The lock pins no version or no hash: unhashed==1.0"]
