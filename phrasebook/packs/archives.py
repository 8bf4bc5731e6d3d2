"""Reads and writes zip archives: only members that the format knows, never beyond its limits, never onto the disk."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from typing import Final

from phrasebook.packs.limits import MAX_UNPACKED, broken, too_large

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_END, _END_SIZE = b"PK\x05\x06", 22
_BOMB_FROM, _BOMB_RATIO = 10_000_000, 250  # text packs 3 to 40 times; a run of one byte 1,000 times
_KINDS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FAULTS: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError, ValueError, KeyError,
    IndexError, OverflowError, OSError,
)  # fmt: skip


def unpack(data: bytes, limit_of: Callable[[str], int | None], *, directory: int = 2_000_000) -> dict[str, bytes]:
    """Return the members of a zip; ``limit_of`` gives the most bytes of one, or None where it does not belong there.

    Raises:
        BadInput: ``pack-broken`` or ``pack-too-large``.
    """
    _check_directory(data, directory)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _members(archive, limit_of)
    except _FAULTS as error:
        raise broken(error) from error


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return a zip of the members in the order of their names; the same members give the same bytes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), members[name], zipfile.ZIP_DEFLATED, 9)
    return data.getvalue()


def _check_directory(data: bytes, limit: int) -> None:
    """Refuse a directory of members that alone would take long to read; one without an end is refused later."""
    end = data.rfind(_END, max(0, len(data) - 65_557))
    if 0 <= end <= len(data) - _END_SIZE and struct.unpack_from("<I", data, end + 12)[0] > limit:
        raise too_large(limit)


def _members(archive: zipfile.ZipFile, limit_of: Callable[[str], int | None]) -> dict[str, bytes]:
    wanted: list[zipfile.ZipInfo] = []
    total = 0
    for info in archive.infolist():
        limit = limit_of(info.filename)
        if limit is None or info.compress_type not in _KINDS or info.flag_bits & 1:
            raise broken(info.filename)
        total += info.file_size
        if info.file_size > limit or total > MAX_UNPACKED:
            raise too_large(min(limit, MAX_UNPACKED))
        if info.file_size > _BOMB_FROM and info.file_size > _BOMB_RATIO * max(info.compress_size, 1):
            raise too_large(_BOMB_FROM)
        wanted.append(info)
    if len({info.filename for info in wanted}) != len(wanted):
        raise broken("members")
    members = {}
    for info in wanted:
        with archive.open(info) as member:  # the size in the directory may lie: never read beyond it
            members[info.filename] = member.read(info.file_size + 1)
        if len(members[info.filename]) != info.file_size:
            raise broken(info.filename)
    return members
