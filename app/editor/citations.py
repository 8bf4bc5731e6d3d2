"""What a phrase rests upon: the sections of the handbook with their gist, and the shop policies under which it is offered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from app.editor.catalogue import Catalogue
from app.i18n import tr
from app.phrases.naming import shown_name
from app.theme import HIT
from phrasebook.model import Content


class Citations(QLabel):
    """Text to read and to copy, not to edit."""

    def __init__(self) -> None:
        super().__init__()
        self._catalogue = Catalogue()
        self._content = Content(title="", body="")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumHeight(HIT)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.retranslate()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Take the gist of sections from here."""
        self._catalogue = catalogue
        self.retranslate()

    def load(self, content: Content) -> None:
        """Show what a content rests upon."""
        self._content = content
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        lines = []
        for one in self._content.citations:
            gist = self._catalogue.sections.get(f"{one.doc} {one.section}")
            lines.append(f"{one.doc} {one.section}" + (f"：{shown_name(*gist)}" if gist else ""))
        for policy in self._content.policies:
            names = self._catalogue.policies.get(policy)
            word = shown_name(*names) if names else " = ".join(policy)
            lines.append(tr("Only where the shop says {policy}").replace("{policy}", word))
        self.setText("\n".join(lines) or tr("None"))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
