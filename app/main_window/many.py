"""What stands beside the list while several phrases are chosen: what can be done to all of them at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.editor import Catalogue, ScenarioBox
from app.i18n import tr
from app.theme import SPACE

_COMMANDS = ("phrase.approve", "phrase.retire", "phrase.revive", "phrase.favourite", "pack.export")


class Many(QWidget):
    """``moved`` carries the scenario to which the phrases shall go."""

    moved = Signal(str)

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._count = 0
        self._head = QLabel()
        self._head.setProperty("role", "title")
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.scenario = ScenarioBox()
        self.move_button = QPushButton()
        self.move_button.setAutoDefault(False)
        self.move_button.clicked.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        column.setSpacing(SPACE)
        column.addWidget(self._head)
        column.addWidget(self._hint)
        column.addSpacing(SPACE)
        for command in _COMMANDS:
            button = QToolButton()
            button.setDefaultAction(actions[command])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(18, 18))
            column.addWidget(button)
        moving = QHBoxLayout()
        moving.setSpacing(SPACE)
        moving.addWidget(self.scenario, 1)
        moving.addWidget(self.move_button)
        column.addSpacing(SPACE)
        column.addLayout(moving)
        column.addStretch(1)
        self.retranslate()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer these scenarios."""
        self.scenario.set_catalogue(catalogue)

    def count(self, count: int) -> None:
        """Say how many phrases are chosen."""
        self._count = count
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self._head.setText(tr("%n phrases chosen", n=self._count))
        self._hint.setText(tr("Everything here is done to all of them, and one undo takes it back."))
        self.move_button.setText(tr("Move there"))
        self.scenario.setAccessibleName(tr("Scenario"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.moved.emit(self.scenario.scenario)
