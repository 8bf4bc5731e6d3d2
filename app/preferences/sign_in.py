"""The small dialog that asks who answers now: choose a name, or type a new one."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.book import Book
from app.i18n import tr
from app.messages import Messages
from app.preferences import profiles
from app.preferences.profiles import Profiles
from app.theme import SPACE
from app.theme.tokens import HIT
from phrasebook.errors import PhrasebookError
from phrasebook.model import Change

_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NAME: Final = Qt.ItemDataRole.UserRole


class SignIn(QDialog):
    """Closes once somebody is signed in; Esc leaves everything as it is."""

    def __init__(self, book: Book, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._messages = messages
        self._names: tuple[str, ...] = ()
        self._current = ""
        self._question = QLabel()
        self._question.setProperty("role", "title")
        self._edit = QLineEdit()
        self._edit.setMaxLength(40)
        self._edit.setMinimumHeight(HIT)
        self._edit.installEventFilter(self)
        self._edit.textEdited.connect(self._fill)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the box above move in it
        self._list.itemClicked.connect(self._accept_item)
        self._told = QLabel()
        self._told.setProperty("role", "danger")
        self._told.setWordWrap(True)
        self._told.hide()
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.reject)
        self._accept = QPushButton()
        self._accept.setDefault(True)
        self._accept.clicked.connect(self._sign_in)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        layout.setSpacing(SPACE)
        for part in (self._question, self._edit, self._list, self._told):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.resize(336, 360)
        self.retranslate()
        book.read(profiles.read, self._take)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Switch agent"))
        self._question.setText(tr("Who answers now?"))
        self._edit.setPlaceholderText(tr("Type a name; a new one is added"))
        self._edit.setAccessibleName(tr("Name"))
        self._list.setAccessibleName(tr("Agents"))
        self._cancel.setText(tr("Cancel"))
        self._accept.setText(tr("Sign in"))
        self._fill()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if (
            watched is self._edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _take(self, found: Profiles) -> None:
        self._names = tuple(agent.name for agent in found.agents)
        self._current = found.agent.name
        self._fill()

    def _fill(self) -> None:
        """Show the names that begin with, or else hold, what is typed; a new name stands at the end."""
        typed = self._edit.text().strip()
        self._list.clear()
        fitting = [name for name in self._names if typed.casefold() in name.casefold()]
        for name in sorted(fitting, key=lambda one: not one.casefold().startswith(typed.casefold())):
            self._add(tr("{name} (signed in)").replace("{name}", name) if name == self._current else name, name)
        if typed and typed not in self._names:
            self._add(tr("Add “{name}”").replace("{name}", typed), typed)
        names = [str(self._list.item(row).data(_NAME)) for row in range(self._list.count())]
        likely = [typed] if typed in self._names else [name for name in names if name != self._current]
        self._list.setCurrentRow(names.index(likely[0]) if likely else 0)

    def _add(self, text: str, name: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_NAME, name)
        self._list.addItem(item)

    def _accept_item(self, item: QListWidgetItem) -> None:
        self._list.setCurrentItem(item)
        self._sign_in()

    def _sign_in(self) -> None:
        for item in self._list.selectedItems():
            work = partial(profiles.sign_in_by_name, name=str(item.data(_NAME)))
            self._book.write(work, self._signed_in, failed=self._failed)

    def _signed_in(self, _change: Change) -> None:
        self.accept()

    def _failed(self, error: PhrasebookError) -> None:
        self._told.setText(self._messages.sentence(error))
        self._told.show()
