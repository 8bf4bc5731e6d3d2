from __future__ import annotations

from dataclasses import replace

from phrasebook.database import Database
from phrasebook.model import Phrase
from phrasebook.store import agents, phrases, shipped


def _some(database: Database) -> Phrase:
    return phrases.listing(database, scenario="dispatch-time")[0]


def test_a_bundled_phrase_differs_once_an_edit_of_it_serves(filled: Database) -> None:
    phrase, agent = _some(filled), agents.current(filled).id
    assert not shipped.differs(filled, phrase)
    phrases.edit(filled, phrase.id, replace(phrase.content, body="您好，稍等。"), agent=agent)
    assert not shipped.differs(filled, phrases.get(filled, phrase.id))
    phrases.approve(filled, [phrase.id], agent=agent)
    assert shipped.differs(filled, phrases.get(filled, phrase.id))


def test_what_the_shop_wrote_itself_differs_from_nothing(filled: Database) -> None:
    agent = agents.current(filled).id
    made, _ = phrases.add(filled, replace(_some(filled).content, code=""), agent=agent)
    assert not shipped.differs(filled, phrases.get(filled, made))
