"""Writes the lock anew from pyproject.toml with uv, and says whether it is in step: `python3 packaging/lock.py`."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tomllib

from project import LOCK, PYPROJECT, say

_HEADER = "# Every file of every package, for all systems and Pythons. Written by `python3 packaging/lock.py` for "


def wanted() -> str:
    """Return a fingerprint of what pyproject.toml asks for: the lock says for which one it was written."""
    return hashlib.sha256("\n".join(_asked()).encode()).hexdigest()[:16]


def faults() -> list[str]:
    """Return what is wrong with the lock: written for other dependencies, a host in it, an entry without a hash."""
    text = LOCK.read_text(encoding="utf-8")
    found = []
    if text.splitlines()[:1] != [_HEADER + wanted()]:
        found.append("The lock was not written for this pyproject.toml: run python3 packaging/lock.py")
    if "://" in text or "--index-url" in text or "--find-links" in text:
        found.append("The lock names a host; it must name none, so that everybody's own mirror serves it")
    for entry in re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]:
        if "==" not in entry or "--hash=sha256:" not in entry:
            found.append(f"The lock pins no version or no hash: {entry.splitlines()[0]}")
    return found


def write(*options: str) -> None:
    """Resolve pyproject.toml for all systems; versions stay as they are unless ``options`` say ``--upgrade``."""
    command = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--output-file", str(LOCK), *options, "-"]
    subprocess.run(command, input="\n".join(_asked()), encoding="utf-8", check=True)
    LOCK.write_text(f"{_HEADER}{wanted()}\n{LOCK.read_text(encoding='utf-8')}", encoding="utf-8")


def _asked() -> list[str]:
    """Return every requirement of pyproject.toml, those of the program and those of its developers."""
    document = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    groups = (document["project"]["dependencies"], *document["dependency-groups"].values())
    return sorted(requirement for group in groups for requirement in group)


if __name__ == "__main__":
    try:
        write(*sys.argv[1:])
    except (subprocess.CalledProcessError, FileNotFoundError) as error:
        say(f"The lock was not written (this one command needs uv): {error}")
        sys.exit(3)
