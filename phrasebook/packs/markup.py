"""Takes the text out of HTML, and makes HTML of a text; nothing in it is run or fetched."""

from __future__ import annotations

import html
from html.parser import HTMLParser
from typing import Final

_BREAKS: Final = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_HIDDEN: Final = frozenset(("script", "style", "head", "title"))
_PLAIN: Final = frozenset(("br", "p", "div"))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.rich = False
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        if tag == "br" or (tag in _BREAKS and self.parts and not self.parts[-1].endswith("\n")):
            self.parts.append("\n")
        self.rich = self.rich or tag not in _PLAIN

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN and self._hidden:
            self._hidden -= 1
        if tag in _BREAKS and tag != "br" and self.parts and not self.parts[-1].endswith("\n"):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def text_of(markup: str) -> tuple[str, bool]:
    """Return the text of some HTML, and whether it had formatting that a text cannot keep."""
    reader = _Text()
    try:
        reader.feed(markup)
        reader.close()
    except (AssertionError, ValueError, IndexError):
        return markup, True
    return "".join(reader.parts).rstrip("\n"), reader.rich


def of_text(text: str) -> str:
    """Return HTML that shows the text as it is."""
    return html.escape(text, quote=False).replace("\n", "<br>")
