"""What the preview tells of a phrase besides its own text, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from phrasebook.actions import using
from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Citation, Phrase
from phrasebook.store import reference


@dataclass(frozen=True, slots=True)
class Details:
    """``sources`` are citations with the Chinese and English name of their section; ``buyers`` names of buyer types."""

    known: dict[str, str]
    sources: tuple[tuple[Citation, str, str], ...] = ()
    buyers: tuple[tuple[str, str], ...] = ()


def read(database: Database, phrase: Phrase) -> Details:
    """Return the details of a phrase as they are now."""
    content = phrase.content
    sections = ((one, _names(database, "section", f"{one.doc} {one.section}")) for one in content.citations)
    return Details(
        using.known_values(database),
        tuple((one, *names) for one, names in sections),
        tuple(_names(database, "buyer-type", one) for one in content.buyer_types),
    )


def _names(database: Database, kind: str, wanted: str) -> tuple[str, str]:
    try:
        found = reference.item(database, kind, wanted)
    except NotFound:
        return "", ""
    return str(found.get("zh", "")), str(found.get("en", ""))
