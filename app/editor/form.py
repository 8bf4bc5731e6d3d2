"""The fields of a phrase: shows a content and gives it back as it stands, to the letter where nobody edited it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.editor.body_box import BodyBox
from app.editor.buyer_types_box import BuyerTypesBox
from app.editor.catalogue import Catalogue
from app.editor.citations import Citations
from app.editor.field import Field
from app.editor.platforms_box import PlatformsBox
from app.editor.scenario_box import ScenarioBox
from app.editor.text_box import TextBox
from app.editor.variants_box import VariantsBox
from app.i18n import mark, tr
from app.theme import SPACE, Theme
from phrasebook.errors import PhrasebookError
from phrasebook.model import MAX_TITLE, Content

WORDS: Final = {
    "title": mark("Title"),
    "body": mark("Text"),
    "variants": mark("Wordings"),
    "scenario": mark("Scenario"),
    "buyer_types": mark("Buyer types"),
    "cues": mark("Questions"),
    "code": mark("Code"),
    "tags": mark("Tags"),
    "title_en": mark("English title"),
    "platforms": mark("Platforms"),
    "caution": mark("Caution"),
    "expires": mark("Expires on"),
    "citations": mark("Handbook"),
}
_HINTS: Final = {
    "title": mark("What an agent looks for."),
    "variants": mark("Other ways to say the same, so that replies do not sound alike."),
    "cues": mark("How buyers ask for it, one question a line."),
    "code": mark("A short code that finds the phrase at once."),
    "tags": mark("Words of your own, with commas between them."),
    "caution": mark("What an agent has to mind before using the phrase."),
    "expires": mark("The last day on which the phrase is offered, such as 2026-12-31."),
    "platforms": mark("Tick none where the phrase suits all platforms."),
}
_FIELD_OF_CODE: Final = {
    "code-taken": "code",
    "bad-code": "code",
    "bad-date": "expires",
    "too-many-buyer-types": "buyer_types",
    "unknown-buyer-type": "buyer_types",
    "unknown-scenario": "scenario",
}
_COMMAS: Final = re.compile(r"\s*[,，、;；\n]\s*")


def field_of(error: PhrasebookError) -> str:
    """Return the field that an error is about, empty where it is about none."""
    named = str(error.data.get("field", ""))
    return named if named in WORDS else _FIELD_OF_CODE.get(error.code, "")


class Form(QWidget):
    """``edited`` tells of every change by hand."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._loaded = Content(title="", body="")
        self._loading = False
        self.title, self.title_en, self.code, self.tags, self.expires = (QLineEdit() for _ in range(5))
        for line in (self.title, self.title_en, self.code, self.tags, self.expires):
            line.setAcceptDrops(False)  # files that are dropped are for the window
        self.title.setMaxLength(MAX_TITLE * 4)
        self.body = BodyBox(theme)
        self.variants = VariantsBox(theme)
        self.scenario = ScenarioBox()
        self.buyer_types = BuyerTypesBox(theme)
        self.cues = TextBox(least=2, most=8)
        self.platforms = PlatformsBox()
        self.caution = TextBox(least=1, most=6)
        self.citations = Citations()
        self._writing = self.body.box
        controls: dict[str, QWidget] = {name: getattr(self, name) for name in WORDS}
        inner = {"body": self.body.box}
        self.fields = {
            name: Field(word, controls[name], hint=_HINTS.get(name, ""), inner=inner.get(name))
            for name, word in WORDS.items()
        }
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE * 2)
        self._column.setSpacing(SPACE)
        for field in self.fields.values():
            self._column.addWidget(field)
        self._column.addStretch(1)
        self._listen()
        self.retranslate()

    def insert_after(self, name: str, part: QWidget) -> None:
        """Put another part below the field ``name``."""
        self._column.insertWidget(self._column.indexOf(self.fields[name]) + 1, part)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer these scenarios, buyer types and blanks."""
        self._loading = True
        self.scenario.set_catalogue(catalogue)
        self.buyer_types.set_catalogue(catalogue)
        self.citations.set_catalogue(catalogue)
        self.body.set_variables(catalogue.variables.values())
        self.variants.set_known(set(catalogue.variables))
        self._loading = False

    def load(self, content: Content) -> None:
        """Show a content; the refusals of the one before are taken away."""
        self._loading = True
        self._loaded = content
        for line, value in (
            (self.title, content.title),
            (self.title_en, content.title_en),
            (self.code, content.code),
            (self.tags, _joined(content.tags)),
            (self.expires, content.expires),
        ):
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
        self.body.load(content.body)
        self.variants.load(content.variants)
        self.scenario.load(content.scenario)
        self.buyer_types.load(content.buyer_types)
        self.cues.load("\n".join(content.cues))
        self.platforms.load(content.platforms)
        self.caution.load(content.caution)
        self.citations.load(content)
        self._loading = False
        self.clear_refusals()

    @property
    def content(self) -> Content:
        """What the fields say; a field that nobody edited says what was loaded."""
        old = self._loaded
        return replace(
            old,
            title=_edited(self.title, old.title),
            title_en=_edited(self.title_en, old.title_en),
            body=self.body.text,
            variants=self.variants.texts if self.variants.texts != old.variants else old.variants,
            scenario=self.scenario.scenario,
            buyer_types=self.buyer_types.chosen,
            platforms=self.platforms.chosen,
            code=_edited(self.code, old.code),
            cues=_lines(self.cues.text) if self.cues.text != "\n".join(old.cues) else old.cues,
            tags=_parts(self.tags.text()) if self.tags.text() != _joined(old.tags) else old.tags,
            caution=self.caution.text,
            expires=_edited(self.expires, old.expires),
        )

    def refuse(self, name: str, sentence: str) -> None:
        """Say beside the field ``name`` why its value was refused."""
        self.fields[name].refuse(sentence)

    def clear_refusals(self) -> None:
        """Take all refusals away."""
        for field in self.fields.values():
            field.refuse("")

    def go_to(self, name: str) -> None:
        """Put the focus on a field."""
        self.fields[name].control.setFocus()

    def insert_blank(self, name: str) -> None:
        """Put a blank where one writes now: into the text or into a wording."""
        box = self._writing if self._writing in self.variants.boxes else self.body.box
        box.insertPlainText(f"{{{name}}}")
        box.setFocus()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.expires.setPlaceholderText(tr("Never"))
        self.code.setPlaceholderText(tr("None"))
        self.cues.setPlaceholderText(tr("How buyers ask for it, one question a line."))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, super().minimumSizeHint().height())

    def _listen(self) -> None:
        for line in (self.title, self.title_en, self.code, self.tags, self.expires):
            line.textEdited.connect(self._tell)
        for box in (self.cues, self.caution):
            box.changed.connect(self._tell)
        self.body.edited.connect(self._tell)
        self.body.blank_chosen.connect(self.insert_blank)
        self.variants.edited.connect(self._tell)
        self.variants.entered.connect(self._write_in)
        self.scenario.chosen.connect(self._tell)
        self.buyer_types.edited.connect(self._tell)
        self.platforms.edited.connect(self._tell)
        self.body.box.entered.connect(lambda: self._write_in(self.body.box))

    def _write_in(self, box: TextBox) -> None:
        self._writing = box

    def _tell(self, _value: object = None) -> None:
        if not self._loading:
            self.edited.emit()


def _edited(line: QLineEdit, loaded: str) -> str:
    return loaded if line.text() == loaded else line.text().strip()


def _joined(parts: tuple[str, ...]) -> str:
    return ", ".join(parts)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in _COMMAS.split(text.strip()) if part))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in text.split("\n") if line.strip()))
