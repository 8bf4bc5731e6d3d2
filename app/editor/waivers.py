"""The rules that somebody has waived for the shown phrase, with the reasons; a waiver can be given and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.book import Book
from app.editor.field import LABEL_WIDTH
from app.editor.findings_list import FindingsList
from app.i18n import tr
from app.phrases.naming import shown_name
from app.theme import SPACE
from app.widgets.reason import ReasonDialog
from phrasebook.database import Database
from phrasebook.lint import Finding
from phrasebook.model import PhraseId
from phrasebook.store import rulings


@dataclass(frozen=True, slots=True)
class Waiver:
    """A waived rule with its names, and why."""

    rule: str
    name: str
    name_en: str
    reason: str


class WaiversList(QWidget):
    """Hidden while nothing is waived; ``taken_back`` is called with the rule that shall hold again."""

    def __init__(self, taken_back: Callable[[str], None]) -> None:
        super().__init__()
        self._taken_back = taken_back
        self._waivers: tuple[Waiver, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LABEL_WIDTH + SPACE, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons that take a waiver back."""
        return [button for row in self._rows for button in row.findChildren(QPushButton)]

    def show_waivers(self, waivers: tuple[Waiver, ...]) -> None:
        """Show these and no others."""
        if waivers != self._waivers:
            self._waivers = waivers
            self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew; also the way to show others."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in self._waivers]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(self._rows))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _row(self, waiver: Waiver) -> QWidget:
        said = QLabel(tr("Waived: {rule} – {reason}"))
        said.setText(
            said.text().replace("{rule}", shown_name(waiver.name, waiver.name_en)).replace("{reason}", waiver.reason)
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        button = QPushButton(tr("Take back"))
        button.setFlat(True)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{tr('Take back')}: {shown_name(waiver.name, waiver.name_en)}")
        button.clicked.connect(lambda: self._taken_back(waiver.rule))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(said, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row


class Waiving(QObject):
    """Asks for the reason, keeps it, and lets the rules look again."""

    def __init__(self, book: Book, findings: FindingsList, look: Callable[[], None]) -> None:
        super().__init__(findings)
        self._book = book
        self._findings = findings
        self._look = look
        self._phrase: PhraseId | None = None
        self.list = WaiversList(lambda rule: self._write(rule, ""))
        findings.waived.connect(self._ask)

    def show_phrase(self, phrase: PhraseId | None) -> None:
        """Show what is waived for a phrase; None for one that is not in the phrasebook yet, for which nothing can be."""
        self._phrase = phrase
        self._findings.let_waive(phrase is not None)
        if phrase is None:
            self.list.show_waivers(())
        else:
            self._book.read(lambda database: _waivers(database, phrase), self.list.show_waivers, topic="editor.waivers")

    def _ask(self, finding: Finding) -> None:
        name = shown_name(finding.message_zh, finding.message_en)
        text = tr("The rule will not hold for this phrase: {rule}").replace("{rule}", name)
        dialog = ReasonDialog(tr("Waive the rule"), text, tr("Waive"), self._findings)
        dialog.given.connect(lambda reason: self._write(finding.rule, reason))
        dialog.ask()

    def _write(self, rule: str, reason: str) -> None:
        phrase = self._phrase
        if phrase is not None:
            self._book.write(
                lambda database: rulings.waive(database, phrase, rule, reason), lambda _none: self._again(phrase)
            )

    def _again(self, phrase: PhraseId) -> None:
        if phrase == self._phrase:
            self._look()
            self.show_phrase(phrase)


def _waivers(database: Database, phrase: PhraseId) -> tuple[Waiver, ...]:
    kept: Mapping[str, str] = rulings.waivers(database).get(phrase, {})
    if not kept:
        return ()
    names = {one["id"]: (str(one["zh"]), str(one.get("en", ""))) for one in rulings.rules(database)}
    return tuple(Waiver(rule, *names.get(rule, (rule, rule)), reason) for rule, reason in kept.items())
