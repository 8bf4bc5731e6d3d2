"""Global hotkeys through the X server: keys are grabbed over Qt's own connection, so that no other program sees them.

A grab asks for a key, not for a letter; when the keyboard or its layout changes, the letters are looked up again.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app import xlib
from app.hotkeys import keys
from app.hotkeys.answers import Outcome, Press
from app.hotkeys.clock import ServerClock
from app.hotkeys.grabs import BAD_ACCESS, Grab, Grabs
from app.hotkeys.hold import ModifierHold
from app.hotkeys.keys import Combo, Modifier
from app.hotkeys.listener import Listener
from app.hotkeys.release import ReleaseWait
from app.hotkeys.swallow import Swallow
from app.hotkeys.symbols import SYMBOLS
from app.xlib import keyboard
from app.xlib.keyboard import Keyboard

_PROPERTY_CHANGES: Final = 1 << 22
_SETTLE_MS: Final = 20  # a change of the keyboard comes as a burst of events
_REAL_MODIFIERS: Final = 0xFF


class X11Hotkeys(QObject):
    """The hotkeys of this program in an X session."""

    pressed = Signal(object)  # Press
    _heard = Signal(str, object)

    @staticmethod
    def available() -> bool:
        return xlib.of_qt() is not None

    def __init__(self) -> None:
        super().__init__()
        connection = xlib.of_qt()
        if connection is None:
            raise RuntimeError("Qt does not draw through X: ask available() first")
        self._connection = connection
        self._clock = ServerClock()
        self._wanted: dict[str, Combo] = {}
        self._outcomes: dict[str, Outcome] = {}
        self._names: dict[Grab, str] = {}
        self._last_key: int | None = None
        self._hold = ModifierHold(connection, self)
        self._release = ReleaseWait(connection, self)
        self._swallow = Swallow(connection, self, lambda keycode: self._grabs.renew(keycode))
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._keyboard_changed)
        # Queued: the action runs after Qt has seen the key press, whose time stamp its clipboard needs (feasibility §2).
        self._heard.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._clock_window = connection.new_window(_PROPERTY_CHANGES)
        self._keyboard = self._read_keyboard()
        self._grabs = Grabs(connection, self._keyboard.num_lock)
        self._listener: Listener | None = None

    def bind(self, combos: Mapping[str, Combo]) -> dict[str, Outcome]:
        """Make these the hotkeys, and no others; those that stay the same are not let go."""
        if self._listener is None:
            first = keyboard.first_event(self._connection)
            self._listener = Listener(self, root=self._connection.root, first_keyboard_event=first)
        # Any property change of our own window tells the server's time.
        self._connection.tell("change_property", 0, self._clock_window, self._connection.atom("KUAIDA"), 31, 8, 0, b"")
        self._wanted = dict(combos)
        return self._reconcile()

    def retry(self) -> dict[str, Outcome]:
        """Ask again for those that were taken; what has become of all."""
        return self._reconcile() if Outcome.TAKEN in self._outcomes.values() else dict(self._outcomes)

    def free_alternatives(self, combo: Combo, count: int) -> list[Combo]:
        """Combinations like this one that nobody holds right now, we ourselves included."""
        others = (one for one in keys.neighbours(combo) if one not in self._wanted.values())
        return list(itertools.islice(filter(self.is_free, others), count))

    def is_free(self, combo: Combo) -> bool:
        """Can it be had now, or is it ours already? It is really taken and given back."""
        grabs = self._grabs_of(combo)
        held_before = set(self._grabs.held)
        free = bool(grabs) and self._grabs.take(grabs) == 0
        self._grabs.release(self._grabs.held - held_before)
        return free

    def wait_released(self, then: Callable[[bool], None], limit_ms: int = 2000) -> None:
        """Call ``then(True)`` when the last hotkey's key and all modifiers are up, ``then(False)`` after the limit."""

        def finish(up: bool) -> None:
            if up:
                self._hold.end()  # else what ``then`` types would come to us
            then(up)

        self._release.wait(self._last_key, self._modifiers(), finish, limit_ms)

    def let_go(self) -> bool:
        """Let others have the keyboard, which a grabbed key keeps until it goes up; the key alone stays ours."""
        held = self._last_key is not None and keyboard.is_down(self._connection, self._last_key)
        if held and self._last_key is not None and not self._swallow.begin(self._last_key):
            return False
        self._hold.end()
        self._connection.tell("ungrab_keyboard", 0)
        self._connection.flush()
        return True

    def release_all(self) -> None:
        """Give all keys back and hear nothing more, until the next ``bind``."""
        self._wanted, self._outcomes = {}, {}
        self._names.clear()
        self._grabs.release(list(self._grabs.held))
        self._release.stop()
        self._swallow.end()
        self._hold.end()
        self._settling.stop()
        if self._listener is not None:
            self._listener.remove()
            self._listener = None

    def key_pressed(self, keycode: int, state: int, when_ms: int) -> None:
        """A grabbed key went down."""
        self._clock.saw(when_ms)
        name = self._names.get(Grab(keycode, state & _REAL_MODIFIERS & ~self._grabs.ignored))
        if name is not None:
            self._last_key = keycode
            if state & (self._keyboard.alt | self._keyboard.meta):
                self._hold.begin(keycode, self._modifiers())
            self._heard.emit(name, when_ms)

    def key_released(self) -> None:
        """Some key went up."""
        self._hold.look()

    def time_told(self, window: int, when_ms: int) -> None:
        """A property of a window changed."""
        if window == self._clock_window:
            self._clock.saw(when_ms)

    def layout_switched(self, layout: int) -> None:
        """A layout is switched on, perhaps another one."""
        if layout != self._keyboard.layout:
            self._settling.start()

    def keyboard_replaced(self) -> None:
        """Keys carry other symbols now."""
        self._settling.start()

    def _deliver(self, name: str, when_ms: int) -> None:
        if name in self._wanted:
            self.pressed.emit(Press(name, when_ms, self._clock.age(when_ms)))

    def _keyboard_changed(self) -> None:
        self._keyboard = self._read_keyboard()
        if self._keyboard.num_lock & ~self._grabs.ignored:
            self._grabs.release(list(self._grabs.held))
            self._grabs = Grabs(self._connection, self._keyboard.num_lock)
        self._reconcile()

    def _read_keyboard(self) -> Keyboard:
        read = keyboard.read(self._connection, frozenset(SYMBOLS.values()))
        return read or Keyboard(places={}, names={}, layout=0, alt=0x08, meta=0x40, num_lock=0x10)

    def _reconcile(self) -> dict[str, Outcome]:
        """Hold what is wanted on the present keyboard, and nothing else."""
        plan: dict[str, tuple[Grab, ...]] = {}
        names: dict[Grab, str] = {}
        for name, combo in self._wanted.items():
            plan[name] = self._grabs_of(combo)
            if not any(grab in names for grab in plan[name]):
                names.update(dict.fromkeys(plan[name], name))
        self._grabs.release([grab for grab in self._grabs.held if grab not in names])
        self._outcomes = {name: self._take(name, grabs, names) for name, grabs in plan.items()}
        self._names = {grab: name for grab, name in names.items() if self._outcomes[name] is Outcome.GRANTED}
        return dict(self._outcomes)

    def _take(self, name: str, grabs: tuple[Grab, ...], names: Mapping[Grab, str]) -> Outcome:
        if not grabs:
            return Outcome.IMPOSSIBLE
        if any(names[grab] != name for grab in grabs):
            return Outcome.TAKEN  # by another hotkey of ours
        error = self._grabs.take(grabs)
        if error:
            return Outcome.TAKEN if error == BAD_ACCESS else Outcome.IMPOSSIBLE
        return Outcome.GRANTED

    def _modifiers(self) -> int:
        return keyboard.SHIFT | keyboard.CONTROL | self._keyboard.alt | self._keyboard.meta

    def _grabs_of(self, combo: Combo) -> tuple[Grab, ...]:
        bits = {
            Modifier.META: self._keyboard.meta,
            Modifier.CTRL: keyboard.CONTROL,
            Modifier.ALT: self._keyboard.alt,
            Modifier.SHIFT: keyboard.SHIFT,
        }
        modifiers = sum({bits[modifier] for modifier in combo.modifiers})
        return tuple(Grab(keycode, modifiers) for keycode in self._keyboard.keycodes(SYMBOLS[combo.key]))
