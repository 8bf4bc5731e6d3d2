"""The page of the agents who share this workstation: add, rename, and say whose turn it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from app.book import Book
from app.i18n import mark, tr
from app.messages import Messages
from app.preferences import profiles
from app.preferences.agent_form import AgentForm
from app.preferences.page import AGENTS, Page
from app.preferences.profiles import Profiles
from app.theme import SPACE, Theme, icon
from app.theme.tokens import HIT
from phrasebook.errors import PhrasebookError
from phrasebook.model import Agent, AgentId, Change


class AgentsPage(Page):
    """A list on the left, the chosen agent's form on the right."""

    def __init__(self, book: Book, messages: Messages, theme: Theme) -> None:
        super().__init__(AGENTS, "user")
        self._book = book
        self._messages = messages
        self._theme = theme
        self._form: AgentForm | None = None
        self._shown: Agent | None = None
        self._asked: Agent | None = None  # to be saved, the newest
        self._signed_in = AgentId("")
        self._list = QListWidget()
        self._list.setFixedWidth(168)
        self._list.currentItemChanged.connect(self._select)
        self._new = QLineEdit()
        self._new.setMaxLength(40)
        self._new.setMinimumHeight(HIT)
        self._new.returnPressed.connect(self._add_agent)
        self._add = QPushButton()
        self._add.clicked.connect(self._add_agent)
        self._sign_in = QPushButton()
        self._sign_in.clicked.connect(self._sign_in_chosen)
        for button in (self._add, self._sign_in):
            button.setAutoDefault(False)
        self._told = QLabel()
        self._told.setProperty("role", "danger")
        self._told.setWordWrap(True)
        self._lay_out()
        self.retranslate()
        theme.changed.connect(self._draw)
        book.changed.connect(self._changed)
        self._read()

    def finish(self) -> None:
        if self._form is None or self._shown is None:
            return
        wanted = replace(self._shown, name=self._form.name, facts=tuple(sorted(self._form.facts.items())))
        if wanted not in (self._shown, self._asked):

            def saved(_change: Change) -> None:
                if self._shown is not None and self._shown.id == wanted.id:
                    self._shown = wanted

            self._asked = wanted
            self._write(partial(profiles.save_agent, agent=wanted), saved)

    def words(self) -> str:
        texts = (mark("Switch agent…"), mark("Add an agent"))
        names = [self._list.item(row).text() for row in range(self._list.count())]
        return " ".join([super().words(), *texts, *(tr(text) for text in texts), *names]).casefold()

    def retranslate(self) -> None:
        self._list.setAccessibleName(tr(self.title))
        self._new.setPlaceholderText(tr("Name of a new agent"))
        self._new.setAccessibleName(tr("Name of a new agent"))
        self._add.setText(tr("Add an agent"))
        self._show_sign_in()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self._list, 1)
        left.addWidget(self._new)
        left.addWidget(self._add)
        self._right = QVBoxLayout()
        self._right.setSpacing(SPACE)
        self._right.addWidget(self._told)
        self._right.addWidget(self._sign_in, 0, Qt.AlignmentFlag.AlignLeft)
        self._right.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        whole.setSpacing(SPACE * 3)
        whole.addLayout(left)
        whole.addLayout(self._right, 1)

    def _changed(self, change: Change) -> None:
        if "agent" in change.kinds:
            self._read()

    def _read(self) -> None:
        self._book.read(profiles.read, self._take, topic="agents-page")

    def _take(self, found: Profiles) -> None:
        if self._form is None:
            self._form = AgentForm(found.agent_facts)
            self._form.edited.connect(self.finish)
            self._right.insertWidget(0, self._form)
        switched = found.agent.id != self._signed_in
        wanted = found.agent.id if switched or self._shown is None else self._shown.id
        self._signed_in = found.agent.id
        self._list.blockSignals(True)
        self._list.clear()
        for agent in found.agents:
            item = QListWidgetItem(agent.name)
            item.setData(Qt.ItemDataRole.UserRole, agent)
            self._list.addItem(item)
            if agent.id == wanted:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._draw()
        chosen = self._chosen()
        if chosen != self._shown:
            self._show_chosen()
        self._show_sign_in()

    def _draw(self) -> None:
        """Mark who is signed in."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            here = item.data(Qt.ItemDataRole.UserRole).id == self._signed_in
            name = "circle-check" if here else "user"
            item.setIcon(icon(name, self._theme.tokens.good if here else self._theme.tokens.muted))
            item.setToolTip(tr("Signed in") if here else "")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("Signed in") if here else "")

    def _chosen(self) -> Agent | None:
        found = [item.data(Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()]
        return next((agent for agent in found if isinstance(agent, Agent)), None)

    def _select(self) -> None:
        self._told.clear()
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._shown, self._asked = self._chosen(), None
        if self._form is not None and self._shown is not None:
            self._form.set_values(self._shown.name, dict(self._shown.facts))
        self._show_sign_in()

    def _show_sign_in(self) -> None:
        here = self._shown is not None and self._shown.id == self._signed_in
        self._sign_in.setText(tr("Signed in") if here else tr("Sign in as this agent"))
        self._sign_in.setEnabled(self._shown is not None and not here)

    def _add_agent(self) -> None:
        if name := self._new.text().strip():
            self._write(partial(profiles.add_agent, name=name))
            self._new.clear()

    def _sign_in_chosen(self) -> None:
        if self._shown is not None:
            self._write(partial(profiles.sign_in, who=self._shown.id))

    def _write(self, work: partial[Change], then: Callable[[Change], None] | None = None) -> None:
        self._told.clear()
        self._book.write(work, then, failed=self._failed)

    def _failed(self, error: PhrasebookError) -> None:
        self._told.setText(self._messages.sentence(error))
