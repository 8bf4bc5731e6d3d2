from __future__ import annotations

from phrasebook.database import Database
from phrasebook.store import settings


def test_a_value_is_kept(database: Database) -> None:
    assert settings.get(database, "picker.key", "Alt+Q") == "Alt+Q"
    settings.put(database, "picker.key", "Alt+W")
    assert settings.get(database, "picker.key", "Alt+Q") == "Alt+W"
    assert settings.everything(database)["picker.key"] == "Alt+W"
