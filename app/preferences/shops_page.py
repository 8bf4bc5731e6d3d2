"""The page of the shop: which profile holds, its facts and policies; what is typed is saved field by field."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.book import Book
from app.i18n import mark, tr
from app.messages import Messages
from app.preferences import profiles
from app.preferences.page import SHOP, Page
from app.preferences.profiles import Profiles
from app.preferences.shop_form import ShopForm
from app.theme import SPACE, Theme
from app.theme.tokens import HIT
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.model import Change, Shop
from phrasebook.store import shops


class ShopsPage(Page):
    """Shows the profile in use; ``add`` begins another one."""

    def __init__(self, book: Book, messages: Messages, theme: Theme) -> None:
        super().__init__(SHOP, "store")
        self._book = book
        self._messages = messages
        self._theme = theme
        self._form: ShopForm | None = None
        self._saved: Shop | None = None  # as it is safe on the disk, or new and empty
        self._asked: Shop | None = None  # to be saved, the newest
        self._label = QLabel()
        self._shops = QComboBox()
        self._shops.setMinimumHeight(HIT)
        self._shops.setMinimumWidth(192)
        self._shops.activated.connect(self._chosen)
        self._add = QPushButton()
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self.add)
        self._told = QLabel()
        self._told.setProperty("role", "danger")
        self._told.setWordWrap(True)
        self._told.hide()
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self._shops)
        line.addWidget(self._add)
        line.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 3)
        self._layout.setSpacing(SPACE)
        self._layout.addLayout(line)
        self._layout.addWidget(self._told)
        self._layout.addStretch(1)
        self.retranslate()
        book.changed.connect(self._changed)
        self._read()

    def add(self) -> None:
        """Begin a new profile; it is kept once it has a name."""
        self.finish()
        if self._form is not None:
            self._show(Shop(id=shops.new_id(), name=""))
            self._shops.setCurrentIndex(-1)
            self._form.setFocus()

    def finish(self) -> None:
        if self._form is None or self._saved is None or self._form.value in (self._saved, self._asked):
            return
        wanted = self._form.value
        if not wanted.name and not self._saved.name:
            self._tell(tr("Give the shop a name, then its facts are kept."))
            return

        def saved(_change: Change) -> None:
            self._saved = wanted
            self._tell("")

        self._asked = wanted
        self._book.write(partial(profiles.save_shop, shop=wanted), saved, failed=self._failed)

    def words(self) -> str:
        texts = (mark("Shop profile"), mark("Facts"), mark("Policies"), mark("Platform"))
        return " ".join([super().words(), *texts, *(tr(text) for text in texts)]).casefold()

    def retranslate(self) -> None:
        self._label.setText(tr("Profile in use"))
        self._shops.setAccessibleName(tr("Profile in use"))
        self._shops.setPlaceholderText(tr("A new shop"))
        self._add.setText(tr("Add a shop"))

    def _changed(self, change: Change) -> None:
        if "shop" in change.kinds:
            self._read()

    def _read(self) -> None:
        self._book.read(profiles.read, self._take, topic="shops-page")

    def _take(self, found: Profiles) -> None:
        self._shops.clear()
        for shop in found.shops:
            self._shops.addItem(shop.name, shop.id)
        self._label.setVisible(bool(found.shops))
        self._shops.setVisible(bool(found.shops))
        self._add.setVisible(bool(found.shops))
        if self._form is None:
            self._form = ShopForm(found.variables, found.policies, self._theme)
            self._form.edited.connect(self.finish)
            self._layout.insertWidget(2, self._form)
        if self._outdated(found):
            self._show(found.shop or Shop(id=shops.new_id(), name=""))
        self._shops.setCurrentIndex(self._shops.findData(self._saved.id if self._saved is not None else ""))

    def _outdated(self, found: Profiles) -> bool:
        """Does the form show something else than what holds now, without anybody having typed it?"""
        if self._saved is None or self._form is None:
            return True
        if self._saved.id in {shop.id for shop in found.shops}:
            return found.shop != self._saved
        return self._form.value == self._saved

    def _show(self, shop: Shop) -> None:
        if self._form is not None:
            self._form.set_shop(shop)
            self._saved = self._form.value
            self._asked = None
        self._tell("")

    def _chosen(self) -> None:
        self.finish()
        shop = str(self._shops.currentData())

        def choose(database: Database) -> Change:
            return profiles.choose_shop(database, shop)

        self._saved = None
        self._book.write(choose, failed=self._failed)

    def _failed(self, error: PhrasebookError) -> None:
        self._tell(self._messages.sentence(error))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
