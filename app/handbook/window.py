"""The handbook to read: the contents on the left, a page on the right, and every page leads to its phrases and sections."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.book import Book
from app.handbook import articles, contents, paper
from app.handbook.article import CREDIT, HELPER, KEPT, PHRASE, PLAYBOOK, RULE, SCENARIO, Article, Place
from app.handbook.contents_tree import ContentsTree
from app.handbook.credit_page import CreditPage
from app.handbook.kept_page import KeptPage
from app.handbook.severity_box import SeverityBox
from app.handbook.shift_page import ShiftPage
from app.i18n import tr
from app.messages import Messages
from app.theme import HIT, SPACE, Theme, icon
from phrasebook.model import Change

_KINDS: Final = frozenset({"phrase", "scenario", "shop"})


class HandbookWindow(QWidget):
    """``phrase_wanted`` and ``scenario_wanted`` carry what somebody wants to see in the library, ``playbook_wanted`` what
    somebody wants to walk.
    """

    phrase_wanted = Signal(str)
    scenario_wanted = Signal(str)
    playbook_wanted = Signal(str)

    def __init__(self, book: Book, theme: Theme, messages: Messages) -> None:
        super().__init__()
        self.setObjectName("window")
        self._book = book
        self._theme = theme
        self._article: Article | None = None
        self._trail: list[Place] = []
        self._ahead: list[Place] = []
        self.contents = ContentsTree(theme)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(SPACE * 2)
        self.kept = KeptPage(book, messages)
        self.credit, self.shift = CreditPage(book, theme), ShiftPage(book)
        self.severity = SeverityBox(book)
        self._back, self._forward, self.leading = QToolButton(), QToolButton(), QPushButton()
        self._pages = QStackedWidget()
        self._lay_out()
        self.contents.chosen.connect(self.open_at)
        self.page.anchorClicked.connect(self._follow_link)
        self.credit.followed.connect(self._follow_link)
        self.shift.wanted.connect(self.open_at)
        self._back.clicked.connect(self.go_back)
        self._forward.clicked.connect(self.go_forward)
        self.leading.clicked.connect(self._lead)
        book.changed.connect(self._follow)
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()
        book.read(contents.read, self._take_contents, topic="handbook.contents")

    @property
    def place(self) -> Place | None:
        """The page that is read."""
        return self._trail[-1] if self._trail else None

    def open_at(self, place: Place) -> None:
        """Show a page."""
        if place != self.place:
            self._trail.append(place)
            self._ahead.clear()
            self._show()

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._trail) > 1:
            self._ahead.append(self._trail.pop())
            self._show()

    def go_forward(self) -> None:
        """Show the page from which one went back."""
        if self._ahead:
            self._trail.append(self._ahead.pop())
            self._show()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("The handbook"))
        self.page.setAccessibleName(tr("Page"))
        for button, word in ((self._back, tr("Back")), (self._forward, tr("Forward"))):
            button.setToolTip(f"{word} ({button.shortcut().toString()})")
            button.setAccessibleName(word)
        self._word_leading()
        self._draw()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent, /) -> None:
        self.kept.flush()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._back.setShortcut(QKeySequence("Alt+Left"))
        self._forward.setShortcut(QKeySequence("Alt+Right"))
        for button in (self._back, self._forward):
            button.setIconSize(QSize(16, 16))
            button.setMinimumSize(HIT, HIT)
        self.leading.setAutoDefault(False)
        bar = QHBoxLayout()
        bar.setSpacing(SPACE // 2)
        bar.addWidget(self._back)
        bar.addWidget(self._forward)
        bar.addStretch(1)
        bar.addWidget(self.severity)
        bar.addWidget(self.leading)
        for page in (self.page, self.kept, self.credit, self.shift):
            self._pages.addWidget(page)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE)
        self.contents.setMinimumWidth(220)
        right.setMinimumWidth(360)
        split.addWidget(self.contents)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 660])
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        around.addWidget(split)
        self.resize(980, 680)

    def _show(self) -> None:
        place = self.place
        if place is None:
            return
        self.contents.go(place)
        self._word_leading()
        if place.kind == KEPT:
            self.kept.turn_to(place.id)
            self._pages.setCurrentWidget(self.kept)
            return
        self.kept.flush()
        if place.kind == HELPER:
            helper = self.credit if place.id == CREDIT else self.shift
            helper.refresh()
            self._pages.setCurrentWidget(helper)
            return
        self._pages.setCurrentWidget(self.page)
        if place.kind == RULE:
            self.severity.show_rule(place.id)
        self._book.read(lambda database: articles.write(database, place), self._take, topic="handbook.page")

    def _take(self, article: Article) -> None:
        again = self._article is not None and self._article.title == article.title
        self._article = article
        self._draw(keep_place=again)

    def _take_contents(self, chapters: tuple[contents.Chapter, ...]) -> None:
        self.contents.show_contents(chapters)
        if self.place is None and chapters and chapters[0].groups:
            self.open_at(chapters[0].groups[0].entries[0].place)
        elif self.place is not None:
            self.contents.go(self.place)

    def _draw(self, *, keep_place: bool = True) -> None:
        colours = self._theme.tokens
        self._back.setIcon(icon("chevron-left", colours.muted))
        self._forward.setIcon(icon("chevron-right", colours.muted))
        if self._article is not None:
            bar = self.page.verticalScrollBar()
            at = bar.value() if keep_place else 0
            self.page.setHtml(paper.set_page(self._article, colours))
            bar.setValue(at)

    def _word_leading(self) -> None:
        """Offer what can be done with the page, and say whether there is a way back."""
        place = self.place
        words = {SCENARIO: tr("Show its phrases in the library"), PLAYBOOK: tr("Walk through it")}
        self.leading.setText(words.get(place.kind, "") if place is not None else "")
        self.leading.setVisible(bool(self.leading.text()))
        self.severity.setVisible(place is not None and place.kind == RULE)
        self._back.setEnabled(len(self._trail) > 1)
        self._forward.setEnabled(bool(self._ahead))

    def _lead(self) -> None:
        place = self.place
        if place is not None:
            wanted = self.scenario_wanted if place.kind == SCENARIO else self.playbook_wanted
            wanted.emit(place.id)

    def _follow_link(self, link: QUrl) -> None:
        place = Place.of(bytes(link.toEncoded().data()).decode("ascii"))
        if place.kind == PHRASE:
            self.phrase_wanted.emit(place.id)
        else:
            self.open_at(place)

    def _follow(self, change: Change) -> None:
        if change.kinds & _KINDS and self.isVisible():
            self._book.read(contents.read, self._take_contents, topic="handbook.contents")
            self._show()
