"""Lets the rules look at the text shortly after one has stopped writing, and shows what they find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.book import Book
from app.editor.highlighter import Stretch
from app.editor.page import EditorPage
from app.messages import Messages
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError
from phrasebook.lint import Finding, Severity
from phrasebook.model import Content

Examine = Callable[[Database, Content], Sequence[Finding]]
_WAIT_MS = 150
_RANK = {severity: rank for rank, severity in enumerate(Severity)}  # the worst first


class Linting(QObject):
    """``look_soon`` after each edit, ``look`` when another phrase is shown."""

    def __init__(self, book: Book, messages: Messages, page: EditorPage, examine: Examine) -> None:
        super().__init__(page)
        self._book = book
        self._messages = messages
        self._broken = False
        self._page = page
        self._examine = examine
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.look)
        page.findings.accepted.connect(self._rewrite)
        page.findings.pointed_at.connect(lambda finding: page.form.body.select(finding.start, finding.end))

    def look_soon(self) -> None:
        """Look once one has stopped writing; until then nothing is underlined that may have moved."""
        self._page.form.body.underline(())
        self._timer.start()

    def look(self) -> None:
        """Look at what stands in the form."""
        self._timer.stop()
        content, examine = self._page.form.content, self._examine
        if not self._broken:
            self._book.read(
                lambda database: examine(database, content),
                partial(self._show, content),
                topic="editor.lint",
                failed=self._give_up,
            )

    def _show(self, content: Content, findings: Sequence[Finding]) -> None:
        if self._page.form.body.text != content.body:
            return  # one went on writing: the places are others by now
        self._page.findings.show_findings(sorted(findings, key=lambda one: (_RANK[one.severity], one.start)))
        parts = [one for one in findings if one.end - one.start < len(content.body)]
        self._page.form.body.underline([Stretch(one.start, one.end, one.severity.value) for one in parts])

    def _give_up(self, error: PhrasebookError) -> None:
        """Say once that the rules themselves are wrong."""
        self._broken = True
        self._messages.error(error)

    def _rewrite(self, finding: Finding) -> None:
        body = self._page.form.body
        if body.text[finding.start : finding.end] == finding.text:
            body.replace(finding.start, finding.end, finding.suggestion)
