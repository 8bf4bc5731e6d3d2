from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.book import Book
from app.phrases import Places
from phrasebook.database import Database
from phrasebook.model import AgentId, Change, PhraseId
from phrasebook.store import agents, phrases
from phrasebook.store import places as stored


def me(database: Database) -> AgentId:
    return agents.current(database).id


def test_it_names_and_counts_scenarios(places: Places) -> None:
    assert [category.name_en for category in places.categories] == ["Shipping"]
    assert [scenario.id for scenario in places.scenarios("shipping")] == ["dispatch", "tracking", "fee"]
    assert places.name("dispatch") == "dispatch"
    assert places.name("gone-since") == "gone-since"
    assert (places.count("dispatch"), places.count("gone-since"), places.total) == (1, 0, 3)


def test_it_counts_anew_when_a_phrase_is_retired(places: Places, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(places.recounted):
        book.write(lambda database: phrases.retire(database, [PhraseId("p3")], agent=me(database)))
    assert (places.count("dispatch"), places.total) == (0, 2)


def test_a_use_changes_nothing_of_it(places: Places, book: Book, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(places.recounted, wait=50), qtbot.waitSignal(book.changed):
        book.write(lambda database: Change(number=0, action="use", kinds=frozenset({"use"})))


def test_a_new_scenario_appears(places: Places, book: Book, qtbot: QtBot) -> None:
    with qtbot.waitSignal(places.changed):
        book.write(_add)
    assert places.get("shop-warranty") is not None


def _add(database: Database) -> Change:
    return stored.add_shop_scenario(database, "warranty", category="shipping", agent=me(database))[1]
