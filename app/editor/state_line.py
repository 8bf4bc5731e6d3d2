"""One line above the form: the phrase's state, who approved it and when, and whether there is an edit that nobody has saved."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.editor.catalogue import Catalogue
from app.i18n import mark, tr
from app.theme import HIT, SPACE
from app.widgets.elided_label import ElidedLabel
from phrasebook.model import Phrase, State

_STATES: Final = {
    State.DRAFT: (mark("Draft"), "warning"),
    State.APPROVED: (mark("Approved"), "good"),
    State.RETIRED: (mark("Retired"), "muted"),
}


class StateLine(QWidget):
    """``dropped`` tells that the unsaved edit is not wanted any more; ``personal_chosen`` for whom a new phrase is."""

    dropped = Signal()
    personal_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._phrase: Phrase | None = None
        self._catalogue = Catalogue()
        self._unsaved = False
        self._saved = False
        self._meanwhile = False
        self._differs = False
        self._state = QLabel()
        self._about = ElidedLabel()
        self._about.setProperty("role", "muted")
        self.personal_box = QCheckBox()
        self.personal_box.clicked.connect(self.personal_chosen)
        self._note = QLabel()
        self._drop = QPushButton()
        self._drop.setAutoDefault(False)
        self._drop.clicked.connect(self.dropped)
        self._warning = QLabel()
        self._warning.setProperty("role", "warning")
        self._warning.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._state)
        row.addWidget(self._about, 1)
        row.addWidget(self._note)
        row.addWidget(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.personal_box)
        column.addWidget(self._warning)
        self.setMinimumHeight(HIT + SPACE * 2)
        self.retranslate()

    def show_phrase(self, phrase: Phrase | None, catalogue: Catalogue, *, personal: bool) -> None:
        """Show a phrase; None is a new one, which may be a personal one."""
        self._phrase = phrase
        self._catalogue = catalogue
        self.personal_box.setChecked(personal)
        self.retranslate()

    def say_differs(self, differs: bool) -> None:
        """Say, or no longer, that another text serves than the one that the handbook brought; with the next phrase shown."""
        self._differs = differs

    def show_edit(self, *, unsaved: bool, saved: bool, meanwhile: bool) -> None:
        """Show whether there is an unsaved edit, whether it was just saved, and whether the phrase changed since it began."""
        self._unsaved, self._saved, self._meanwhile = unsaved, saved, meanwhile
        self.retranslate()

    @property
    def personal(self) -> bool:
        """Whether a new phrase is for its writer alone."""
        return self.personal_box.isChecked()

    @property
    def warns(self) -> bool:
        """Whether it is said that others changed the phrase meanwhile."""
        return self._warning.isVisible()

    @property
    def about(self) -> str:
        """What is said of the phrase itself."""
        return self._about.text()

    @property
    def note(self) -> str:
        """What is said of the edit."""
        return self._note.text()

    def retranslate(self) -> None:
        """Word everything anew."""
        word, tone = _STATES[State.DRAFT if self._phrase is None else self._phrase.state]
        if self._phrase is None:
            self._state.setText(tr("New phrase"))
        else:
            personal = self._phrase.owner is not None and self._phrase.state is State.APPROVED
            self._state.setText(tr("Personal") if personal else tr(word))
        _set_role(self._state, tone)
        self._about.say(self._history())
        self.personal_box.setText(tr("Only for me, usable at once"))
        self.personal_box.setVisible(self._phrase is None)
        self._note.setText(self._what_is_unsaved())
        self._warning.setText(tr("The phrase was changed after you began; saving replaces that change."))
        self._warning.setVisible(self._unsaved and self._meanwhile)
        _set_role(self._note, "warning" if self._unsaved else "good")
        self._drop.setText(tr("Drop the edit"))
        self._drop.setVisible(self._unsaved)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _what_is_unsaved(self) -> str:
        if self._unsaved:
            return "● " + tr("Not saved")
        return "✓ " + tr("Saved") if self._saved else ""

    def _history(self) -> str:
        phrase = self._phrase
        if phrase is None:
            return ""
        parts = []
        if phrase.approved_at and phrase.state is State.APPROVED:
            when = f"{datetime.fromisoformat(phrase.approved_at).astimezone():%Y-%m-%d}"
            who = self._catalogue.agents.get(phrase.approved_by or "", "")
            parts.append(tr("by {name}, {date}").replace("{name}", who).replace("{date}", when) if who else when)
        elif phrase.state is State.APPROVED and phrase.owner is None:
            parts.append(tr("from the handbook"))
        elif phrase.state is State.RETIRED:
            parts.append(tr("out of use; it can be brought back"))
        elif phrase.state is State.DRAFT:
            parts.append(tr("not offered until it is approved"))
        if self._differs:
            parts.append(tr("differs from the handbook's text"))
        if phrase.pending is not None:
            parts.insert(0, tr("an edit waits"))
        parts.append(phrase.id)
        return " · ".join(parts)


def _set_role(label: QLabel, role: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
