"""Takes keys from the X server and gives them back, whatever the lock keys say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.xlib import Connection
from app.xlib.keyboard import CAPS_LOCK

BAD_ACCESS: Final = 10
_ASYNCHRONOUS: Final = 1


@dataclass(frozen=True, slots=True)
class Grab:
    """One key with the modifiers that must be held, lock keys aside."""

    keycode: int
    modifiers: int


class Grabs:
    """The keys that this connection holds; each is held four times, for NumLock and CapsLock on and off."""

    def __init__(self, connection: Connection, num_lock: int) -> None:
        self._connection = connection
        self._locks = (0, CAPS_LOCK, num_lock, CAPS_LOCK | num_lock)
        self.ignored = CAPS_LOCK | num_lock
        self.held: set[Grab] = set()

    def take(self, grabs: Sequence[Grab]) -> int:
        """Hold all of them or none more than before; the X error code, 0 where all are held."""
        missing = [grab for grab in grabs if grab not in self.held]
        # Not "owner events": a hotkey is a hotkey in our own windows too.
        calls = [
            (0, self._connection.root, grab.modifiers | lock, grab.keycode, _ASYNCHRONOUS, _ASYNCHRONOUS)
            for grab in missing
            for lock in self._locks
        ]
        errors = [error for error in self._connection.errors("grab_key", list(calls)) if error]
        if errors:
            self._give_back(missing)
            return BAD_ACCESS if BAD_ACCESS in errors else errors[0]
        self.held.update(missing)
        return 0

    def release(self, grabs: Iterable[Grab]) -> None:
        """Give those of them back that are held."""
        released = [grab for grab in grabs if grab in self.held]
        self._give_back(released)
        self.held.difference_update(released)

    def renew(self, keycode: int) -> None:
        """All grabs of a key were given back by somebody: take ours again."""
        lost = [grab for grab in self.held if grab.keycode == keycode]
        self.held.difference_update(lost)
        for grab in lost:
            self.take([grab])

    def _give_back(self, grabs: Iterable[Grab]) -> None:
        for grab in grabs:
            for lock in self._locks:
                self._connection.tell("ungrab_key", grab.keycode, self._connection.root, grab.modifiers | lock)
        self._connection.flush()
