"""Pages that a shop keeps for its agents, on couriers, links, fees and postcodes; they come empty, for such facts age."""

from __future__ import annotations

from typing import Final

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.store import checks, settings, shops

PAGES: Final = ("couriers", "links", "fees", "postcodes")
LONGEST: Final = 20_000


def get(database: Database, page: str) -> str:
    """Return a page of the current shop, empty where nobody has written it."""
    return settings.get(database, _key(database, page), "")


def put(database: Database, page: str, text: str) -> None:
    """Write a page of the current shop.

    Raises:
        BadInput: ``text-too-long``, ``text-control-characters``, ``text-hidden-characters``.
        NotFound: ``unknown-item``.
    """
    settings.put(database, _key(database, page), checks.text("body", text, limit=LONGEST, lines=True).strip())


def _key(database: Database, page: str) -> str:
    if page not in PAGES:
        raise NotFound("unknown-item", kind="page", id=page)
    shop = shops.current(database)
    return f"kept-page.{shop.id if shop is not None else ''}.{page}"
