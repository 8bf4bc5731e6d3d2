"""Lays out the texts of one result row; measured once, drawn as often as the row is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

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
_LONGEST: Final = 240  # characters of a body that two lines can never exceed
_DRAFT: Final = mark("Draft")
_PERSONAL: Final = mark("Personal")


@dataclass(frozen=True, slots=True, kw_only=True)
class RowStyle:
    """What the layout of all rows depends on."""

    width: int
    lines: int
    numbered: bool
    font: QFont
    tokens: Tokens

    @property
    def title_font(self) -> QFont:
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def small_font(self) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(12)
        return font

    @property
    def height(self) -> int:
        """The height of every row."""
        small = QFontMetrics(self.small_font).lineSpacing()
        return 2 * PADDING + QFontMetrics(self.title_font).lineSpacing() + 2 + self.lines * small


@dataclass(frozen=True, slots=True)
class _Text:
    layout: QTextLayout
    place: QPointF
    colour: QColor


class RowLayout:
    """The texts of one row, in place; ``star_x`` is where the star of a favourite goes, if it is one."""

    def __init__(self, hit: Hit, place: str, style: RowStyle) -> None:
        self._style = style
        self._texts: list[_Text] = []
        self.star_x: int | None = None
        content, match, tokens = hit.phrase.content, hit.match, style.tokens
        left = SIDE + (NUMBER if style.numbered else 0)
        right = self._right_side(hit)
        spans = {field: match.spans if match.field == field else () for field in ("title", "code", "cue", "body")}
        title = () if match.text else spans["title"]
        x = left + self._line(content.title, title, left, right - left, style.title_font, tokens.text)
        small = QFontMetrics(style.small_font)
        cue = (f"“{match.text}”", tuple((start + 1, end + 1) for start, end in spans["cue"]))
        gloss = "" if is_chinese() else content.title_en
        for text, marked in ((content.code, spans["code"]), (gloss, ()), cue if match.field == "cue" else (place, ())):
            if text and right - x - _GAP >= min(_READABLE, small.horizontalAdvance(text)):
                x += _GAP + self._line(text, marked, x + _GAP, right - x - _GAP, style.small_font, tokens.muted)
        self._body((match.field == "body" and match.text) or content.body, spans["body"], left)

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Draw the texts of a row whose corner is at ``x``, ``y``."""
        corner = QPointF(x, y)
        for text in self._texts:
            painter.setPen(text.colour)
            text.layout.draw(painter, corner + text.place)

    def _right_side(self, hit: Hit) -> int:
        """Place what stands at the right: reason, star, state; return where the room for the title ends."""
        style, tokens = self._style, self._style.tokens
        metrics = QFontMetrics(style.small_font)
        right = style.width - SIDE
        for word, colour in ((reason(hit.match), tokens.muted), (_state(hit), tokens.warning)):
            if word:
                width = metrics.horizontalAdvance(word)
                self._line(word, (), right - width, width + 2, style.small_font, colour)
                right -= width + _GAP
        if hit.favourite:
            self.star_x = right - STAR
            right -= STAR + _GAP
        return right

    def _line(self, text: str, spans: Spans, x: int, room: int, font: QFont, colour: str) -> int:
        """Place one line in the first row and return its width."""
        metrics = QFontMetrics(font)
        title_ascent = QFontMetrics(self._style.title_font).ascent()
        shown = metrics.elidedText(_flat(text), Qt.TextElideMode.ElideRight, max(0, room))
        layout = _laid_out(shown, spans, font, self._style, width=room + 4, lines=1)
        self._texts.append(_Text(layout, QPointF(x, PADDING + title_ascent - metrics.ascent()), QColor(colour)))
        return metrics.horizontalAdvance(shown)

    def _body(self, body: str, spans: Spans, left: int) -> None:
        """Place the lines of the body, from a little before the match where that is far in."""
        style = self._style
        font, room = style.small_font, style.width - SIDE - left
        metrics = QFontMetrics(font)
        text = _flat(body)
        fits = room * style.lines // max(1, metrics.height())
        if spans and spans[0][1] > fits:
            cut = max(0, spans[0][0] - _CONTEXT)
            text = "…" + text[cut:]
            spans = tuple((start - cut + 1, end - cut + 1) for start, end in spans)
        text = text[:_LONGEST]
        if style.lines == 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        layout = _laid_out(text, spans, font, style, width=room, lines=style.lines)
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        if last is not None and last.textStart() + last.textLength() < _units(text, len(text)):
            start = _points(text, last.textStart())
            text = text[:start] + metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room)
            layout = _laid_out(text, spans, font, style, width=room, lines=style.lines)
        y = PADDING + QFontMetrics(style.title_font).lineSpacing() + 2
        self._texts.append(_Text(layout, QPointF(left, y), QColor(style.tokens.muted)))


def _state(hit: Hit) -> str:
    if hit.phrase.state is State.DRAFT:
        return tr(_DRAFT)
    return tr(_PERSONAL) if hit.phrase.origin is Origin.PERSONAL else ""


def _flat(text: str) -> str:
    """Return the text on one line, character for character."""
    return text.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def _laid_out(text: str, spans: Spans, font: QFont, style: RowStyle, *, width: int, lines: int) -> QTextLayout:
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
        y += QFontMetrics(font).lineSpacing()
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
