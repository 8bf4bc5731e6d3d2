"""Words figures as people read them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from app.i18n import mark, tr

SOURCES: Final = {
    "picker": mark("Picker"),
    "panel": mark("Panel"),
    "hotkey": mark("Hotkey"),
    "suggestion": mark("Suggestion"),
    "playbook": mark("Playbook"),
    "command": mark("Command line"),
}
SEVERITIES: Final = {"error": mark("Must be mended"), "warn": mark("Should be mended"), "hint": mark("Could be better")}


def source(name: str) -> str:
    """Return how a phrase was reached."""
    return tr(SOURCES[name]) if name in SOURCES else name


def severity(name: str) -> str:
    """Return how bad a finding is."""
    return tr(SEVERITIES[name]) if name in SEVERITIES else name


def seconds(value: float | None) -> str:
    """Return a time."""
    if value is None:
        return "—"
    if value < 60:
        return tr("{count} s").replace("{count}", f"{value:.1f}")
    return tr("{count} min").replace("{count}", f"{value / 60:.1f}")


def percent(share: float | None) -> str:
    """Return a share."""
    return "—" if share is None else f"{share:.0%}"


def change(now: int, before: int | None) -> str:
    """Return how much a number grew or fell against the time before."""
    if before is None:
        return ""
    if not before:
        return tr("none before")
    return f"{(now - before) / before:+.0%}"


def filled(days: list[tuple[date, int]], first: date | None, last: date | None) -> list[tuple[date, int]]:
    """Return a number for each day of a span, 0 where nothing happened; of an open span from the first day that has one."""
    if not days:
        return []
    known = dict(days)
    start, end = first or days[0][0], last or days[-1][0]
    return [(day, known.get(day, 0)) for day in (start + timedelta(days=n) for n in range((end - start).days + 1))]
