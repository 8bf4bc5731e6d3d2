"""Makes the lead's report of a span of dates from the phrasebook."""

from __future__ import annotations

from datetime import date

from phrasebook.database import Database
from phrasebook.statistics import days, pages, report
from phrasebook.statistics.scope import Scope
from phrasebook.store import shops


def html(database: Database, *, first: date | None, last: date | None) -> str:
    """Return the report as HTML."""
    today = days.today()
    last = today if last is None else min(last, today)  # else an unfinished month is compared with a whole one
    shop = shops.current(database)
    team = pages.team(database, Scope(first=first, last=last), today)
    return report.render(team, shop="" if shop is None else shop.name, made=today)
