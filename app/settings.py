"""One typed table of everything that a person can choose; values are kept in the phrasebook file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from app.i18n import mark
from phrasebook.errors import BadInput

T = TypeVar("T", bound=bool | int | str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing to choose. A row without ``text`` is remembered by the program and not shown in the preferences.

    ``choices`` maps values to their words; ``least`` and ``most`` bound a number; ``hotkey`` says that the text is one.
    """

    key: str
    default: T
    text: str = ""
    help: str = ""
    page: str = ""
    choices: tuple[tuple[T, str], ...] = ()
    least: int = 0
    most: int = 1_000_000
    hotkey: bool = False


GENERAL: Final = mark("General")
KEYS: Final = mark("Hotkeys")
INSERTING: Final = mark("Inserting")
SEARCH: Final = mark("Search")
STATISTICS: Final = mark("Statistics")

COPY: Final = "copy"
PASTE: Final = "paste"

LANGUAGE: Final = Setting(
    "language",
    "system",
    mark("Language"),
    mark("The language of the windows. Phrases stay as they are."),
    GENERAL,
    (("system", mark("As the system")), ("zh_CN", "简体中文"), ("zh_TW", "繁體中文"), ("en", "English")),
)
THEME: Final = Setting(
    "theme",
    "system",
    mark("Colours"),
    mark("Light, dark, or whatever the system uses at the moment."),
    GENERAL,
    (("system", mark("As the system")), ("light", mark("Light")), ("dark", mark("Dark"))),
)
NOTICE_SECONDS: Final = Setting(
    "notice.seconds",
    2,
    mark("Notices stay for (seconds)"),
    mark("How long the small notice shows what was copied."),
    GENERAL,
    (),
    1,
    10,
)
PANEL_AT_START: Final = Setting(
    "panel.at-start", True, mark("Show the panel at start"), mark("Else Kuaida starts in the tray."), GENERAL
)
PICKER_KEY: Final = Setting(
    "picker.key",
    "Alt+Q",
    mark("Open the picker"),
    mark("The global hotkey that opens the picker over any program."),
    KEYS,
    hotkey=True,
)
MESSAGE_KEY: Final = Setting(
    "message.key",
    "",
    mark("Replies for the selected message"),
    mark("Opens the picker with replies for what is selected in the chat, or was copied from it. Alt+W is a good key."),
    KEYS,
    hotkey=True,
)
DIRECT_KEYS: Final = Setting(
    "direct.keys",
    True,
    mark("Direct hotkeys"),
    mark("Phrases that have a hotkey of their own are copied by it without any window."),
    KEYS,
)
INSERT_MODE: Final = Setting(
    "insert.mode",
    COPY,
    mark("A phrase that is picked"),
    mark("Pasting puts it into the box that has the keyboard and the earlier clipboard back. Nothing is ever sent."),
    INSERTING,
    ((COPY, mark("is copied")), (PASTE, mark("is pasted into the chat"))),
)
INSERT_UNRECORDED: Final = Setting(
    "insert.unrecorded",
    True,
    mark("Keep pasted phrases out of clipboard histories"),
    mark("Programs that remember what was copied are asked not to remember phrases that were pasted."),
    INSERTING,
)
LETTERS_FIRST: Final = Setting(
    "search.letters-first",
    True,
    mark("Type letters as pinyin"),
    mark("Search boxes take letters themselves; tap Shift to hand over to the input method and back."),
    SEARCH,
)
STATISTICS_RECORD: Final = Setting(
    "statistics.record",
    True,
    mark("Record what is used"),
    mark("Which phrase, when and how; never a text of a buyer, never what was filled in."),
    STATISTICS,
)
STATISTICS_WORDS: Final = Setting(
    "statistics.keywords",
    False,
    mark("Keep key words of what had no answer"),
    mark(
        "Of searches and messages without an answer, a few words without personal data, for the lead. Off: they are only counted."
    ),
    STATISTICS,
)
STATISTICS_DAYS: Final = Setting(
    "statistics.keep-days",
    400,
    mark("Keep single uses for (days)"),
    mark("Afterwards only sums by day are left."),
    STATISTICS,
    (),
    7,
    4000,
)
FIRST_RUN_DONE: Final = Setting("first-run.done", False)
PANEL_PLACE: Final = Setting("panel.place", "")
PANEL_SPLIT: Final = Setting("panel.split", "")
PICKER_SIZE: Final = Setting("picker.size", "")
LIBRARY_PLACE: Final = Setting("library.place", "")
LIBRARY_SPLIT: Final = Setting("library.split", "")
LIBRARY_UNSAVED: Final = Setting("library.unsaved", "")

TABLE: Final[tuple[Setting[bool] | Setting[int] | Setting[str], ...]] = (
    LANGUAGE,
    THEME,
    NOTICE_SECONDS,
    PANEL_AT_START,
    PICKER_KEY,
    MESSAGE_KEY,
    DIRECT_KEYS,
    INSERT_MODE,
    INSERT_UNRECORDED,
    LETTERS_FIRST,
    STATISTICS_RECORD,
    STATISTICS_WORDS,
    STATISTICS_DAYS,
    FIRST_RUN_DONE,
    PANEL_PLACE,
    PANEL_SPLIT,
    PICKER_SIZE,
    LIBRARY_PLACE,
    LIBRARY_SPLIT,
    LIBRARY_UNSAVED,
)


class Settings(QObject):
    """The chosen values. ``save`` keeps one beyond this run; ``changed`` carries the key."""

    changed = Signal(str)

    def __init__(self, values: Mapping[str, str], save: Callable[[str, str], None]) -> None:
        super().__init__()
        self._values = {row.key: values[row.key] for row in TABLE if row.key in values}
        self._save = save

    def open(self, values: Mapping[str, str], save: Callable[[str, str], None]) -> None:
        """Take the values that were kept, once the phrasebook is open, and keep new ones with ``save``."""
        self._values = {row.key: values[row.key] for row in TABLE if row.key in values}
        self._save = save

    def get(self, row: Setting[T]) -> T:
        """Return the chosen value; a kept one that the row no longer allows counts as the default."""
        kept = self._values.get(row.key)
        if kept is None:
            return row.default
        try:
            return _read(row, kept)
        except BadInput:
            return row.default

    def put(self, row: Setting[T], value: T) -> None:
        """Choose a value and keep it."""
        written = _write(value)
        _read(row, written)
        if self._values.get(row.key) == written:
            return
        self._values[row.key] = written
        self._save(row.key, written)
        self.changed.emit(row.key)


def _write(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _read(row: Setting[T], kept: str) -> T:
    value: bool | int | str = kept
    if isinstance(row.default, bool):
        if kept not in ("on", "off"):
            raise BadInput("bad-setting", key=row.key, value=kept)
        value = kept == "on"
    elif isinstance(row.default, int):
        if not kept.lstrip("-").isdigit() or not row.least <= int(kept) <= row.most:
            raise BadInput("bad-setting", key=row.key, value=kept)
        value = int(kept)
    if row.choices and value not in {choice for choice, _ in row.choices}:
        raise BadInput("bad-setting", key=row.key, value=kept)
    return cast(T, value)
