"""Global hotkeys at work: the picker's, and those of single phrases, whose texts lie ready so that a press copies at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app import settings as table
from app.book import Book
from app.hotkeys import Combo, Hotkeys, Outcome, Press, parse
from app.i18n import tr
from app.inserter import Inserter, Wish
from app.messages import Messages
from app.settings import Settings
from app.targets import Targets
from phrasebook import variables
from phrasebook.actions import using
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Change, Phrase
from phrasebook.store import phrases

PICKER: Final = "picker"
MESSAGE: Final = "message"
STALE_MS: Final = 1000
_RETRY_MS: Final = 1000
_TOUCHING: Final = frozenset({"phrase", "shop", "agent", "setting"})


@dataclass(frozen=True, slots=True)
class Ready:
    """A phrase with a hotkey, and its filled text; None where a blank has to be asked for."""

    phrase: Phrase
    text: str | None


class DirectKeys(QObject):
    """Keeps the hotkeys registered and acts on presses. ``problems_changed`` carries sentences about keys that do not work."""

    problems_changed = Signal(list)

    def __init__(
        self,
        hotkeys: Hotkeys,
        book: Book,
        inserter: Inserter,
        messages: Messages,
        settings: Settings,
        targets: Targets,
        open_picker: Callable[[], None],
        take_message: Callable[[], None],
    ) -> None:
        super().__init__()
        self._hotkeys = hotkeys
        self._book = book
        self._inserter = inserter
        self._messages = messages
        self._settings = settings
        self._targets = targets
        self._acts = {PICKER: open_picker, MESSAGE: take_message}
        self._ready: dict[str, Ready] = {}
        self._combos: dict[str, Combo] = {}
        self._problems: list[str] = []
        self._resting = False
        self._retry = QTimer(self)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(lambda: self._judge(self._hotkeys.retry()))
        hotkeys.pressed.connect(self._pressed)
        book.changed.connect(self._book_changed)
        settings.changed.connect(self._setting_changed)

    def start(self) -> None:
        """Register the picker's key at once and the phrases' as soon as they are read."""
        self._bind()
        self.refresh()
        self._retry.start()

    def stop(self) -> None:
        """Give all keys back."""
        self._retry.stop()
        self._hotkeys.release_all()

    def rest(self, resting: bool) -> None:
        """Give the keys back while a hotkey is being recorded, and take them again afterwards."""
        self._resting = resting
        if resting:
            self._retry.stop()
            self._hotkeys.release_all()
        else:
            self._bind()
            self._retry.start()

    def refresh(self) -> None:
        """Read which phrases have hotkeys and make their texts ready."""
        self._book.read(_prepare, self._take, topic="direct-keys")

    def _take(self, ready: dict[str, Ready]) -> None:
        self._ready = ready
        self._bind()

    def _bind(self) -> None:
        if self._resting:
            return
        wanted = {
            PICKER: self._settings.get(table.PICKER_KEY),
            MESSAGE: self._settings.get(table.MESSAGE_KEY),
        }
        if self._settings.get(table.DIRECT_KEYS):
            wanted.update({name: one.phrase.hotkey for name, one in self._ready.items()})
        self._combos = {}
        for name, keys in wanted.items():
            if not keys:
                continue  # the person wants none
            try:
                combo = parse(keys)
            except BadInput as error:
                self._messages.error(error)
                continue
            if combo not in self._combos.values():
                self._combos[name] = combo
        self._judge(self._hotkeys.bind(self._combos))

    def _judge(self, outcomes: dict[str, Outcome]) -> None:
        problems = [
            tr("{keys} is held by another program").replace("{keys}", self._combos[name].text)
            if outcome is Outcome.TAKEN
            else tr("{keys} is not on this keyboard").replace("{keys}", self._combos[name].text)
            for name, outcome in outcomes.items()
            if outcome is not Outcome.GRANTED and name in self._combos
        ]
        if problems == self._problems:
            return
        if len(problems) > len(self._problems):
            self._messages.notice(problems[-1], self._advice(outcomes), tone="warning")
        self._problems = problems
        self.problems_changed.emit(problems)

    def _advice(self, outcomes: dict[str, Outcome]) -> str:
        taken = next((name for name, outcome in outcomes.items() if outcome is not Outcome.GRANTED), None)
        free = self._hotkeys.free_alternatives(self._combos[taken], 3) if taken in self._combos else []
        return tr("Free instead: {keys}. Change it in the preferences.").replace(
            "{keys}", ", ".join(combo.text for combo in free) or "—"
        )

    def _pressed(self, press: Press) -> None:
        if press.age_ms > STALE_MS:
            self._messages.notice(
                tr("A hotkey came too late and was ignored."),
                tr("Press it again if you still want it."),
                tone="warning",
            )
            return
        if press.name in self._acts:
            self._acts[press.name]()
            return
        ready = self._ready.get(press.name)
        if ready is None:
            return
        self._inserter.insert(Wish(phrase=ready.phrase, source="hotkey"), self._targets.active(), ready.text)

    def _book_changed(self, change: Change) -> None:
        if change.kinds & _TOUCHING:
            self.refresh()

    def _setting_changed(self, key: str) -> None:
        if key in (table.PICKER_KEY.key, table.MESSAGE_KEY.key, table.DIRECT_KEYS.key):
            self._bind()


def _prepare(database: Database) -> dict[str, Ready]:
    known = using.known_values(database)
    ready = {}
    for phrase in phrases.with_hotkey(database):
        body = phrase.content.body
        text = None if variables.missing(body, known) else variables.fill(body, known)
        ready[str(phrase.id)] = Ready(phrase, text)
    return ready
