"""A cheat sheet to print: one HTML file with the phrases by group, which asks nothing of the network."""

from __future__ import annotations

import html
from typing import Final

from phrasebook import variables
from phrasebook.packs.form import Basis, Format, Pack

_STYLE: Final = """
body{font:14px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:24px auto;max-width:960px;color:#1f2328}
h1{font-size:22px}h2{font-size:16px;border-bottom:1px solid #d0d7de;margin:24px 0 8px;break-after:avoid}
table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #eaeef2;padding:6px 8px;vertical-align:top}
tr{break-inside:avoid}.code{width:88px;font-family:monospace;color:#57606a}.title{width:168px;font-weight:600}
.text{white-space:pre-wrap;overflow-wrap:anywhere}mark{background:#fff8c5}.variant{color:#57606a}
@media print{body{margin:0;font-size:11px}}
"""


def write(pack: Pack) -> bytes:
    """Return the page."""
    parts = [
        '<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>快答</title>'
        f"<style>{_STYLE}</style></head><body>\n<h1>快答 <small>{len(pack.phrases)}</small></h1>\n"
    ]
    groups: dict[tuple[str, ...], list[str]] = {}
    for phrase in pack.phrases:
        content = phrase.content
        wordings = _marked(content.body) + "".join(
            f'<div class="variant">{_marked(one)}</div>' for one in content.variants
        )
        groups.setdefault(pack.groups.get(phrase.id, ()), []).append(
            f'<tr><td class="code">{html.escape(content.code)}</td><td class="title">{html.escape(content.title)}</td>'
            f'<td class="text">{wordings}</td></tr>\n'
        )
    for group in sorted(groups):
        heading = html.escape(" / ".join(group))
        parts.append((f"<h2>{heading}</h2>\n" if heading else "") + "<table>\n" + "".join(groups[group]) + "</table>\n")
    parts.append("</body></html>\n")
    return "".join(parts).encode("utf-8", "replace")


def _marked(text: str) -> str:
    return "".join(
        html.escape(piece.text) if piece.name is None else f"<mark>{html.escape(piece.name)}</mark>"
        for piece in variables.pieces(text)
    )


FORMAT = Format(
    name="html",
    title="打印速查表",
    suffixes=(".html", ".htm"),
    read=None,
    write=write,
    basis=Basis.OWN,
    keeps=frozenset({"title", "code", "group", "variants"}),
)
