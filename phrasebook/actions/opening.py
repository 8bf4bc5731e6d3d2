"""Opens the phrasebook of a home folder, filling an empty one with the bundled content first."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from phrasebook import database as files
from phrasebook import handbook, index, statistics
from phrasebook.database import Database
from phrasebook.store import phrase_rows


def home_folder(environment: Mapping[str, str], given: str | None = None) -> Path:
    """Return the folder of this user's phrasebook: ``given``, else ``KUAIDA_HOME``, else the system's place for data."""
    named = given or environment.get("KUAIDA_HOME")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("kuaida", appauthor=False)


def open_book(home: Path) -> Database:
    """Open the phrasebook in ``home`` and bring in the content of this program version where it is missing."""
    database = files.open_file(home / files.FILE_NAME)
    try:
        handbook.fill(database)
        if not index.is_current(database):
            phrase_rows.enter_all(database)
        if not statistics.is_current(database):
            statistics.rebuild(database)
    except BaseException:
        database.close()
        raise
    return database


def open_again(home: Path) -> Database:
    """Open one more connection to a phrasebook that ``open_book`` has opened."""
    return files.open_file(home / files.FILE_NAME)


def make_private(folder: Path) -> None:
    """Make the home folder readable by this user alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.chmod(folder, 0o700)
