"""Saves phrases through the desktop's own writing path for ever, printing each id once its save is acknowledged."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication

from app.book import Book
from app.messages import Messages
from phrasebook.database import Database
from phrasebook.model import Change, Content, PhraseId
from phrasebook.store import agents, phrases


class Silent:
    """Nobody listens to notices here."""

    def show_notice(self, title: str, text: str, tone: str) -> None:
        """Say it where the parent looks."""
        print("notice", title, text, tone, file=sys.stderr, flush=True)


def main() -> None:
    """Save one phrase after the other."""
    application = QCoreApplication([])
    book = Book(Path(sys.argv[1]), Messages(Silent()))

    def save(database: Database) -> tuple[PhraseId, Change]:
        agent = agents.current(database).id
        return phrases.add(database, Content(title="存盘", body="每一次确认过的保存都在。" * 20), agent=agent)

    def saved(result: tuple[PhraseId, Change]) -> None:
        print(result[0], flush=True)
        book.write(save, saved)

    book.write(save, saved)
    application.exec()


if __name__ == "__main__":
    main()
