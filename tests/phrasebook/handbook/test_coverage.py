from __future__ import annotations

from dataclasses import replace

from phrasebook.database import Database
from phrasebook.handbook import coverage
from phrasebook.model import PhraseId
from phrasebook.store import agents, phrases


def test_the_bundled_content_is_nowhere_thin(filled: Database) -> None:
    found = coverage.coverage(filled)
    assert found["phrases"] >= 1000
    assert (found["thin"], found["expired"]) == ([], [])
    assert {"scenarios", "buyer_types", "sections"} <= set(found)
    assert all({"phrases", "scenarios", "gist"} <= set(one) for one in found["sections"])
    assert "thin: —" in coverage.as_text(found)


def test_what_has_expired_and_what_got_thin_is_named(filled: Database) -> None:
    agent = agents.current(filled).id
    phrase = PhraseId("dispatch-time-standard")
    old = phrases.get(filled, phrase)
    phrases.edit(filled, phrase, replace(old.content, expires="2020-01-01"), agent=agent)
    phrases.approve(filled, [phrase], agent=agent)
    gone = [one.id for one in phrases.listing(filled, scenario="away-auto-reply")][1:]
    phrases.retire(filled, gone, agent=agent)
    found = coverage.coverage(filled)
    assert found["expired"] == [phrase]
    assert "away-auto-reply" in found["thin"]
    assert f"expired: {phrase}" in coverage.as_text(found)
