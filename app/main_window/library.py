"""The library as the rest of the program knows it: its commands work at once, its window is made when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.book import Book
from app.commands import Commands
from app.i18n import tr
from app.inserter import Inserter
from app.main_window import shelves
from app.main_window.deeds import Deeds
from app.main_window.shelves import Kind, Shelf
from app.messages import Messages
from app.phrases import Places
from app.settings import Settings
from app.theme import Theme
from phrasebook.model import PhraseId

if TYPE_CHECKING:
    from app.editor import Unsaved
    from app.main_window.acts import Acts
    from app.main_window.workbench import Workbench
    from app.preferences.key_rules import KeyRules

_IN_WINDOW: Final = (
    "phrase.new",
    "phrase.from-clipboard",
    "phrase.save",
    "phrase.copy",
    "phrase.approve",
    "phrase.discard",
    "phrase.retire",
    "phrase.recall",
    "phrase.revive",
    "phrase.favourite",
    "search.focus",
    "pack.import",
    "pack.export",
)


class Library(QObject):
    """``recording_changed`` while a hotkey is being recorded: the program's own hotkeys have to rest then; ``section_wanted``
    carries a section of the handbook that somebody wants to read.
    """

    recording_changed = Signal(bool)
    section_wanted = Signal(str)

    def __init__(
        self,
        book: Book,
        inserter: Inserter,
        commands: Commands,
        settings: Settings,
        theme: Theme,
        messages: Messages,
        places: Places,
        rules: KeyRules,
        home: Path,
    ) -> None:
        super().__init__()
        self._book = book
        self._inserter = inserter
        self._commands = commands
        self._settings = settings
        self._theme = theme
        self._messages = messages
        self._places = places
        self._rules = rules
        self._home = home
        self._bench: Workbench | None = None
        self._acts: Acts | None = None
        self._unsaved: Unsaved | None = None
        self.deeds = Deeds(book, messages, home)
        self.deeds.told.connect(self._tell_deed)

    def bind(self, commands: Commands) -> None:
        """Say what the library's commands do."""
        commands.bind("library.open", self.open)
        commands.bind("undo", self.deeds.undo)
        commands.bind("redo", self.deeds.redo)
        commands.bind("backup.make", self.deeds.back_up)
        commands.bind("help.about", self._tell_about)
        for command in _IN_WINDOW:
            commands.bind(command, partial(self._do, command))

    @property
    def bench(self) -> Workbench:
        """The parts of the window, made when they are first asked for."""
        if self._bench is None:
            self._bench, self._acts = self._build()
        return self._bench

    def open(self) -> None:
        """Bring the window to the front."""
        self.bench.window.bring_up()

    @property
    def scenario(self) -> str:
        """The scenario that is looked at; empty where it is none."""
        shelf = None if self._bench is None else self._bench.tree.shelf
        return shelf.id if shelf is not None and shelf.kind is Kind.SCENARIO else ""

    def show_phrase(self, phrase: str) -> None:
        """Open the window at a phrase."""
        self.open()
        self._show_shelf(shelves.ALL)
        self.bench.phrases.go_to(PhraseId(phrase))

    def show_scenario(self, scenario: str) -> None:
        """Open the window at the phrases of a scenario."""
        self.open()
        self._show_shelf(Shelf(Kind.SCENARIO, scenario))

    def _show_shelf(self, shelf: Shelf) -> None:
        self.bench.phrases.search.clear()
        self.bench.tree.go(shelf)

    def may_close(self) -> bool:
        """Bring to the disk what nobody has saved yet and where the window stands: then the program may end."""
        if self._unsaved is not None:
            self._unsaved.flush()
        if self._bench is not None:
            self._bench.window.remember()
        return True

    def _build(self) -> tuple[Workbench, Acts]:
        # The window's modules are read when it is first opened: a start that only wants the panel does not pay for them.
        from app.editor import Unsaved
        from app.main_window.acts import Acts
        from app.main_window.workbench import Workbench
        from app.widgets.key_recorder import KeyRecorder

        recorder = KeyRecorder(self._rules.refusal, self._rules.free)
        recorder.recording_changed.connect(self.recording_changed)
        self._unsaved = Unsaved(self._settings)
        bench = Workbench(
            self._book,
            self._inserter,
            self._commands,
            self._settings,
            self._theme,
            self._messages,
            self._places,
            recorder,
            self._unsaved,
        )
        bench.editor.told.connect(self._tell)
        bench.editor.page.form.citations.section_wanted.connect(self.section_wanted)
        bench.window.closed.connect(self._tell_unsaved)
        return bench, Acts(bench, self._book, self._inserter, self._messages, self._places, self.deeds)

    def _do(self, command: str) -> None:
        if not self.bench.window.isVisible():
            self.open()
        if self._acts is not None:
            self._acts.run(command)

    def _tell_deed(self, sentence: str, back: str) -> None:
        steps = {"undo": self.deeds.undo, "redo": self.deeds.redo}
        self._say(sentence, steps.get(back), redo=back == "redo")

    def _tell(self, sentence: str, back: Callable[[], None] | None) -> None:
        self._say(sentence, back or self.deeds.undo)

    def _say(self, sentence: str, back: Callable[[], None] | None, *, redo: bool = False) -> None:
        if self._bench is not None and self._bench.window.isVisible():
            self._bench.window.status.say(sentence, back, redo=redo)
        else:
            self._messages.notice(sentence, tone="good")

    def _tell_unsaved(self) -> None:
        if self._unsaved is None:
            return
        self._unsaved.flush()
        count = sum(not edit.is_blank for edit in self._unsaved.edits.values())
        if count:
            text = tr("They are there when you open the library again.")
            self._messages.notice(tr("%n edits are kept, but not saved", n=count), text)

    def _tell_about(self) -> None:
        from importlib.metadata import version

        text = tr("Version {version}. The phrasebook is in {folder}.")
        text = text.replace("{version}", version("kuaida")).replace("{folder}", str(self._home))
        self._messages.tell(self.bench.window, tr("About Kuaida"), text)
