"""Lays out the texts of one result row; measured once, drawn as often as the row is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextCharFormat, QTextLayout, QTextOption

from app.i18n import mark, tr
from app.phrases.naming import is_chinese
from app.phrases.reason import reason
from app.theme import Tokens
from phrasebook.model import Hit, Origin, State

Spans = tuple[tuple[int, int], ...]

PADDING: Final = 7
SIDE: Final = 10
NUMBER: Final = 18  # the column of the number keys
STAR: Final = 14
_GAP: Final = 8
_READABLE: Final = 64  # a text with less room than this is better left out
_CONTEXT: Final = 12  # characters shown before a match deep in a body
_NARROWEST: Final = 3  # pixels of the narrowest character: more of a body than that fits is not laid out
_DRAFT: Final = mark("Draft")
_PERSONAL: Final = mark("Personal")


class RowStyle:
    """What the layout of all rows depends on; words that many rows share are laid out once."""

    def __init__(self, *, width: int, lines: int, numbered: bool, font: QFont, tokens: Tokens) -> None:
        self.width = width
        self.lines = lines
        self.numbered = numbered
        self.font = font
        self.tokens = tokens
        self.title_font, self.small_font = QFont(font), QFont(font)
        self.title_font.setWeight(QFont.Weight.DemiBold)
        self.small_font.setPixelSize(12)
        self.title, self.small = QFontMetrics(self.title_font), QFontMetrics(self.small_font)
        self.height = 2 * PADDING + self.title.lineSpacing() + 2 + lines * self.small.lineSpacing()
        self._words: dict[str, tuple[QStaticText, int]] = {}

    def word(self, text: str) -> tuple[QStaticText, int]:
        """Return a small text and its width."""
        found = self._words.get(text)
        if found is None:
            made = QStaticText(text)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(font=self.small_font)
            found = self._words[text] = made, self.small.horizontalAdvance(text)
        return found


@dataclass(frozen=True, slots=True)
class _Text:
    laid_out: QTextLayout | QStaticText
    place: QPointF
    colour: QColor


class RowLayout:
    """The texts of one row, in place; ``star_x`` is where the star of a favourite goes, if it is one."""

    def __init__(self, hit: Hit, place: str, style: RowStyle) -> None:
        self._style = style
        self._texts: list[_Text] = []
        self._words_y = PADDING + style.title.ascent() - style.small.ascent()
        self.star_x: int | None = None
        content, match, tokens = hit.phrase.content, hit.match, style.tokens
        left = SIDE + (NUMBER if style.numbered else 0)
        right = self._right_side(hit)
        spans = {field: match.spans if match.field == field else () for field in ("title", "code", "cue", "body")}
        x = left + self._title(content.title, () if match.text else spans["title"], left, right - left)
        cue = (f"“{match.text}”", tuple((start + 1, end + 1) for start, end in spans["cue"]))
        gloss = "" if is_chinese() else content.title_en
        for text, marked in ((content.code, spans["code"]), (gloss, ()), cue if match.field == "cue" else (place, ())):
            room = right - x - _GAP
            if text and room >= min(_READABLE, style.word(text)[1]):
                x += _GAP + self._small(text, marked, x + _GAP, room, tokens.muted)
        self._body((match.field == "body" and match.text) or content.body, spans["body"], left)

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Draw the texts of a row whose corner is at ``x``, ``y``."""
        corner = QPointF(x, y)
        painter.setFont(self._style.small_font)
        for text in self._texts:
            painter.setPen(text.colour)
            if isinstance(text.laid_out, QTextLayout):
                text.laid_out.draw(painter, corner + text.place)
            else:
                painter.drawStaticText(corner + text.place, text.laid_out)

    def _right_side(self, hit: Hit) -> int:
        """Place what stands at the right: reason, star, state; return where the room for the title ends."""
        tokens = self._style.tokens
        right = self._style.width - SIDE
        for word, colour in ((reason(hit.match), tokens.muted), (_state(hit), tokens.warning)):
            if word:
                right -= self._style.word(word)[1]
                self._small(word, (), right, self._style.width, colour)
                right -= _GAP
        if hit.favourite:
            self.star_x = right - STAR
            right -= STAR + _GAP
        return right

    def _title(self, text: str, spans: Spans, x: int, room: int) -> int:
        """Place the title and return its width."""
        metrics = self._style.title
        shown = metrics.elidedText(_flat(text), Qt.TextElideMode.ElideRight, max(0, room))
        self._add(_laid_out(shown, spans, self._style.title_font, metrics, self._style, room + 4, 1), x, PADDING, "")
        return metrics.horizontalAdvance(shown)

    def _small(self, text: str, spans: Spans, x: int, room: int, colour: str) -> int:
        """Place a small text beside the title and return its width."""
        style = self._style
        word, width = style.word(_flat(text))
        if width > room:
            word, width = style.word(style.small.elidedText(_flat(text), Qt.TextElideMode.ElideRight, room))
        if spans:
            marked = _laid_out(word.text(), spans, style.small_font, style.small, style, room + 4, 1)
            self._add(marked, x, self._words_y, colour)
        else:
            self._add(word, x, self._words_y, colour)
        return width

    def _body(self, body: str, spans: Spans, left: int) -> None:
        """Place the lines of the body, from a little before the match where that is far in."""
        style = self._style
        font, metrics, room = style.small_font, style.small, style.width - SIDE - left
        text = _flat(body)
        if spans and spans[0][1] > room * style.lines // metrics.height():
            cut = max(0, spans[0][0] - _CONTEXT)
            text = "…" + text[cut:]
            spans = tuple((start - cut + 1, end - cut + 1) for start, end in spans)
        text = text[: room * style.lines // _NARROWEST]
        if style.lines == 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        layout = _laid_out(text, spans, font, metrics, style, room, style.lines)
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        if last is not None and last.textStart() + last.textLength() < _units(text, len(text)):
            start = _points(text, last.textStart())
            text = text[:start] + metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room)
            layout = _laid_out(text, spans, font, metrics, style, room, style.lines)
        self._add(layout, left, PADDING + style.title.lineSpacing() + 2, style.tokens.muted)

    def _add(self, laid_out: QTextLayout | QStaticText, x: int, y: int, colour: str) -> None:
        self._texts.append(_Text(laid_out, QPointF(x, y), QColor(colour or self._style.tokens.text)))


def _state(hit: Hit) -> str:
    if hit.phrase.state is State.DRAFT:
        return tr(_DRAFT)
    return tr(_PERSONAL) if hit.phrase.origin is Origin.PERSONAL else ""


def _flat(text: str) -> str:
    """Return the text on one line, character for character."""
    return text.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def _laid_out(
    text: str, spans: Spans, font: QFont, metrics: QFontMetrics, style: RowStyle, width: int, lines: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if lines > 1 else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    if spans:
        layout.setFormats([_marked(text, span, style.tokens) for span in spans])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += metrics.lineSpacing()
    layout.endLayout()
    return layout


def _marked(text: str, span: tuple[int, int], tokens: Tokens) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    start, end = (_units(text, min(place, len(text))) for place in span)
    found.start, found.length = start, end - start
    found.format = QTextCharFormat()
    found.format.setForeground(QColor(tokens.mark))
    found.format.setFontUnderline(True)
    return found


def _units(text: str, place: int) -> int:
    """Where a place in a text is for Qt, which counts UTF-16 units."""
    return place + sum(character > "\uffff" for character in text[:place])


def _points(text: str, units: int) -> int:
    """Which place in a text is at Qt's count ``units``."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
