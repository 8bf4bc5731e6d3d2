"""What happens when the phrasebook cannot be opened: said plainly, the file kept aside, the newest good backup offered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.i18n import tr
from app.messages import Messages
from phrasebook import backups
from phrasebook import database as files
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.errors import NotFound, PhrasebookError


def open_or_recover(home: Path, mouth: Callable[[], Messages]) -> Database | None:
    """Open the phrasebook; of a damaged file a backup is offered. None where the person rather ends the program.

    ``mouth`` is called only where there is something to say: a usual start has its looks and words only afterwards.
    """
    try:
        return opening.open_book(home)
    except PhrasebookError as error:
        messages = mouth()
        if error.code != "file-damaged":
            messages.tell(None, tr("The phrasebook cannot be opened"), messages.sentence(error))
            return None
        return opening.open_book(home) if _bring_back(home, messages, error) else None


def _bring_back(home: Path, messages: Messages, error: PhrasebookError) -> bool:
    title = tr("The phrasebook is damaged")
    try:
        copy = backups.newest_good(home)
    except NotFound:
        text = tr(
            "There is no good backup. The damaged file is kept in the folder “aside”; start with the handbook's phrases?"
        )
        if not messages.ask(None, title, f"{messages.sentence(error)}\n\n{text}", tr("Start anew")):
            return False
        files.set_aside(home / files.FILE_NAME, home / "aside")
        return True
    when = f"{copy.stem.removeprefix(backups.PREFIX)}"
    text = tr("Bring back the backup “{name}”? The damaged file is kept in the folder “aside”.").replace("{name}", when)
    if not messages.ask(None, title, f"{messages.sentence(error)}\n\n{text}", tr("Bring back")):
        return False
    backups.restore(home, copy)
    return True
