from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.book import Book
from app.panel.status import Status
from phrasebook.database import Database
from phrasebook.model import Change, Shop
from phrasebook.store import agents, shops


def test_it_names_the_agent_and_the_shop_and_follows_them(book: Book, qtbot: QtBot) -> None:
    status = Status(book)
    qtbot.addWidget(status)
    qtbot.waitUntil(lambda: status.text() == "小满 · No shop profile yet")
    book.write(_open_a_shop)
    qtbot.waitUntil(lambda: status.text() == "小满 · 小满家居")


def _open_a_shop(database: Database) -> Change:
    change = shops.save(database, Shop(id="s", name="小满家居"), agent=agents.current(database).id)
    shops.choose(database, "s")
    return change
