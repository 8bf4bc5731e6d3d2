"""The first three minutes: who you are, which shop, and the facts that most replies need; every step can be skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.book import Book
from app.i18n import mark, tr
from app.messages import Messages
from app.preferences import profiles
from app.preferences.agent_form import AgentForm
from app.preferences.facts_form import FactsForm, everyday_facts
from app.preferences.first_run_keys import KeysToRemember
from app.preferences.profiles import Profiles
from app.preferences.shop_name import ShopName
from app.settings import FIRST_RUN_DONE, Settings
from app.theme import SPACE
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import Change, Phrase, Shop
from phrasebook.store import phrases, shops

_TITLES: Final = (
    (mark("Who answers the buyers?"), mark("Your uses are counted under your name; buyers may be told another one.")),
    (mark("Which shop?"), mark("Its name fills the phrases, and the platform decides which of them fit.")),
    (
        mark("Facts about the shop"),
        mark(
            "Phrases fill their blanks from these. Leave empty what you do not know: it is asked for when it is needed."
        ),
    ),
    (mark("Three keys to remember"), mark("That is all. Everything can be changed in the preferences.")),
)


class FirstRun(QDialog):
    """Enter goes on and keeps what was typed; Skip goes on without it; Esc ends it, and it does not come again."""

    def __init__(self, book: Book, settings: Settings, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._settings = settings
        self._messages = messages
        self._shop = Shop(id=shops.new_id(), name="")
        self._agent: AgentForm | None = None
        self._name = ShopName()
        self._facts: FactsForm | None = None
        self._keys = KeysToRemember(settings)
        self._step = QLabel()
        self._title = QLabel()
        self._text = QLabel()
        self._told = QLabel()
        self._pages = QStackedWidget()
        self._skip, self._back, self._next = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.retranslate()
        book.read(_read, self._take)

    def done(self, result: int, /) -> None:
        self._settings.put(FIRST_RUN_DONE, True)
        super().done(result)

    def retranslate(self) -> None:
        """Word everything anew."""
        number = max(0, self._pages.currentIndex())
        self.setWindowTitle(tr("Welcome to Kuaida"))
        title, text = _TITLES[number]
        self._title.setText(tr(title))
        self._text.setText(tr(text))
        last = number == len(_TITLES) - 1
        step = tr("Step {number} of {count}").replace("{number}", str(number + 1))
        self._step.setText("" if last else step.replace("{count}", str(len(_TITLES) - 1)))
        self._skip.setText(tr("Skip"))
        self._back.setText(tr("Back"))
        self._next.setText(tr("Start") if last else tr("Next"))
        self._skip.setVisible(not last)
        self._back.setEnabled(number > 0)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._title.setProperty("role", "title")
        self._step.setProperty("role", "muted")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._told.setProperty("role", "danger")
        self._told.setWordWrap(True)
        self._told.hide()
        self._next.setDefault(True)
        for button, act in ((self._skip, self._go_on), (self._back, self._go_back), (self._next, self._accept_step)):
            button.setAutoDefault(button is self._next)
            button.clicked.connect(act)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._step)
        buttons = QHBoxLayout()
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(self._text)
        layout.addSpacing(SPACE)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._told)
        layout.addLayout(buttons)
        self.resize(560, 664)

    def _take(self, found: tuple[Profiles, Phrase | None]) -> None:
        known, phrase = found
        self._shop = known.shop or self._shop
        self._agent = AgentForm(known.agent_facts)
        name = known.agent.name
        self._agent.set_values("" if name == profiles.UNNAMED else name, dict(known.agent.facts))
        self._name.set_values(self._shop.name, self._shop.platform)
        self._facts = FactsForm(everyday_facts(known.variables))
        self._facts.set_values(dict(self._shop.facts))
        self._keys.set_phrase(phrase)
        for page in (self._agent, self._name, self._facts, self._keys):
            self._pages.addWidget(_scrolling(page))
        self._show(0)

    def _show(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._told.hide()
        self.retranslate()
        for place, widget in enumerate((self._agent, self._name, self._facts, self._next)):
            if place == number and widget is not None:
                widget.setFocus()

    def _go_on(self) -> None:
        self._show(self._pages.currentIndex() + 1)

    def _go_back(self) -> None:
        self._show(self._pages.currentIndex() - 1)

    def _accept_step(self) -> None:
        steps: tuple[Callable[[], None], ...] = (self._save_agent, self._save_shop, self._save_facts, self.accept)
        if self._agent is not None:
            steps[self._pages.currentIndex()]()

    def _save_agent(self) -> None:
        if self._agent is None or not self._agent.name:
            self._go_on()
        else:
            self._write(partial(profiles.introduce, name=self._agent.name, facts=self._agent.facts))

    def _save_shop(self) -> None:
        if not self._name.name:
            self._go_on()
            return
        self._shop = replace(self._shop, name=self._name.name, platform=self._name.platform)
        self._write(partial(profiles.save_shop, shop=self._shop))

    def _save_facts(self) -> None:
        facts = self._facts.values() if self._facts is not None else {}
        if not facts:
            self._go_on()
            return
        name = self._shop.name or tr("My shop")
        self._shop = replace(self._shop, name=name, facts=tuple(sorted(facts.items())))
        self._write(partial(profiles.save_shop, shop=self._shop))

    def _write(self, work: Callable[[Database], Change]) -> None:
        """Go on once it is safe on the disk; say why where it was refused."""
        self._next.setEnabled(False)

        def saved(_change: Change) -> None:
            self._next.setEnabled(True)
            self._go_on()

        def refused(error: PhrasebookError) -> None:
            self._next.setEnabled(True)
            self._told.setText(self._messages.sentence(error))
            self._told.show()

        self._book.write(work, saved, failed=refused)


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setContentsMargins(0, 0, SPACE * 2, 0)  # the scroll bar stands apart from the fields
    area.setWidget(content)
    return area


def _read(database: Database) -> tuple[Profiles, Phrase | None]:
    return profiles.read(database), next(iter(sorted(phrases.with_hotkey(database), key=lambda one: one.hotkey)), None)
