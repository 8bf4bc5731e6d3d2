"""Reads the files of a folder or of a zip of one, and names the files of a folder that is written; links are never followed."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from phrasebook.errors import Unable
from phrasebook.packs import archives
from phrasebook.packs.limits import MAX_FILE, MAX_PHRASES, get_bytes, too_large, too_many

_DEPTH: Final = 8
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def members(place: Path, suffixes: tuple[str, ...]) -> dict[str, bytes]:
    """Return the files below a folder, or in a zip, whose names end so: their bytes by their path with slashes.

    Raises:
        Unable: ``file-unreadable``.
        BadInput: ``pack-broken`` or ``pack-too-large``.
    """
    if not place.is_dir():
        found = archives.unpack(get_bytes(place), lambda name: MAX_FILE, directory=16_000_000)
        return {name: data for name, data in sorted(found.items()) if name.endswith(suffixes)}
    found = {}
    total = 0
    for folder, folders, files in os.walk(place, followlinks=False):
        inside = Path(folder).relative_to(place)
        folders[:] = sorted(folders) if len(inside.parts) < _DEPTH else []
        for name in sorted(files):
            file = Path(folder, name)
            if not name.endswith(suffixes) or file.is_symlink():
                continue
            found[(inside / name).as_posix()] = data = get_bytes(file)
            total += len(data)
            if total > MAX_FILE:
                raise too_large(MAX_FILE)
            if len(found) > 2 * MAX_PHRASES:
                raise too_many()
    return found


def file_name(text: str, taken: set[str]) -> str:
    """Return a name that every system takes for a file, different from those in ``taken`` whatever the case; adds it there."""
    name = re.sub(r'[\x00-\x1f\x7f/\\\\:*?"<>|]', "_", text).strip(". ")[:60].strip(". ") or "_"
    if _RESERVED.fullmatch(name):
        name = "_" + name
    made, number = name, 2
    while made.casefold() in taken:
        made, number = f"{name} {number}", number + 1
    taken.add(made.casefold())
    return made


def put(place: Path, files: dict[str, bytes]) -> None:
    """Write a folder that is not there yet, or only as an empty one; it appears complete or not at all.

    Raises:
        Unable: ``file-unwritable`` where something is there already.
    """
    part = place.with_name(place.name + ".part")
    try:
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise Unable("file-unwritable", path=str(place), reason="exists")
        for name, data in files.items():
            file = part / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        if place.exists():
            place.rmdir()
        part.replace(place)
    except OSError as error:
        raise Unable("file-unwritable", path=str(place), reason=error.strerror or str(error)) from error
