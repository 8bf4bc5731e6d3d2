"""What the commands of the library do to what is chosen in its window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from app.book import Book
from app.editor import is_new
from app.i18n import tr
from app.inserter import Inserter
from app.main_window import shelves
from app.main_window.copied_text import begun
from app.main_window.deeds import Deeds
from app.main_window.shelves import STATISTICS, Kind
from app.main_window.workbench import Workbench
from app.messages import Messages
from app.phrases import Places
from app.widgets.reason import ReasonDialog
from phrasebook.model import UNSORTED, PhraseId, ScenarioId

if TYPE_CHECKING:
    from app.packs import Place
    from phrasebook.actions.sharing import Outcome


class Acts(QObject):
    """One method per command; ``run`` finds it."""

    def __init__(
        self, bench: Workbench, book: Book, inserter: Inserter, messages: Messages, places: Places, deeds: Deeds
    ) -> None:
        super().__init__(bench)
        self._bench = bench
        self._book = book
        self._inserter = inserter
        self._messages = messages
        self._places = places
        self._deeds = deeds
        bench.moved.connect(self.move)
        bench.window.file_dropped.connect(self.import_from)

    def run(self, command: str) -> None:
        """Do what a command of the window says."""
        {
            "phrase.new": self.new_phrase,
            "phrase.from-clipboard": self.from_clipboard,
            "phrase.save": self._bench.editor.save,
            "phrase.copy": self.copy,
            "phrase.approve": self.approve,
            "phrase.discard": self.discard,
            "phrase.retire": self.retire,
            "phrase.recall": self.recall,
            "phrase.revive": self.revive,
            "phrase.favourite": self.favour,
            "search.focus": self.focus_search,
            "pack.import": self.import_from,
            "pack.export": self.export,
        }[command]()

    def from_clipboard(self) -> None:
        """Begin a new phrase with what was copied."""
        text = QGuiApplication.clipboard().text().strip()
        if text:
            self.new_phrase(**begun(text))
        else:
            self._messages.notice(tr("Nothing was copied yet"), tr("Copy a reply or a buyer's message first."))

    def new_phrase(self, *, title: str = "", body: str = "", cues: tuple[str, ...] = ()) -> None:
        """Begin a new phrase in the scenario that is looked at."""
        shelf = self._bench.tree.shelf
        if shelf in (STATISTICS, shelves.RETIRED):
            self._bench.tree.go(shelves.ALL)
        scenario = ScenarioId(shelf.id) if shelf.kind is Kind.SCENARIO else UNSORTED
        self._bench.phrases.table.go(self._bench.editor.start(scenario, title=title, body=body, cues=cues))
        self._bench.editor.page.go_to("title")

    def copy(self) -> None:
        """Copy the chosen phrase as it serves."""
        for line in self._bench.chosen[:1]:
            self._inserter.copy_by_id(line.id, "library")

    def approve(self) -> None:
        """Let what is chosen serve: with the edit that stands in the editor."""
        if self._bench.editor.has_edit and len(self._bench.phrases.table.chosen_phrases) < 2:
            self._bench.editor.save(approve=True)
        else:
            self._deeds.approve([line.id for line in self._bench.chosen if line.waiting])

    def discard(self) -> None:
        """Drop the edit that nobody saved, else the one that waits."""
        if self._bench.editor.has_edit:
            self._bench.editor.drop()
        else:
            for line in self._bench.chosen[:1]:
                self._deeds.discard(line.id)

    def retire(self) -> None:
        """Take what is chosen out of use."""
        wanted = [line.id for line in self._bench.chosen if not line.retired]
        if wanted:
            self._deeds.retire(wanted)

    def recall(self) -> None:
        """Take what is chosen out of use at once, and say why."""
        wanted = [line.id for line in self._bench.chosen if not line.retired]
        if wanted:
            text = tr("%n phrases go out of use everywhere at once. The reason stands in their history.", n=len(wanted))
            dialog = ReasonDialog(tr("Recall"), text, tr("Recall"), self._bench.window)
            dialog.given.connect(lambda reason: self._deeds.retire(wanted, reason))
            dialog.ask()

    def revive(self) -> None:
        """Bring back what is chosen."""
        self._deeds.revive([line.id for line in self._bench.chosen if line.retired])

    def favour(self) -> None:
        """Make what is chosen one's favourites, or no longer where all of it are."""
        lines = self._bench.chosen
        self._deeds.favour([line.id for line in lines], not all(line.favourite for line in lines))

    def move(self, wanted: tuple[PhraseId, ...], scenario: str) -> None:
        """Put phrases into another scenario."""
        saved = [phrase for phrase in wanted if not is_new(phrase)]
        name = tr("Unsorted") if scenario == UNSORTED else self._places.name(scenario)
        if saved:
            self._deeds.move(saved, ScenarioId(scenario), name)

    def focus_search(self) -> None:
        """Go to the search box."""
        if self._bench.tree.shelf == STATISTICS:
            self._bench.tree.go(shelves.ALL)
        self._bench.phrases.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bench.phrases.search.selectAll()

    def import_from(self, file: Path | None = None) -> None:
        """Show what a file of phrases would bring, and take it in."""
        from app.packs import ImportDialog, ask_for_source  # with all formats, which few sessions need

        file = file or ask_for_source(self._bench.window)
        if file is None:
            return
        dialog = ImportDialog(self._book, self._messages, file, self._bench.window)
        dialog.taken.connect(self._tell_import)
        _open(dialog)

    def export(self) -> None:
        """Write phrases to a file."""
        from app.packs import ExportDialog

        dialog = ExportDialog(
            self._book,
            self._messages,
            chosen=tuple(line.id for line in self._bench.chosen),
            place=self._place(),
            parent=self._bench.window,
        )
        dialog.written.connect(self._tell_export)
        _open(dialog)

    def _place(self) -> Place | None:
        from app.packs import Place

        shelf = self._bench.tree.shelf
        if shelf.kind is Kind.SCENARIO:
            return Place(self._bench.tree.name(shelf), (shelf.id,))
        if shelf.kind is Kind.CATEGORY:
            return Place(self._bench.tree.name(shelf), tuple(one.id for one in self._places.scenarios(shelf.id)))
        return None

    def _tell_import(self, outcome: Outcome) -> None:
        sentence = tr("Imported: {new} new, {changed} changed")
        sentence = sentence.replace("{new}", str(len(outcome.new))).replace("{changed}", str(len(outcome.updated)))
        self._deeds.told.emit(sentence, "undo")

    def _tell_export(self, file: Path, count: int) -> None:
        self._deeds.told.emit(tr("Wrote %n phrases to {file}", n=count).replace("{file}", file.name), "")


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
