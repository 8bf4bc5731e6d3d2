"""One step of a playbook: what is wanted, what to say, what to leave, phrases to copy, and the ways on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.i18n import tr
from app.phrases import Places, ResultList, ResultsModel
from app.phrases.naming import shown_name
from app.theme import SPACE, Theme
from app.theme.fitting import fitted
from phrasebook.model import Hit, Match, Phrase
from phrasebook.playbooks import Walk, Way

_ROWS: Final = 4
_WAY_LINES: Final = 2


class StepPage(QWidget):
    """``picked`` carries a phrase that is to be copied, ``taken`` the way on that somebody chose."""

    picked = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, places: Places) -> None:
        super().__init__()
        self._walk: Walk | None = None
        self._names: Mapping[str, tuple[str, str]] = {}
        self._copied = False
        self._count, self._goal, self._say, self._avoid, self._next = (QLabel() for _ in range(5))
        self._phrases_head = QLabel()
        self._model = ResultsModel(places, self)
        self.phrases = ResultList(self._model, theme, lines=2, numbered=False)
        self.phrases.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.phrases.picked.connect(self._pick)
        self.phrases.activated.connect(lambda index: self._pick(index.row()))
        self.ways: list[QPushButton] = []
        self._ways = QVBoxLayout()
        self._ways.setSpacing(SPACE // 2)
        self._lay_out()
        self.retranslate()

    def show_walk(self, walk: Walk, names: Mapping[str, tuple[str, str]]) -> None:
        """Show where a walk is; ``names`` are those of all playbooks."""
        self._walk, self._names, self._copied = walk, names, False
        self.retranslate()

    def show_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Show the phrases of the step."""
        self._model.show(Hit(phrase=one, match=Match(field="title", kind="text")) for one in phrases)
        self._phrases_head.setVisible(bool(phrases))
        self.phrases.setVisible(bool(phrases))
        if phrases:
            row = self.phrases.sizeHintForRow(0)
            self.phrases.setFixedHeight(row * min(len(phrases), _ROWS) + SPACE // 2)
            self.phrases.go_to(0)

    def say_copied(self) -> None:
        """Say that a phrase of the step was copied, and what comes next."""
        self._copied = True
        self._word_next()

    def retranslate(self) -> None:
        """Word everything anew."""
        self._phrases_head.setText(tr("Phrases (a click or Enter copies)"))
        walk = self._walk
        if walk is None:
            return
        step, total = walk.step, len(walk.playbook.steps)
        head = tr("One of {total} ways") if walk.playbook.kind == "options" else tr("Step {number} of {total}")
        self._count.setText(head.replace("{number}", str(step.number)).replace("{total}", str(total)))
        self._goal.setText(shown_name(*step.goal))
        self._say.setText(shown_name(*step.say))
        self._say.setVisible(bool(step.say[0]))
        self._avoid.setText("\n".join(f"✗ {shown_name(*one)}" for one in step.avoid))
        self._avoid.setVisible(bool(step.avoid))
        self._show_ways(walk)
        self._word_next()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for label, role in (
            (self._count, "muted"),
            (self._goal, "title"),
            (self._say, ""),
            (self._avoid, "danger"),
            (self._phrases_head, "muted"),
            (self._next, "muted"),
        ):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for part in (self._count, self._goal, self._say, self._avoid, self._phrases_head, self.phrases, self._next):
            column.addWidget(part)
        column.addLayout(self._ways)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(whole)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setProperty("role", "plain")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def _show_ways(self, walk: Walk) -> None:
        for button in self.ways:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways = [self._way(walk, way) for way in walk.step.ways if not way.leads_out or way.words[0]]
        for button in self.ways:
            self._ways.addWidget(button)

    def _way(self, walk: Walk, way: Way) -> QPushButton:
        words = " – ".join(part for part in (shown_name(*way.words), self._aim(walk, way)) if part)
        room = max(240, self.width() - 6 * SPACE)
        button = QPushButton()
        button.setText(fitted(f"→ {words}", button.font(), room, _WAY_LINES).replace("&", "&&"))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoDefault(True)
        button.setProperty("role", "way")
        button.clicked.connect(lambda: self.taken.emit(way))
        return button

    def _aim(self, walk: Walk, way: Way) -> str:
        if way.step:
            return shown_name(*walk.playbook.step(way.step).goal)
        if way.playbook:
            return shown_name(*self._names.get(way.playbook, (way.playbook, way.playbook)))
        return ""

    def _word_next(self) -> None:
        walk = self._walk
        if walk is None:
            return
        options = walk.playbook.kind == "options"
        words = tr("Did it not work? Another way:") if options else tr("Next:")
        if not self.ways:
            words = tr("This is the last step.")
        self._next.setText(("✓ " + tr("Copied.") + " " if self._copied else "") + words)

    def _pick(self, row: int) -> None:
        hit = self._model.hit(row)
        if hit is not None:
            self.picked.emit(hit.phrase)
