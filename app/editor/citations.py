"""What a phrase rests upon: the sections of the handbook with their gist, and the shop policies under which it is offered."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel

from app.editor.catalogue import Catalogue
from app.i18n import tr
from app.phrases.naming import shown_name
from app.theme import HIT
from phrasebook.model import Content


class Citations(QLabel):
    """Text to read and to copy, not to edit; ``section_wanted`` carries a section that somebody wants to read."""

    section_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._catalogue = Catalogue()
        self._content = Content(title="", body="")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setMinimumHeight(HIT)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.linkActivated.connect(self.section_wanted)
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
            section = f"{one.doc} {one.section}"
            gist = self._catalogue.sections.get(section)
            link = f'<a href="{escape(section)}">{escape(section)}</a>' if gist else escape(section)
            lines.append(link + (f"：{escape(shown_name(*gist))}" if gist else ""))
        for policy in self._content.policies:
            names = self._catalogue.policies.get(policy)
            word = shown_name(*names) if names else " = ".join(policy)
            lines.append(escape(tr("Only where the shop says {policy}").replace("{policy}", word)))
        self.setText("<br>".join(lines) or escape(tr("None")))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
