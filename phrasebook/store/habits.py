"""What each agent uses and likes: frecency that needs no clock at reading, use counts, favourites."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import AgentId, PhraseId
from phrasebook.store import phrase_rows

HALF_LIFE_DAYS = 14.0
_RATE = math.log(2) / (HALF_LIFE_DAYS * 86400)
_EPOCH = datetime(2025, 1, 1, tzinfo=UTC).timestamp()


def hotter(hot: float, seconds: float) -> float:
    """Return the log of a decayed sum of uses after one more at ``seconds`` since the epoch of the scale.

    ``hot = ln(sum(e ** (rate * t)))``: the order of phrases never changes with time, so a plain index serves it.
    """
    now = _RATE * seconds
    return max(hot, now) + math.log1p(math.exp(-abs(hot - now)))


def used(database: Database, agent: AgentId, phrase: PhraseId, *, at: datetime | None = None) -> None:
    """Count one use for the order of results; part of a larger transaction."""
    row = database.value("select row from phrase where id = ?", (phrase,))
    if row is None:
        raise NotFound("unknown-phrase", id=phrase)
    seconds = (at or datetime.now(UTC)).timestamp() - _EPOCH
    found = database.execute("select hot, uses from habit where agent = ? and phrase = ?", (agent, row)).fetchone()
    # a phrase that was only marked as favourite has hot = 0 and uses = 0: its first use starts the sum
    hot = hotter(found[0], seconds) if found is not None and found[1] else _RATE * seconds
    database.execute(
        "insert into habit(agent, phrase, hot, uses, favourite) values (?, ?, ?, 1, 0)"
        " on conflict(agent, phrase) do update set hot = excluded.hot, uses = uses + 1",
        (agent, row, hot),
    )
    phrase_rows.promote(database, phrase)


def set_favourite(database: Database, agent: AgentId, phrase: PhraseId, favourite: bool) -> None:
    """Mark or unmark a favourite of the agent."""
    with database.transaction():
        row = database.value("select row from phrase where id = ?", (phrase,))
        if row is None:
            raise NotFound("unknown-phrase", id=phrase)
        database.execute(
            "insert into habit(agent, phrase, hot, uses, favourite) values (?, ?, 0, 0, ?)"
            " on conflict(agent, phrase) do update set favourite = excluded.favourite",
            (agent, row, int(favourite)),
        )
        phrase_rows.promote(database, phrase)


def favourites(database: Database, agent: AgentId) -> set[PhraseId]:
    """Return the agent's favourites."""
    found = database.execute(
        "select id from habit join phrase on phrase.row = habit.phrase where agent = ? and favourite = 1", (agent,)
    )
    return {PhraseId(one[0]) for one in found}
