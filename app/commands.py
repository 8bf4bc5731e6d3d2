"""One table of everything that a person can do; menus, the tray, keys and ``kuaida run`` are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app.i18n import mark, tr
from phrasebook.errors import NotFound


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: its words, the keys inside our windows, and the places where it is offered."""

    id: str
    text: str
    help: str
    keys: str = ""
    icon: str = ""
    places: frozenset[str] = frozenset()


def _places(*names: str) -> frozenset[str]:
    return frozenset(names)


TABLE: Final = (
    Command("picker.open", mark("Open the picker"), mark("Search over any program."), "", "search", _places("tray", "run", "view")),
    Command("message.take", mark("Replies for the selected message"), mark("Take the buyer's message and open the picker with replies for it."), "", "message-square-text", _places("tray", "run", "view")),
    Command("panel.toggle", mark("Show or hide the panel"), mark("The narrow column beside the chat window."), "Ctrl+J", "panel-right", _places("tray", "run", "view")),
    Command("panel.show", mark("Show the panel"), mark("What a second start of the program does."), "", "panel-right", _places("run")),
    Command("library.open", mark("Open the library"), mark("Write, approve and arrange phrases."), "", "library", _places("tray", "run")),
    Command("handbook.open", mark("Open the handbook"), mark("Read scenarios, buyer types, rules and documents."), "F1", "book-open", _places("tray", "run", "view")),
    Command("playbook.open", mark("Walk through a playbook"), mark("One step of a talk at a time, with phrases for each."), "F6", "list-tree", _places("run", "view")),
    Command("phrase.new", mark("New phrase"), mark("Write a new phrase; it waits as a draft until it is approved."), "Ctrl+N", "plus", _places("run", "phrase")),
    Command("phrase.from-clipboard", mark("New phrase from the clipboard"), mark("Write a new phrase from what was copied: a reply becomes its text, a buyer's message its question."), "Ctrl+Shift+N", "clipboard-copy", _places("run", "phrase")),
    Command("phrase.save", mark("Save"), mark("Save the phrase that is being edited."), "Ctrl+S", "check", _places("phrase")),
    Command("phrase.copy", mark("Copy"), mark("Fill the phrase and copy it."), "Ctrl+Return", "copy", _places("phrase")),
    Command("phrase.approve", mark("Approve"), mark("Let the draft serve."), "Ctrl+Shift+A", "circle-check", _places("phrase")),
    Command("phrase.discard", mark("Discard the edit"), mark("Drop the edit that waits for approval."), "", "x", _places("phrase")),
    Command("phrase.retire", mark("Retire"), mark("Take the phrase out of use at once; it can be brought back."), "Ctrl+Shift+D", "archive", _places("phrase")),
    Command("phrase.recall", mark("Recall…"), mark("Take the phrase out of use at once and say why; the reason is kept."), "", "ban", _places("phrase")),
    Command("phrase.revive", mark("Bring back"), mark("Bring a retired phrase back."), "Ctrl+Shift+R", "rotate-ccw", _places("phrase")),
    Command("phrase.favourite", mark("Favourite"), mark("Keep the phrase near the top for yourself."), "Ctrl+D", "star", _places("phrase")),
    Command("undo", mark("Undo"), mark("Take back your newest change."), "Ctrl+Z", "undo-2", _places("run", "edit")),
    Command("redo", mark("Redo"), mark("Bring back what undo took away."), "Ctrl+Shift+Z", "redo-2", _places("run", "edit")),
    Command("search.focus", mark("Search"), mark("Go to the search box."), "Ctrl+F", "search", _places("edit")),
    Command("pack.import", mark("Import…"), mark("Take phrases from a teammate's file."), "Ctrl+O", "download", _places("file")),
    Command("pack.export", mark("Export…"), mark("Write phrases to a file for teammates."), "Ctrl+E", "upload", _places("file")),
    Command("backup.make", mark("Back up now"), mark("Write a verified copy of the phrasebook."), "", "archive", _places("run", "file")),
    Command("agent.switch", mark("Switch agent…"), mark("Uses are counted for the agent who is signed in."), "", "user", _places("tray", "run", "file")),
    Command("shop.edit", mark("Shop profile…"), mark("The facts and policies of the shop."), "", "store", _places("run", "file")),
    Command("preferences.open", mark("Preferences…"), mark("Everything that can be chosen."), "Ctrl+,", "settings", _places("tray", "run", "file")),
    Command("help.about", mark("About Kuaida"), mark("The version, and where the phrasebook is."), "", "info", _places("help")),
    Command("quit", mark("Quit"), mark("End Kuaida; hotkeys stop working."), "Ctrl+Q", "log-out", _places("tray", "run", "file")),
)  # fmt: skip


class Commands(QObject):
    """Joins the table to the handlers that the windows give."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = {row.id: row for row in TABLE}
        self._handlers: dict[str, Callable[[], None]] = {}
        self._actions: dict[str, list[QAction]] = {}

    def bind(self, command: str, handler: Callable[[], None]) -> None:
        """Say what a command does; each is bound once."""
        if command not in self._rows or command in self._handlers:
            raise KeyError(command)
        self._handlers[command] = handler

    def unbound(self) -> list[str]:
        """Return the commands that do nothing yet; empty once the program has started."""
        return [name for name in self._rows if name not in self._handlers]

    def run(self, command: str) -> None:
        """Do it.

        Raises:
            NotFound: ``unknown-command``.
        """
        if command not in self._handlers:
            raise NotFound("unknown-command", name=command)
        self._handlers[command]()

    def at(self, place: str) -> list[Command]:
        """Return the commands offered at a place: tray, run, file, edit, view, phrase, help."""
        return [row for row in TABLE if place in row.places]

    def action(self, command: str, parent: QObject, *, with_keys: bool = True) -> QAction:
        """Return a new action for menus and buttons of one window; its keys work in that window."""
        row = self._rows[command]
        made = QAction(parent)
        if with_keys and row.keys:
            made.setShortcut(QKeySequence(row.keys))
        made.triggered.connect(lambda: self.run(command))
        self._actions.setdefault(command, []).append(made)
        made.destroyed.connect(lambda: self._actions[command].remove(made))
        self._word(row, made)
        return made

    def enable(self, command: str, enabled: bool) -> None:
        """Enable or disable a command's actions everywhere."""
        for action in self._actions.get(command, ()):
            action.setEnabled(enabled)

    def retranslate(self) -> None:
        """Word all actions anew after a change of language."""
        for command, actions in self._actions.items():
            for action in actions:
                self._word(self._rows[command], action)

    def _word(self, row: Command, action: QAction) -> None:
        action.setText(tr(row.text))
        action.setToolTip(f"{tr(row.text)} ({row.keys})" if row.keys else tr(row.text))
        action.setStatusTip(tr(row.help))
