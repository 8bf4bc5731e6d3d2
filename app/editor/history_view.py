"""What happened to a phrase, newest first, and below it what the chosen event changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.editor import differences, events, painted_runs
from app.editor.events import Event
from app.editor.form import WORDS
from app.i18n import tr
from app.theme import SPACE, Theme
from phrasebook.model import Content


class HistoryView(QWidget):
    """Shows events; ``names`` gives the names of agents by their ids."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._events: Sequence[Event] = ()
        self._names: Mapping[str, str] = {}
        self._list = QTreeWidget()
        self._list.setColumnCount(3)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(True)
        self._changes = QTextBrowser()
        self._empty = QLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.addWidget(self._list)
        self._split.addWidget(self._changes)
        self._split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._empty, 1)
        self._list.currentItemChanged.connect(lambda *_: self._show_changes())
        theme.changed.connect(self._show_changes)
        self.retranslate()

    def show_events(self, found: Sequence[Event], names: Mapping[str, str]) -> None:
        """Show these events, the newest one chosen."""
        self._events = found
        self._names = names
        self.retranslate()

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """The rows of the list as they are shown."""
        return [tuple(item.text(column) for column in range(3)) for item in self._items()]

    @property
    def changes(self) -> str:
        """What is shown of the chosen event, as plain text."""
        return self._changes.toPlainText()

    def retranslate(self) -> None:
        """Word everything anew."""
        chosen = self._list.currentIndex().row()
        self._list.setHeaderLabels([tr("When"), tr("What"), tr("Who")])
        self._list.setAccessibleName(tr("History"))
        self._changes.setAccessibleName(tr("Changes"))
        self._empty.setText(tr("Nothing has been changed yet. Every change will be listed here."))
        self._list.clear()
        for one in self._events:
            QTreeWidgetItem(self._list, [_when(one.at), _what(one), self._names.get(one.agent, one.agent)])
        self._split.setVisible(bool(self._events))
        self._empty.setVisible(not self._events)
        if self._events:
            self._list.setCurrentItem(self._items()[max(0, min(chosen, len(self._events) - 1))])
        self._show_changes()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(number) for number in range(self._list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _show_changes(self) -> None:
        row = self._list.currentIndex().row()
        if not 0 <= row < len(self._events):
            self._changes.clear()
            return
        self._changes.setHtml(self._html(self._events[row]))

    def _html(self, event: Event) -> str:
        tokens = self._theme.tokens
        empty = Content(title="", body="")
        found = differences.changes(event.before or empty, event.after or empty)
        reason = f"<p>{escape(tr('Reason: {reason}').replace('{reason}', event.reason))}</p>" if event.reason else ""
        if not found:
            return reason + f'<p style="color: {tokens.muted};">{escape(tr("The texts stayed as they were."))}</p>'
        parts = []
        for one in found:
            before, after = differences.runs(one.before, one.after)
            word = escape(tr(WORDS.get(one.field, one.field)))
            parts.append(f'<p style="color: {tokens.muted}; margin-bottom: 2px;">{word}</p>')
            for painted in (
                (painted_runs.removed(before, tokens) if one.before else ""),
                (painted_runs.added(after, tokens) if one.after else ""),
            ):
                if painted:
                    parts.append(f'<p style="margin-top: 2px; margin-bottom: 6px;">{painted}</p>')
        return reason + "".join(parts)


def _when(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"


def _what(event: Event) -> str:
    action = tr(events.ACTIONS.get(event.action, event.action))
    return tr(events.ROLES[event.role]).replace("{action}", action) if event.role in events.ROLES else action
