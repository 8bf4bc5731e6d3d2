"""Sets a page of the handbook as rich text in the colours of the look; whatever people wrote is text, never markup."""

from __future__ import annotations

from html import escape

from app.handbook.article import Article, Line, Part, Words
from app.i18n import tr
from app.phrases.naming import shown_name
from app.theme import SPACE
from app.theme.tokens import Tokens

_GAP = SPACE // 2
_HANG = SPACE * 3 // 2  # the lines of an item stand below its words, not below its dot


def set_page(article: Article, tokens: Tokens) -> str:
    """Return the page as rich text."""
    head = f'<p style="font-size: 18px; font-weight: 600; margin: 0;">{_said(article.title)}</p>'
    if article.above[0]:
        head = f'<p style="color: {tokens.muted}; margin: 0;">{_said(article.above)}</p>' + head
    return head + "".join(_part(one, tokens) for one in article.parts)


def _part(part: Part, tokens: Tokens) -> str:
    heading = (
        f'<p style="color: {tokens.muted}; font-weight: 600; margin-top: {SPACE * 2}px; margin-bottom: {_GAP}px;">'
        f"{escape(tr(part.heading))}</p>"
    )
    return heading + "".join(_line(one, tokens, listed=part.listed) for one in part.lines)


def _line(line: Line, tokens: Tokens, *, listed: bool) -> str:
    words = _said(line.words)
    if line.to is not None:
        words = f'<a style="color: {tokens.accent}; text-decoration: none;" href="{escape(line.to.link)}">{words}</a>'
    elif line.tone:
        words = f'<span style="color: {getattr(tokens, line.tone)};">{words}</span>'
    more = f'<br><span style="color: {tokens.muted};">{_said(line.more)}</span>' if line.more[0] else ""
    dot = (
        f'<span style="color: {getattr(tokens, line.tone) if line.tone else tokens.muted};">•</span> ' if listed else ""
    )
    hang = f"margin-left: {_HANG}px; text-indent: -{_HANG}px; " if listed else ""
    return f'<p style="{hang}margin-top: 0; margin-bottom: {_GAP}px;">{dot}{words}{more}</p>'


def _said(words: Words) -> str:
    return escape(shown_name(*words))
