"""Looks for new issues of trusted leads' packs in a shared folder, and remembers which were offered, taken or declined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from phrasebook.actions import sharing, trusting
from phrasebook.actions.planning import Outcome, Progress, Wishes
from phrasebook.database import Database
from phrasebook.errors import BadInput, PhrasebookError
from phrasebook.model import AgentId
from phrasebook.packs import Identity, native
from phrasebook.store import trust
from phrasebook.store.trust import Seen

_MOST_FILES = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An issue of a trusted lead's pack that was not taken in yet; ``seen`` tells whether somebody was asked already."""

    file: Path
    identity: Identity
    key: str
    by: str
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file stands, to see whether it has changed since."""

    size: int
    changed: int


class Watch:
    """One folder. A file that has not changed since the last look is not read again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._looked: dict[Path, tuple[Stamp, tuple[Identity, str] | None]] = {}

    def look(self, database: Database) -> list[Found]:
        """Return the newest issue of each pack that was not taken in; whatever else lies there is passed over."""
        newest: dict[tuple[str, str], Found] = {}
        for file in self._files():
            told = self._told(file)
            if told is None:
                continue
            identity, key = told
            found = _judged(database, file, identity, key)
            if found is None:
                continue
            other = newest.get((key, identity.id))
            if other is None or other.identity.version < identity.version:
                newest[key, identity.id] = found
        return sorted(newest.values(), key=lambda one: (one.by, one.identity.name, one.identity.version))

    def _files(self) -> list[Path]:
        """Return the packs of the folder itself; links are not followed, and a folder that is away is empty."""
        try:
            found = sorted(self.folder.glob("*.kuaida"))[:_MOST_FILES]
            return [file for file in found if file.is_file() and not file.is_symlink()]
        except OSError:
            return []

    def _told(self, file: Path) -> tuple[Identity, str] | None:
        """Return which pack a file is and who signed it, None where it is no whole signed pack (yet)."""
        try:
            status = file.stat()
            stamp = Stamp(status.st_size, status.st_mtime_ns)
            known = self._looked.get(file)
            if known is not None and known[0] == stamp:
                return known[1]
            identity, signature = native.look(file)
        except (OSError, PhrasebookError):
            return None
        told = None if identity is None or signature is None else (identity, signature.key)
        self._looked[file] = (stamp, told)
        return told


def take(database: Database, found: Found, *, agent: AgentId, progress: Progress | None = None) -> Outcome:
    """Take a found pack in; it is proved anew, for the file may have changed since.

    Raises:
        BadInput: ``pack-changed`` where another pack lies there now, or what ``sharing.plan`` says of an untrusted one.
    """
    pack = sharing.read(found.file, native.FORMAT.name)
    if pack.identity != found.identity or pack.signature is None or pack.signature.key != found.key:
        raise BadInput("pack-changed")
    return sharing.take_in(database, pack, agent=agent, wishes=Wishes(trusted_only=True), progress=progress)


def take_all(database: Database, watch: Watch, *, agent: AgentId, each: Callable[[Found, Outcome], None]) -> None:
    """Take in everything new that nobody has declined."""
    for found in watch.look(database):
        if found.seen is not Seen.DECLINED:
            each(found, take(database, found, agent=agent))


def mark(database: Database, found: Found, what: Seen) -> None:
    """Remember that a pack was offered or declined."""
    one = found.identity
    trust.mark(database, key=found.key, pack=one.id, version=one.version, what=what, name=one.name)


def _judged(database: Database, file: Path, identity: Identity, key: str) -> Found | None:
    name = trust.name_of(database, key)
    if name is None or identity.version <= trust.newest_taken(database, key=key, pack=identity.id):
        return None
    if trusting.is_expired(identity):
        return None
    seen = trust.seen(database, key=key, pack=identity.id, version=identity.version)
    return Found(file=file, identity=identity, key=key, by=name, seen=seen)
