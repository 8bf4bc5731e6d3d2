"""How much a file may hold, and the one way to get its bytes: a regular file of bounded size, or one clear error."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final

from phrasebook.errors import BadInput, Unable

MAX_FILE: Final = 50_000_000
MAX_UNPACKED: Final = 200_000_000
MAX_PHRASES: Final = 100_000
MAX_IMAGE: Final = 2_000_000
MAX_IMAGES: Final = 2_000
MAX_COLUMNS: Final = 64


def get_bytes(file: Path, limit: int = MAX_FILE) -> bytes:
    """Return what a file holds.

    Raises:
        Unable: ``file-unreadable``.
        BadInput: ``pack-too-large``.
    """
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise Unable("file-unreadable", path=str(file), reason="no file")
        if status.st_size > limit:
            raise too_large(limit)
        with file.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise Unable("file-unreadable", path=str(file), reason=error.strerror or str(error)) from error
    except ValueError as error:  # a NUL in the name
        raise Unable("file-unreadable", path=repr(str(file)), reason=str(error)) from error
    if len(data) > limit:
        raise too_large(limit)
    return data


def too_large(limit: int) -> BadInput:
    """Return the error for a file of more than ``limit`` bytes."""
    return BadInput("pack-too-large", limit=f"{limit // 1_000_000} MB")


def too_many(limit: int = MAX_PHRASES) -> BadInput:
    """Return the error for more than ``limit`` rows."""
    return BadInput("pack-too-large", limit=f"{limit:,}")


def broken(reason: object) -> BadInput:
    """Return the error for a file that is not what it says to be."""
    text = str(reason) or type(reason).__name__
    return BadInput("pack-broken", reason=text.splitlines()[0][:120])
