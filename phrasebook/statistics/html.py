"""Small pieces of HTML that browsers and the printer of the desktop show alike: tables, bars, a heat map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

INK, MUTED, LINE, BAR, PALE = "#1c2430", "#5b6675", "#dcdfe5", "#0b6bcb", "#eef1f5"
_HEAT: Final = ("#f4f5f7", "#d6e7f8", "#a9cdf0", "#6faee4", "#2f86d3", "#0b5fb3")
STYLE: Final = f"""
body {{ font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; color: {INK};
  background: #ffffff; font-size: 9pt; margin: 0; max-width: 190mm; }}
h1 {{ font-size: 15pt; margin: 0 0 2px 0; }}
h2 {{ font-size: 10.5pt; margin: 8px 0 3px 0; }}
p {{ margin: 2px 0; }}
.muted {{ color: {MUTED}; }}
.big {{ font-size: 15pt; font-weight: bold; }}
table {{ border-collapse: collapse; }}
td {{ vertical-align: top; }}
@page {{ size: A4; margin: 10mm; }}
@media print {{ body {{ -webkit-print-color-adjust: exact; print-color-adjust: exact; }} }}
"""


def page(title: str, body: str) -> str:
    """Return a whole document."""
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def cards(items: Iterable[tuple[str, str, str]]) -> str:
    """Return (what, figure, beside it) side by side."""
    cells = "".join(
        f'<td bgcolor="{PALE}" width="20%"><span class="muted">{escape(what)}</span><br>'
        f'<span class="big">{escape(figure)}</span><br><span class="muted">{escape(beside)}</span></td>'
        for what, figure, beside in items
    )
    return f'<table width="100%" cellpadding="6" cellspacing="3"><tr>{cells}</tr></table>'


def bars(rows: Sequence[tuple[str, int, str]], *, nothing: str) -> str:
    """Return (name, number, beside it) as bars."""
    if not rows:
        return f'<p class="muted">{escape(nothing)}</p>'
    most = max(number for _, number, _ in rows) or 1
    lines = "".join(
        f'<tr><td width="38%">{escape(name)}</td><td width="34%">{_bar(number / most)}</td>'
        f'<td width="28%" align="right">{number:,} <span class="muted">{escape(beside)}</span></td></tr>'
        for name, number, beside in rows
    )
    return f'<table width="100%" cellpadding="1" cellspacing="0">{lines}</table>'


def listing(rows: Sequence[tuple[str, str]], *, nothing: str) -> str:
    """Return (name, what is said of it) one below the other."""
    if not rows:
        return f'<p class="muted">{escape(nothing)}</p>'
    lines = "".join(
        f'<tr><td width="62%">{escape(name)}</td><td width="38%" align="right" class="muted">{escape(said)}</td></tr>'
        for name, said in rows
    )
    return f'<table width="100%" cellpadding="1" cellspacing="0">{lines}</table>'


def heat_map(grid: Sequence[Sequence[int]], names: Sequence[str]) -> str:
    """Return numbers by weekday and hour, the darker the more."""
    most = max(map(max, grid)) or 1
    head = "".join(f'<td align="center" class="muted">{hour}</td>' for hour in range(len(grid[0])))
    lines = "".join(
        f'<tr><td class="muted">{escape(name)}</td>' + "".join(_cell(number, most) for number in row) + "</tr>"
        for name, row in zip(names, grid, strict=True)
    )
    return f'<table width="100%" cellpadding="2" cellspacing="1"><tr><td></td>{head}</tr>{lines}</table>'


def columns(left: str, right: str) -> str:
    """Return two columns."""
    return (
        '<table width="100%" cellpadding="0" cellspacing="0"><tr>'
        f'<td width="49%">{left}</td><td width="2%"></td><td width="49%">{right}</td></tr></table>'
    )


def _bar(share: float) -> str:
    full = round(100 * share)
    if full <= 0:
        return ""
    rest = f'<td width="{100 - full}%"></td>' if full < 100 else ""
    return (
        '<table width="100%" cellpadding="0" cellspacing="0"><tr>'
        f'<td width="{full}%" bgcolor="{BAR}"><span style="font-size:6pt">&nbsp;</span></td>{rest}</tr></table>'
    )


def _cell(number: int, most: int) -> str:
    step = 0 if not number else 1 + round((len(_HEAT) - 2) * number / most)
    ink = "#ffffff" if step >= 4 else INK
    return f'<td bgcolor="{_HEAT[step]}" align="center"><span style="color:{ink}">{number or ""}</span></td>'
