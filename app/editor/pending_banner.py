"""Says that the approved text keeps serving while an edit of it waits, and shows both beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.editor import differences, painted_runs
from app.editor.form import WORDS
from app.i18n import tr
from app.theme import SPACE, Theme, icon
from phrasebook.model import Content


class PendingBanner(QFrame):
    """Hidden while nothing waits."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: tuple[Content, Content] | None = None
        self.setProperty("role", "card")
        self._sign = QLabel()
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._heads = (QLabel(), QLabel())
        self._sides = (QLabel(), QLabel())
        self._others = QLabel()
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        grid.setHorizontalSpacing(SPACE * 2)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(_beside(self._sign, self._sentence), 0, 0, 1, 2)
        for column, (head, side) in enumerate(zip(self._heads, self._sides, strict=True)):
            head.setProperty("role", "muted")
            grid.addWidget(head, 1, column)
            grid.addWidget(side, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._others, 3, 0, 1, 2)
        for label in (*self._sides, self._others):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._others.setProperty("role", "muted")
        theme.changed.connect(self.retranslate)
        self.hide()

    @property
    def texts(self) -> tuple[str, str]:
        """The two texts as they are shown."""
        left, right = (QTextDocumentFragment.fromHtml(side.text()).toPlainText() for side in self._sides)
        return left, right

    @property
    def others(self) -> str:
        """What is said of the other fields."""
        return self._others.text()

    def compare(self, serving: Content | None, waiting: Content | None) -> None:
        """Show what serves beside what waits; hide where nothing waits."""
        self._texts = (serving, waiting) if serving is not None and waiting is not None else None
        self.setVisible(self._texts is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew; also the way to paint in other colours."""
        tokens = self._theme.tokens
        self._sign.setPixmap(icon("clock", tokens.warning).pixmap(16, 16))
        self._sentence.setText(tr("The approved text keeps serving while this edit waits."))
        self._heads[0].setText(tr("Serves now"))
        self._heads[1].setText(tr("Waits for approval"))
        if self._texts is None:
            return
        serving, waiting = self._texts
        before, after = differences.runs(serving.body, waiting.body)
        self._sides[0].setText(painted_runs.removed(before, tokens))
        self._sides[1].setText(painted_runs.added(after, tokens))
        others = [
            tr(WORDS.get(one.field, one.field)) for one in differences.changes(serving, waiting) if one.field != "body"
        ]
        self._others.setText(tr("Also changed: {fields}").replace("{fields}", ", ".join(others)))
        self._others.setVisible(bool(others))
        self.setAccessibleName(self._sentence.text())

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _beside(sign: QLabel, sentence: QLabel) -> QWidget:
    whole = QWidget()
    row = QGridLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setHorizontalSpacing(SPACE)
    row.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(sentence, 0, 1)
    row.setColumnStretch(1, 1)
    return whole
