"""The picker: opens over any program, finds as one types, copies by one key, and gives the keyboard back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout

from app.book import Book
from app.i18n import tr
from app.incoming import Message
from app.inserter import Inserter, Wish
from app.phrases import BlankForm, Chooser, KeyboardLoan, MessageLine, Places
from app.picker import placing
from app.settings import INSERT_MODE, PICKER_SIZE, Settings
from app.targets import Target, Targets
from app.theme import SPACE, Theme
from app.widgets.elided_label import ElidedLabel
from app.widgets.floating import Floating
from phrasebook.actions.using import Blank
from phrasebook.model import Hit

SOURCE: Final = "picker"
_DEFAULT: Final = QSize(760, 460)
_LEAST: Final = QSize(480, 300)


class Picker(Floating):
    """Built once and kept warm, with the answer to the empty search at hand; ``open_over`` shows it."""

    def __init__(
        self, book: Book, inserter: Inserter, settings: Settings, theme: Theme, targets: Targets, places: Places
    ) -> None:
        super().__init__(theme)
        self._settings = settings
        self._targets = targets
        self._inserter = inserter
        self._loan = KeyboardLoan(self, targets)
        self._chooser = Chooser(book, settings, theme, places, source=SOURCE, lines=1, numbered=True, parent=self)
        self._form = BlankForm(theme, wide=True)
        self._wish: Wish | None = None  # what is on its way
        self._pages = QStackedWidget()
        self._message = MessageLine()
        self._keys = ElidedLabel()
        self._lay_out()
        self._chooser.chosen.connect(self._insert)
        self._chooser.left.connect(self._leave)
        self._form.completed.connect(self._fill)
        self._form.cancelled.connect(self._back_to_results)
        inserter.asked.connect(self._asked)
        inserter.copied.connect(self._copied)
        inserter.refused.connect(self._refused)
        self.setMinimumSize(_LEAST)
        self.resize(placing.read_size(settings.get(PICKER_SIZE), _LEAST, _DEFAULT))
        self.retranslate()
        settings.changed.connect(lambda key: self._word_keys() if key == INSERT_MODE.key else None)
        self._chooser.finder.follow_uses(True)
        self._chooser.clear()

    def warm(self) -> None:
        """Do now what the first opening would have to: make the window, lay it out, read the glyphs."""
        if not self.isVisible():
            self.grab()

    def open_over(self, target: Target | None) -> None:
        """Open over ``target``, which gets the keyboard back afterwards. Where it is open already, close it.

        A form whose blanks are being filled stays: the agent may have fetched a value from another window.
        """
        if self.isVisible() and self.isActiveWindow() and not self._form.asking:
            self._leave()
            return
        self._loan.borrow(target)
        self._chooser.pause(False)
        if not self.isVisible():
            self._chooser.finder.follow_uses(False)
            self._place(target)
            self.show()
        self.raise_()
        self.activateWindow()
        if not self._form.asking:
            self._chooser.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_for(self, message: Message, target: Target | None) -> None:
        """Open over ``target`` for a buyer's message; ``suggest`` may follow."""
        if not (self.isVisible() and self.isActiveWindow()):
            self.open_over(target)
        if not self._form.asking:
            self._message.show_message(message)

    def suggest(self, message: Message, hits: Sequence[Hit]) -> None:
        """Put replies on top, unless they come for a message that is not shown any more."""
        if message is self._message.message:
            self._chooser.suggest(hits)

    def ask(self, wish: Wish, blanks: tuple[Blank, ...], target: Target | None) -> None:
        """Open with the form for a wish that came from somewhere else, such as a direct hotkey."""
        if not self.isVisible():
            self.open_over(target)
        self._show_form(wish, blanks)

    def retranslate(self) -> None:
        """Word it anew."""
        self.setWindowTitle(tr("Kuaida: pick a phrase"))
        self._word_keys()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._lost_focus()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """The window manager may ask it to close; the program goes on."""
        event.ignore()
        self._hide()

    def _lay_out(self) -> None:
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setChildrenCollapsible(False)
        beside.addWidget(self._chooser.results)
        beside.addWidget(self._chooser.preview)
        beside.setSizes([460, 280])
        beside.setStretchFactor(0, 3)
        beside.setStretchFactor(1, 2)
        self._pages.addWidget(beside)
        self._pages.addWidget(self._form)
        self._keys.setProperty("role", "hint")
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._chooser.box)
        column.addWidget(self._message)
        column.addWidget(self._pages, 1)
        column.addWidget(self._keys)

    def _place(self, target: Target | None) -> None:
        over = self._targets.geometry(target) if target is not None else None
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.setGeometry(placing.place(self.size(), over, QCursor.pos(), screens))

    def _insert(self, wish: Wish) -> None:
        self._chooser.pause(True)  # until it is copied, or a blank is asked for
        self._wish = self._inserter.insert(wish, self._loan.lender)

    def _fill(self, wish: Wish, given: dict[str, str]) -> None:
        self._inserter.fill(wish, given)

    def _asked(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        if wish is self._wish and self.isVisible():
            self._show_form(wish, blanks)

    def _copied(self, wish: Wish, _text: str) -> None:
        if wish is self._wish:
            self._leave()

    def _refused(self, wish: Wish) -> None:
        if wish is self._wish:
            self._back_to_results()

    def _show_form(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        self._wish = wish
        self._chooser.box.hide()
        self._pages.setCurrentWidget(self._form)
        self._form.ask(wish, blanks)
        self._chooser.replay_typed_ahead()
        self._word_keys()

    def _back_to_results(self) -> None:
        self._wish = None
        self._chooser.pause(False)
        self._form.forget()
        self._pages.setCurrentIndex(0)
        self._chooser.box.show()
        self._chooser.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._word_keys()

    def _leave(self) -> None:
        """Close and give the keyboard back, once the key that was pressed is up."""
        if self.isVisible():
            self._chooser.pause(True)
            self._loan.give_back(self._hide)

    def _lost_focus(self) -> None:
        """Somebody clicked elsewhere; a form that is being filled waits, for a value may come from there."""
        if self.isVisible() and not self._form.asking and QApplication.activePopupWidget() is None:
            ending = self._loan.ending
            self._loan.lost()
            if not ending:
                self._hide()

    def _hide(self) -> None:
        self.hide()
        if self.size() != placing.read_size(self._settings.get(PICKER_SIZE), _LEAST, _DEFAULT):
            self._settings.put(PICKER_SIZE, f"{self.width()},{self.height()}")
        self._back_to_results()
        self._message.show_message(None)
        self._chooser.clear()
        self._chooser.finder.follow_uses(True)

    def _word_keys(self) -> None:
        if self._form.asking:
            keys: tuple[str, ...] = (tr("Tab next"), tr("Enter in the last field, or Ctrl+Enter: copy"), tr("Esc back"))
        else:
            take = (tr("Enter insert"), tr("Ctrl+C copy")) if self._inserter.pastes else (tr("Enter copy"),)
            keys = (
                *take, tr("Alt+1…9 pick"), tr("←→ other wording"), tr("Ctrl+D favourite"), tr("Esc close"),
            )  # fmt: skip
        self._keys.say("   ".join(keys))
