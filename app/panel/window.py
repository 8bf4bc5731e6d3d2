"""The panel: a narrow column beside the chat window that can be clicked without taking the keyboard from it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QVBoxLayout

from app.book import Book
from app.commands import Commands
from app.i18n import tr
from app.inserter import Inserter, Wish
from app.panel import placing
from app.panel.header import Header
from app.panel.marks import Marks
from app.panel.scene import Scene
from app.panel.status import Status
from app.panel.tree import ScenarioTree
from app.phrases import BlankForm, Chooser, KeyboardLoan, Places
from app.settings import PANEL_PLACE, PANEL_SPLIT, Settings
from app.targets import Targets, make_inert
from app.theme import SPACE, Theme
from app.widgets.floating import Floating
from phrasebook.actions.using import Blank
from phrasebook.model import BuyerTypeId, ScenarioId

SOURCE: Final = "panel"
_HEIGHTS: Final = (200, 320, 170)  # scenarios, results, preview
_LIMIT: Final = 60
_SETTLE_MS: Final = 400


class Panel(Floating):
    """Copies with a click, inserts with a firm one where that is on; its boxes take the keyboard while somebody types in them.

    ``playbook_wanted`` carries the id of the playbook through which somebody wants to walk.
    """

    playbook_wanted = Signal(str)

    def __init__(
        self,
        book: Book,
        commands: Commands,
        inserter: Inserter,
        settings: Settings,
        theme: Theme,
        targets: Targets,
        places: Places,
    ) -> None:
        super().__init__(theme)
        self._settings = settings
        self._targets = targets
        self._inserter = inserter
        self._wish: Wish | None = None  # what is on its way
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        make_inert(self, True)
        self._loan = KeyboardLoan(self, targets)
        self._chooser = Chooser(
            book, settings, theme, places, source=SOURCE, lines=2, numbered=False, limit=_LIMIT, with_button=True, click_copies=True,
            parent=self,
        )  # fmt: skip
        self._header, self._marks, self._status = Header(commands, theme), Marks(book), Status(book)
        self._tree = ScenarioTree(places, theme)
        self._scene = Scene(self._chooser.results, places, theme)
        self._form = BlankForm(theme, wide=False)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._pages = QStackedWidget()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._keep_place)
        self._lay_out()
        self._restore()
        self._connect(commands)
        self.retranslate()
        self._chooser.clear()

    def toggle(self) -> None:
        """Show the panel where it was, or hide it."""
        self.setVisible(not self.isVisible())

    def focus_search(self) -> None:
        """Take the keyboard for the search box, as a click on it does."""
        self.show()
        self._take_keyboard()
        self._chooser.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chooser.box.selectAll()

    def retranslate(self) -> None:
        """Word it anew."""
        self.setWindowTitle(tr("Kuaida panel"))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            clicked = self.childAt(event.position().toPoint())
            if isinstance(clicked, QLineEdit):
                self._take_keyboard()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._loan.lost()
            self._chooser.pause(False)
            if not self._loan.ending:
                make_inert(self, True)
        super().changeEvent(event)

    def moveEvent(self, event: QMoveEvent, /) -> None:
        super().moveEvent(event)
        self._settling.start()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """The window manager may ask it to close; the program goes on."""
        event.ignore()
        self.hide()

    def _lay_out(self) -> None:
        self.setMinimumSize(placing.LEAST, placing.LOWEST)
        self.setMaximumWidth(placing.MOST)
        self._parts.setChildrenCollapsible(False)
        for part, stretch in ((self._tree, 0), (self._scene, 1), (self._chooser.preview, 0)):
            self._parts.addWidget(part)
            self._parts.setStretchFactor(self._parts.count() - 1, stretch)
        self._pages.addWidget(self._parts)
        self._pages.addWidget(self._form)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for widget in (self._header, self._chooser.box, self._marks):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self._status)

    def _connect(self, commands: Commands) -> None:
        self.windowHandle().installEventFilter(self)
        self.addAction(commands.action("picker.open", self))
        self._chooser.when_nothing_is_there = self._scene.empty_words
        self._chooser.chosen.connect(self._insert)
        self._chooser.results.tells_double_clicks = lambda: self._inserter.pastes
        self._chooser.left.connect(self._end)
        self._header.tree_wanted.connect(self._show_tree)
        self._marks.changed.connect(self._narrow)
        self._tree.chosen.connect(self._narrow)
        self._scene.left.connect(self._tree.choose_all)
        self._scene.playbook_wanted.connect(self.playbook_wanted)
        self._form.completed.connect(self._inserter.fill)
        self._form.cancelled.connect(self._end)
        self._inserter.asked.connect(self._asked)
        self._inserter.copied.connect(lambda wish, _: self._ended(wish))
        self._inserter.refused.connect(self._ended)
        self._parts.splitterMoved.connect(lambda: self._settling.start())
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._come_back)

    def _restore(self) -> None:
        heights = placing.read_split(self._settings.get(PANEL_SPLIT), len(_HEIGHTS)) or list(_HEIGHTS)
        self._tree.setVisible(heights[0] > 0)
        self._header.show_tree(heights[0] > 0)
        self._parts.setSizes(heights)
        self._come_back()

    def _come_back(self) -> None:
        """Go to the place where it was left, or to one that can be seen."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self.setGeometry(placing.place(self._settings.get(PANEL_PLACE), screens))

    def _keep_place(self) -> None:
        if self.isVisible():
            self._settings.put(PANEL_PLACE, placing.write(self.geometry()))
            self._settings.put(PANEL_SPLIT, ",".join(map(str, self._parts.sizes())))

    def _show_tree(self, shown: bool) -> None:
        self._tree.setVisible(shown)
        heights = self._parts.sizes()
        if shown and not heights[0]:
            self._parts.setSizes([_HEIGHTS[0], max(0, heights[1] - _HEIGHTS[0]), heights[2]])
        self._settling.start()

    def _narrow(self) -> None:
        scenario = self._tree.scenario
        self._scene.show_scenario(scenario)
        self._chooser.narrow(
            scenario=ScenarioId(scenario) if scenario else None,
            buyer_types=tuple(BuyerTypeId(one) for one in self._marks.types),
        )

    def _insert(self, wish: Wish) -> None:
        self._chooser.pause(self.isActiveWindow())
        self._wish = self._inserter.insert(wish, self._loan.lender if self.isActiveWindow() else self._targets.active())

    def _asked(self, wish: Wish, blanks: tuple[Blank, ...]) -> None:
        if wish is self._wish:
            self._take_keyboard()
            self._pages.setCurrentWidget(self._form)
            self._form.ask(wish, blanks)
            self._chooser.replay_typed_ahead()
            self._chooser.pause(False)

    def _ended(self, wish: Wish) -> None:
        if wish is self._wish:
            self._end()

    def _end(self) -> None:
        """Nothing is on its way any more: back to the results, and the keyboard to the chat."""
        self._wish = None
        self._chooser.pause(False)
        self._form.forget()
        self._pages.setCurrentIndex(0)
        self._give_back()

    def _take_keyboard(self) -> None:
        if not self.isActiveWindow():
            self._loan.borrow(self._targets.active())
            make_inert(self, False)

    def _give_back(self) -> None:
        if self.isActiveWindow():
            self._loan.give_back(lambda: make_inert(self, True))
