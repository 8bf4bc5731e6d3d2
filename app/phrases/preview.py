"""Previews one phrase: the whole text as the buyer would get it, its other wordings, cautions, sources."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.book import Book
from app.i18n import tr
from app.phrases import details
from app.phrases.details import Details
from app.phrases.filled_text import FilledText
from app.phrases.naming import is_chinese, shown_name
from app.theme import SPACE, Theme, icon
from app.widgets.elided_label import ElidedLabel
from phrasebook.actions import using
from phrasebook.model import Phrase, PhraseId


class Preview(QWidget):
    """``copy_asked`` where the button in it was pressed: only where there is one."""

    copy_asked = Signal()

    def __init__(
        self, book: Book, theme: Theme, topic: str, *, with_button: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._theme = theme
        self._topic = f"{topic}.preview"
        self._phrase: Phrase | None = None
        self._details = Details({})
        self._variant = 0
        self._with_button = with_button
        self._title, self._notes, self._caution = ElidedLabel(), ElidedLabel(), QLabel()
        self._previous, self._next, self._copy = (_button(self) for _ in range(3))
        self._place = QLabel()
        self._text = FilledText(theme)
        self._lay_out()
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._copy.clicked.connect(self.copy_asked)
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()
        self.show_phrase(None)

    @property
    def shown(self) -> PhraseId | None:
        """Which phrase is previewed."""
        return self._phrase.id if self._phrase else None

    @property
    def variant(self) -> int:
        """Which of its wordings: 0 for the body."""
        return self._variant

    def show_phrase(self, phrase: Phrase | None, variant: int = 0) -> None:
        """Preview a phrase, or nothing. A phrase that is there already keeps the chosen wording."""
        if phrase is not None and phrase.id == self.shown:
            variant = min(self._variant, len(using.wordings(phrase)) - 1)
        self._variant = variant
        self._phrase = phrase
        for child in (self._title, self._text):
            child.setVisible(phrase is not None)
        self._copy.setVisible(self._with_button and phrase is not None)
        if phrase is None:
            self._details = Details(self._details.known)
            self._word()
            return
        self._book.read(partial(details.read, phrase=phrase), partial(self._take, phrase), topic=self._topic)

    def step(self, by: int) -> None:
        """Go to the next or the previous wording, round and round."""
        if self._phrase is not None:
            self._variant = (self._variant + by) % len(using.wordings(self._phrase))
            self._word()

    def retranslate(self) -> None:
        """Word it anew."""
        for button, words in (
            (self._previous, tr("Previous wording")),
            (self._next, tr("Next wording")),
            (self._copy, tr("Copy this wording")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._word()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        for widget in (self._previous, self._place, self._next, self._copy):
            head.addWidget(widget)
        self._title.setProperty("role", "strong")
        self._place.setProperty("role", "muted")
        self._notes.setProperty("role", "muted")
        self._caution.setProperty("role", "warning")
        self._caution.setWordWrap(True)
        self._caution.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, SPACE, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addWidget(self._caution)
        column.addWidget(self._notes)

    def _take(self, phrase: Phrase, found: Details) -> None:
        if phrase is self._phrase:
            self._details = found
            self._word()

    def _word(self) -> None:
        phrase = self._phrase
        content = phrase.content if phrase else None
        wordings = using.wordings(phrase) if phrase else ()
        for widget in (self._previous, self._place, self._next):
            widget.setVisible(len(wordings) > 1)
        self._place.setText(f"{self._variant + 1}/{len(wordings)}")
        self._caution.setVisible(bool(content and content.caution))
        notes = self._sources() if content else ""
        self._notes.setVisible(bool(notes))
        if content is None:
            return
        gloss = "" if is_chinese() else content.title_en
        self._title.say(f"{content.title}  {gloss}" if gloss else content.title)
        self._text.show_text(wordings[self._variant], self._details.known)
        self._caution.setText(tr("Mind: {text}").replace("{text}", content.caution))
        self._notes.say(notes, self._sources(long=True))

    def _sources(self, *, long: bool = False) -> str:
        """Where the phrase comes from and whom it suits, on one line or, for the tooltip, on several."""
        buyers = [shown_name(*names) for names in self._details.buyers if names[0]]
        parts = [tr("For: {names}").replace("{names}", tr(", ").join(buyers))] if buyers else []
        for source, name, name_en in self._details.sources:
            place = tr("Handbook {doc} · {section}").replace("{doc}", source.doc).replace("{section}", source.section)
            parts.append(f"{place}  {shown_name(name, name_en)}" if long and name else place)
        return ("\n" if long else "   ").join(parts)

    def _draw(self) -> None:
        for button, name in ((self._previous, "chevron-left"), (self._next, "chevron-right"), (self._copy, "copy")):
            button.setIcon(icon(name, self._theme.tokens.muted))


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setIconSize(QSize(16, 16))
    return button
