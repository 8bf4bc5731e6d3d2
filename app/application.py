"""Builds every service and window once and joins them: the only place that does."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import commands as command_table
from app.book import Book
from app.desktop import Desktop
from app.i18n import Translation
from app.instance import Instance
from app.messages import Messages
from app.notice import Notice
from app.recovery import open_or_recover
from app.settings import LANGUAGE, THEME, Settings
from app.theme import Theme
from phrasebook import resources
from phrasebook.actions import opening
from phrasebook.errors import NotFound
from phrasebook.store import settings as kept

SECOND_START: Final = "panel.show"
_LOG_BYTES: Final = 1_000_000


def command_names() -> list[str]:
    """Return what ``kuaida run`` takes."""
    return [row.id for row in command_table.TABLE if "run" in row.places]


def run(home: Path, command: str) -> int:
    """Open the desktop, or tell the one that is open; return the exit status."""
    if command and command not in command_names():
        raise NotFound("unknown-command", name=command)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("kuaida")
    application.setDesktopFileName("kuaida")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(QIcon(str(resources.path("icons", "kuaida.svg"))))
    opening.make_private(home)
    instance = Instance(home, lambda name: name in command_names())
    waiting = [command] if command else []  # what is asked for before the windows are there is done when they are
    instance.received.connect(waiting.append)
    if not instance.claim(command or SECOND_START):
        return 0
    try:
        return _serve(application, instance, home, waiting)
    finally:
        instance.release()


def _serve(application: QApplication, instance: Instance, home: Path, waiting: list[str]) -> int:
    _log_to(home / "log")
    translation, theme, settings = Translation(application), Theme(application), Settings({}, lambda key, value: None)

    def mouth() -> Messages:
        translation.use(settings.get(LANGUAGE))
        theme.use(settings.get(THEME))
        return Messages(Notice(theme, settings), translation.language)

    database = open_or_recover(home, mouth)
    if database is None:
        return 4
    values = kept.everything(database)
    database.close()
    settings.open(values, lambda key, value: None)
    messages = mouth()
    book = Book(home, messages)
    settings.open(values, _keeping(book))
    sys.excepthook = _reporter(messages)
    desktop = Desktop(application, home, book, settings, translation, theme, messages)

    def furnished() -> None:
        instance.received.disconnect(waiting.append)
        instance.received.connect(desktop.run)
        for asked in waiting:
            desktop.run(asked)

    desktop.furnished.connect(furnished)
    desktop.start()
    status = application.exec()
    desktop.stop()
    return status


def _keeping(book: Book) -> Callable[[str, str], None]:
    return lambda key, value: book.write(lambda database: kept.put(database, key, value))


def _log_to(folder: Path) -> None:
    """Keep a small log of codes and ids; texts of phrases and buyers are never logged."""
    opening.make_private(folder)
    handler = RotatingFileHandler(folder / "kuaida.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log = logging.getLogger("kuaida")
    log.setLevel(logging.INFO)
    log.addHandler(handler)


def _reporter(messages: Messages) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, lambda: QApplication.exit(0))
        else:
            messages.bug(error)

    return report
