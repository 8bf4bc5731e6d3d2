"""Credit and registration of a buyer lead to a type: two choices, and the type's page below; a hint, no judgement."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QTextBrowser, QVBoxLayout, QWidget

from app.book import Book
from app.handbook import articles, paper
from app.handbook.article import TYPE, Article, Place
from app.i18n import mark, tr
from app.theme import SPACE, Theme

_CHOICES: Final = (
    (mark("Credit"), (("low", mark("low")), ("high", mark("high")))),
    (mark("Registered"), (("new", mark("not long ago")), ("old", mark("long ago")))),
)


class CreditPage(QWidget):
    """``followed`` carries the address of a link that was clicked in the type's page."""

    followed = Signal(QUrl)

    def __init__(self, book: Book, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._theme = theme
        self._article: Article | None = None
        self._title, self._hint = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._hint.setProperty("role", "warning")
        self._hint.setWordWrap(True)
        self._heads: list[QLabel] = []
        self.buttons: dict[str, QRadioButton] = {}
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(SPACE * 2)
        self.page.anchorClicked.connect(self.followed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 2)
        for row, (_, choices) in enumerate(_CHOICES):
            self._heads.append(QLabel())
            grid.addWidget(self._heads[row], row, 0)
            group = QButtonGroup(self)
            for column, (name, _) in enumerate(choices, start=1):
                self.buttons[name] = QRadioButton()
                group.addButton(self.buttons[name])
                grid.addWidget(self.buttons[name], row, column)
            self.buttons[choices[0][0]].setChecked(True)
            group.buttonClicked.connect(self.refresh)
        grid.setColumnStretch(3, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, SPACE, 0, 0)
        column_.setSpacing(SPACE)
        column_.addWidget(self._title)
        column_.addLayout(grid)
        column_.addWidget(self._hint)
        column_.addWidget(self.page, 1)
        theme.changed.connect(self._draw)
        self.retranslate()

    @property
    def type(self) -> str:
        """The buyer type to which the choices lead."""
        return "-".join(["credit", *(name for name, button in self.buttons.items() if button.isChecked())])

    def refresh(self) -> None:
        """Show the type to which the choices lead."""
        place = Place(TYPE, self.type)
        self._book.read(lambda database: articles.write(database, place), self._take, topic="handbook.credit")

    def retranslate(self) -> None:
        """Word it anew."""
        self._title.setText(tr("Credit and registration of a buyer"))
        self._hint.setText(tr("Only a hint for the tone: look at what the buyer says before you go by it."))
        for head, (word, choices) in zip(self._heads, _CHOICES, strict=True):
            head.setText(tr(word))
            for name, choice in choices:
                self.buttons[name].setText(tr(choice))
                self.buttons[name].setAccessibleName(f"{tr(word)}: {tr(choice)}")
        self._draw()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self, article: Article) -> None:
        self._article = article
        self._draw()

    def _draw(self) -> None:
        if self._article is not None:
            self.page.setHtml(paper.set_page(self._article, self._theme.tokens))
