"""The results of the panel under the name of the chosen scenario, with what has to be minded in it, or why it has none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.i18n import tr
from app.panel import guide
from app.phrases import Places, ResultList
from app.theme import SPACE, Theme, icon
from app.widgets.elided_label import ElidedLabel


class Scene(QWidget):
    """``left`` asks for all scenarios again, ``playbook_wanted`` for the walk through the scenario's playbook."""

    left = Signal()
    playbook_wanted = Signal(str)

    def __init__(self, results: ResultList, places: Places, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._theme = theme
        self._scenario: str | None = None
        self._name, self._caution, self._blocked = ElidedLabel(), QLabel(), QLabel()
        self._close, self._playbook = QToolButton(), QToolButton()
        self._head = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(results)
        self._pages.addWidget(self._blocked)
        for label, role in ((self._caution, "warning"), (self._blocked, "muted")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._blocked.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._blocked.setMargin(2 * SPACE)
        self._name.setProperty("role", "strong")
        self._close.setIconSize(QSize(14, 14))
        self._playbook.setIconSize(QSize(14, 14))
        self._playbook.clicked.connect(self._want_playbook)
        self._close.clicked.connect(self.left)
        self._lay_out()
        places.changed.connect(self._show)
        places.recounted.connect(self._show)
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def show_scenario(self, scenario: str | None) -> None:
        """Show the results as those of a scenario, or of all."""
        self._scenario = scenario
        self._show()

    def retranslate(self) -> None:
        """Word it anew."""
        self._playbook.setToolTip(tr("Walk through its playbook"))
        self._playbook.setAccessibleName(tr("Walk through its playbook"))
        self._close.setToolTip(tr("All scenarios"))
        self._close.setAccessibleName(tr("All scenarios"))
        self._show()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def empty_words(self) -> str:
        """What an empty list says in the scenario."""
        found = self._places.get(self._scenario) if self._scenario else None
        return guide.without_phrases(found) if found else tr("There are no phrases here yet.")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(SPACE // 2, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 1)
        row.addWidget(self._playbook)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._head)
        column.addWidget(self._caution)
        column.addWidget(self._pages, 1)

    def _show(self) -> None:
        found = self._places.get(self._scenario) if self._scenario else None
        self._head.setVisible(found is not None)
        self._playbook.setVisible(found is not None and bool(self._places.playbook(found.id)))
        blocked = guide.blocked(found) if found else ""
        minded = [guide.kind(found), guide.caution(found) if found.status == "caution" else ""] if found else []
        caution = "\n".join(filter(None, minded))
        if found is not None:
            count = "" if blocked else f"  {self._places.count(found.id)}"
            self._name.say(f"{self._places.name(found.id)}{count}", guide.whole(found))
        self._caution.setText(caution)
        self._caution.setVisible(bool(caution))
        self._blocked.setText(blocked)
        self._pages.setCurrentIndex(1 if blocked else 0)

    def _want_playbook(self) -> None:
        if self._scenario is not None:
            self.playbook_wanted.emit(self._places.playbook(self._scenario))

    def _draw(self) -> None:
        self._close.setIcon(icon("x", self._theme.tokens.muted, 14))
        self._playbook.setIcon(icon("list-tree", self._theme.tokens.muted, 14))
