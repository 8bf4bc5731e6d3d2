from __future__ import annotations

from phrasebook.database import Database
from phrasebook.model import Agent, Content, PhraseId
from phrasebook.store import phrase_rows, phrases


def test_rows_are_loaded_in_the_order_that_was_asked(database: Database, agent: Agent) -> None:
    made = [phrases.add(database, Content(title=f"第{n}", body=f"正文{n}"), agent=agent.id)[0] for n in range(4)]
    row_ids = {phrase: database.value("select row from phrase where id = ?", (phrase,)) for phrase in made}
    wanted = [row_ids[made[2]], row_ids[made[0]], 999999]
    assert [phrase.id for phrase in phrase_rows.load(database, wanted)] == [made[2], made[0]]


def test_removing_what_is_not_there_is_no_error(database: Database) -> None:
    phrase_rows.remove(database, PhraseId("none"))
    assert phrase_rows.get(database, "none") is None
    assert phrase_rows.image(database, "none") is None
