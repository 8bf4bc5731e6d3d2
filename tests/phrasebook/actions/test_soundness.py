from __future__ import annotations

import random

from phrasebook.actions import soundness
from phrasebook.database import Database
from phrasebook.model import Agent, PhraseId
from phrasebook.store import phrase_rows


def test_a_sound_phrasebook_is_called_so(filled: Database) -> None:
    report = soundness.check(filled)
    assert report.sound
    assert report.checked > 1000


def test_a_flipped_character_in_any_column_is_noticed(database: Database, agent: Agent, approved: PhraseId) -> None:
    chance = random.Random(7)
    for column in ("title", "body", "code", "scenario", "state", "rest", "approved_at"):
        kept = database.value(f"select {column} from phrase where id = ?", (approved,))
        place = chance.randrange(len(kept))
        broken = kept[:place] + chr(ord(kept[place]) ^ 1) + kept[place + 1 :]
        database.execute(f"update phrase set {column} = ? where id = ?", (broken, approved))
        assert soundness.check(database).phrases == (approved,), column
        database.execute(f"update phrase set {column} = ? where id = ?", (kept, approved))
    assert soundness.check(database).sound


def test_an_index_that_lost_a_phrase_is_noticed_and_made_anew(database: Database, approved: PhraseId) -> None:
    database.execute("insert into phrase select 999, 'ghost', '', title, body, scenario, state, origin, owner, rest, pending,"
                     " hotkey, approved_by, approved_at, revision, hash, shown from phrase")  # fmt: skip
    report = soundness.check(database)
    assert report.index
    phrase_rows.enter_all(database)
    assert not soundness.check(database).index
