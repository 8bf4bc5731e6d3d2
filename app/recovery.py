"""What happens when the phrasebook cannot be opened: said plainly, the file kept aside, the newest good backup offered."""

from __future__ import annotations

from pathlib import Path

from app.i18n import tr
from app.messages import Messages
from phrasebook import backups
from phrasebook import database as files
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.errors import Damaged, NotFound, PhrasebookError


def open_or_recover(home: Path, messages: Messages) -> Database | None:
    """Open the phrasebook; of a damaged file a backup is offered. None where the person rather ends the program."""
    try:
        return opening.open_book(home)
    except Damaged as error:
        if error.code != "file-damaged" or not _bring_back(home, messages, error):
            if error.code != "file-damaged":
                messages.tell(None, tr("The phrasebook cannot be opened"), messages.sentence(error))
            return None
    except PhrasebookError as error:
        messages.tell(None, tr("The phrasebook cannot be opened"), messages.sentence(error))
        return None
    return opening.open_book(home)


def _bring_back(home: Path, messages: Messages, error: Damaged) -> bool:
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
