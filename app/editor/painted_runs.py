"""Makes rich text of runs: what went is struck out, what came is underlined, so that colour is never the only sign."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from app.editor.differences import Run
from app.theme import Tokens


def removed(runs: Iterable[Run], tokens: Tokens) -> str:
    """Return the text before, with what went struck out."""
    return _painted(runs, f"color: {tokens.danger}; text-decoration: line-through;")


def added(runs: Iterable[Run], tokens: Tokens) -> str:
    """Return the text after, with what came underlined."""
    return _painted(runs, f"color: {tokens.good}; text-decoration: underline;")


def _painted(runs: Iterable[Run], style: str) -> str:
    parts = []
    for run in runs:
        text = escape(run.text).replace("\n", "<br>")
        parts.append(f'<span style="{style}">{text}</span>' if run.changed else text)
    return f'<span style="white-space: pre-wrap;">{"".join(parts)}</span>'
