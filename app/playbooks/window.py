"""The walk through a playbook beside the chat: choose one, say what the step says, go on, back, or leave."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.book import Book
from app.i18n import tr
from app.inserter import Inserter, Wish
from app.phrases import Places
from app.phrases.naming import shown_name
from app.playbooks.step_page import StepPage
from app.theme import HIT, SPACE, Theme, icon
from phrasebook import playbooks, statistics
from phrasebook.database import Database
from phrasebook.model import Change, Phrase, PhraseId
from phrasebook.playbooks import Playbook, Walk, Way
from phrasebook.store import agents, phrase_rows, visibility

SOURCE = "playbook"


class PlaybookWindow(QWidget):
    """``page_wanted`` carries the id of the playbook whose page in the handbook somebody wants to read."""

    page_wanted = Signal(str)

    def __init__(self, book: Book, inserter: Inserter, theme: Theme, places: Places) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("window")
        self._book = book
        self._inserter = inserter
        self._theme = theme
        self._playbooks: dict[str, Playbook] = {}
        self._wanted = ""
        self._walk: Walk | None = None
        self._used = False
        self.chooser = QComboBox()
        self.chooser.setMaxVisibleItems(20)
        self.chooser.setMinimumContentsLength(12)
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.page = StepPage(theme, places)
        self._back, self.read_button = QToolButton(), QToolButton()
        self._leave, self._again = QPushButton(), QPushButton()
        self._lay_out()
        self.chooser.activated.connect(self._choose)
        self.page.taken.connect(self.take)
        self.page.picked.connect(self._copy)
        self._back.clicked.connect(self.go_back)
        self.read_button.clicked.connect(self._read_page)
        self._again.clicked.connect(self._start_again)
        self._leave.clicked.connect(self.close)
        inserter.copied.connect(lambda wish, _text: self._copied(wish))
        theme.changed.connect(self._draw)
        book.changed.connect(self._follow)
        self._draw()
        self.retranslate()
        book.read(playbooks.every, self._take_playbooks, topic="playbooks")

    @property
    def walk(self) -> Walk | None:
        """Where one is."""
        return self._walk

    def start(self, playbook: str) -> None:
        """Begin a playbook, as soon as it is known."""
        self._wanted = playbook
        found = self._playbooks.get(playbook)
        if found is not None:
            self._note_leaving()
            self._go(playbooks.start(found))

    def take(self, way: Way) -> None:
        """Go a way on."""
        if self._walk is None:
            return
        if way.playbook:
            self.start(way.playbook)
        elif way.step:
            self._go(self._walk.go(way.step))
        else:
            self.close()

    def go_back(self) -> None:
        """Go one step back."""
        if self._walk is not None:
            self._go(self._walk.back())

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Playbooks"))
        self.chooser.setAccessibleName(tr("Playbook"))
        for number in range(self.chooser.count()):
            self.chooser.setItemText(number, shown_name(*self._playbooks[self.chooser.itemData(number)].name))
        for button, word in ((self._back, tr("Back")), (self.read_button, tr("Read it in the handbook"))):
            button.setToolTip(word)
            button.setAccessibleName(word)
        self._again.setText(tr("From the start"))
        self._leave.setText(tr("Leave"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        self._note_leaving()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._back.setShortcut(QKeySequence("Alt+Left"))
        for button in (self._back, self.read_button):
            button.setIconSize(QSize(16, 16))
            button.setMinimumSize(HIT, HIT)
        for push in (self._again, self._leave):
            push.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(SPACE // 2)
        top.addWidget(self._back)
        top.addWidget(self.chooser, 1)
        top.addWidget(self.read_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self._again)
        bottom.addStretch(1)
        bottom.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE * 3 // 2)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.page, 1)
        column.addLayout(bottom)
        self.setMinimumWidth(320)
        self.resize(400, 640)

    def _take_playbooks(self, found: Sequence[Playbook]) -> None:
        self._playbooks = {one.id: one for one in found}
        self.chooser.clear()
        for one in found:
            self.chooser.addItem(shown_name(*one.name), one.id)
        wanted = self._wanted or (found[0].id if found else "")
        if wanted in self._playbooks:
            self.start(wanted)

    def _choose(self, row: int) -> None:
        self.start(str(self.chooser.itemData(row)))

    def _start_again(self) -> None:
        if self._walk is not None:
            self._go(playbooks.start(self._walk.playbook))

    def _go(self, walk: Walk) -> None:
        self._walk = walk
        self.chooser.setCurrentIndex(self.chooser.findData(walk.playbook.id))
        self._back.setEnabled(len(walk.trail) > 1)
        self.page.show_walk(walk, {one.id: one.name for one in self._playbooks.values()})
        self._read_phrases()

    def _show_phrases(self, found: Sequence[Phrase]) -> None:
        """Show the phrases of the step, with the keyboard on the first of them where it was on a way that is gone."""
        self.page.show_phrases(found)
        if found and self.focusWidget() in (None, self.chooser, self):
            self.page.phrases.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_phrases(self) -> None:
        if self._walk is not None:
            wanted = self._walk.step.phrases
            self._book.read(partial(_offered, wanted=wanted), self._show_phrases, topic="playbook.phrases")

    def _copy(self, phrase: Phrase) -> None:
        if self._walk is not None:
            self._inserter.copy(Wish(phrase=phrase, source=SOURCE, step=self._walk.mark))

    def _copied(self, wish: Wish) -> None:
        if wish.source == SOURCE:
            self._used = True
            self.page.say_copied()

    def _note_leaving(self) -> None:
        """Count a walk that was left before its end, once something of it had been used."""
        walk, used, self._used = self._walk, self._used, False
        if walk is not None and used and not walk.at_the_end:
            self._book.write(
                lambda database: statistics.record_left(database, agent=agents.current(database).id, step=walk.mark)
            )

    def _read_page(self) -> None:
        if self._walk is not None:
            self.page_wanted.emit(self._walk.playbook.id)

    def _follow(self, change: Change) -> None:
        if change.kinds & {"phrase", "shop"} and self.isVisible():
            self._read_phrases()

    def _draw(self) -> None:
        muted = self._theme.tokens.muted
        self._back.setIcon(icon("chevron-left", muted))
        self.read_button.setIcon(icon("book-open", muted))


def _offered(database: Database, *, wanted: Sequence[PhraseId]) -> list[Phrase]:
    """Return those of the phrases that agents are offered in this shop now."""
    where = visibility.setting(database)
    found = [phrase for one in wanted for phrase in phrase_rows.select(database, "id = :id", {"id": one})]
    return [one for one in found if visibility.shown(one, where)]
