"""What the rules find wrong in the text: what it is, what to write instead, and where the handbook says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.editor.field import LABEL_WIDTH
from app.i18n import mark, tr
from app.phrases.naming import shown_name
from app.theme import HIT, SPACE, Theme, icon
from phrasebook.lint import Finding, Severity
from phrasebook.model import Citation

_MOST: Final = 6
_SIGNS: Final = {
    Severity.ERROR: ("triangle-alert", "danger", mark("Must not be sent")),
    Severity.WARN: ("triangle-alert", "warning", mark("Needs a reason to stay")),
    Severity.HINT: ("info", "accent", mark("Worth a look")),
}


class FindingsList(QWidget):
    """``pointed_at`` carries a finding that somebody wants to see in the text, ``accepted`` one whose suggestion is wanted,
    ``waived`` one whose rule shall not hold for the phrase.
    """

    pointed_at = Signal(object)
    accepted = Signal(object)
    waived = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._findings: Sequence[Finding] = ()
        self._rows: list[QWidget] = []
        self._can_waive = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(LABEL_WIDTH + SPACE, 0, 0, 0)
        self._column.setSpacing(SPACE)
        theme.changed.connect(self.retranslate)
        self.hide()

    @property
    def messages(self) -> list[str]:
        """What is said, one message for each finding."""
        return [row.accessibleName() for row in self._rows]

    @property
    def rewrites(self) -> list[QPushButton]:
        """The buttons that put a suggestion into the text."""
        return [button for row in self._rows for button in row.findChildren(QPushButton, "rewrite")]

    @property
    def waivers(self) -> list[QPushButton]:
        """The buttons that waive a rule."""
        return [button for row in self._rows for button in row.findChildren(QPushButton, "waive")]

    def let_waive(self, can_waive: bool) -> None:
        """Offer to waive a rule, or not."""
        if can_waive != self._can_waive:
            self._can_waive = can_waive
            self.retranslate()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings and no others."""
        if findings != self._findings:
            self._findings = findings
            self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew; also the way to show others."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in self._findings[:_MOST]]
        if len(self._findings) > _MOST:
            more = QLabel(tr("and %n more", n=len(self._findings) - _MOST))
            more.setProperty("role", "muted")
            more.setAccessibleName(more.text())
            self._rows.append(more)
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(self._rows))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _row(self, finding: Finding) -> QWidget:
        picture, tone, word = _SIGNS[finding.severity]
        message = shown_name(finding.message_zh, finding.message_en)
        row = QWidget()
        row.setAccessibleName(f"{tr(word)}: {message}")
        sign = QLabel()
        sign.setPixmap(icon(picture, str(getattr(self._theme.tokens, tone))).pixmap(16, 16))
        sign.setToolTip(tr(word))
        place = QPushButton(_short(finding.text))
        place.setFlat(True)
        place.setAutoDefault(False)
        place.setToolTip(tr("Show it in the text"))
        place.clicked.connect(lambda: self.pointed_at.emit(finding))
        said = QLabel(message)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(0)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, 0, 1, 1, 2)
        grid.addWidget(place, 1, 1, Qt.AlignmentFlag.AlignTop)
        if finding.suggestion:
            grid.addWidget(self._suggestion(finding), 1, 2)
        if finding.citations:
            cited = QLabel(" · ".join(_cited(one) for one in finding.citations))
            cited.setProperty("role", "hint")
            cited.setWordWrap(True)
            grid.addWidget(cited, 2, 1, 1, 2)
        if self._can_waive and finding.severity is not Severity.HINT:
            grid.addWidget(self._waiver(finding), 0, 3, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 1)
        return row

    def _waiver(self, finding: Finding) -> QPushButton:
        button = QPushButton(tr("Waive…"))
        button.setObjectName("waive")
        button.setFlat(True)
        button.setAutoDefault(False)
        button.setToolTip(tr("Let the rule not hold for this phrase, for a reason that is kept"))
        button.clicked.connect(lambda: self.waived.emit(finding))
        return button

    def _suggestion(self, finding: Finding) -> QWidget:
        if not finding.fixes:
            label = QLabel("→ " + finding.suggestion)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setMinimumHeight(HIT)
            return label
        button = QPushButton(tr("Write “{text}” instead").replace("{text}", _short(finding.suggestion)))
        button.setObjectName("rewrite")
        button.setAutoDefault(False)
        button.setToolTip(finding.suggestion)
        button.clicked.connect(lambda: self.accepted.emit(finding))
        return button


def _cited(citation: Citation) -> str:
    return citation.section if citation.doc == "law" else f"{citation.doc} {citation.section}"


def _short(text: str) -> str:
    flat = " ".join(text.split()).replace("&", "&&")
    return flat if len(flat) <= 16 else flat[:15] + "…"
