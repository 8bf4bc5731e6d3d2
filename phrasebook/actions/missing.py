"""Records a search or a buyer's message that nothing answered; of its text only words that name no person, where that is wanted."""

from __future__ import annotations

import logging
import re
from typing import Final

from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import Change
from phrasebook.statistics import uses
from phrasebook.store import agents

MOST: Final = 6
_LONGEST: Final = 400
_SHORTEST: Final = 2
_MARKS: Final = re.compile("〔[^〕]*〕")  # what stands where personal data was
# parts of speech that name somebody, somewhere or an organisation, count, or say nothing by themselves
_LEFT_OUT: Final = ("nr", "ns", "nt", "nz", "m", "q", "r", "p", "c", "u", "y", "e", "o", "w", "x", "t", "f", "d", "eng")


def record(database: Database, text: str, *, message: bool = False, scenario: str = "") -> Change:
    """Count that the signed-in agent found nothing for ``text``; the text itself is not kept."""
    agent = agents.current(database).id
    words = keywords(text) if uses.is_on(database) and uses.keeps_words(database) else ()
    return statistics.record_gap(database, statistics.Gap(agent=agent, message=message, words=words, scenario=scenario))


def keywords(text: str) -> tuple[str, ...]:
    """Return the words of a text that may be kept: of jieba's dictionary, without personal data.

    What the dictionary does not know may be a name, an account or an order, and is left out.
    """
    import jieba.posseg

    from phrasebook.suggest import masks

    jieba.setLogLevel(logging.ERROR)
    found: dict[str, None] = {}
    masked = _MARKS.sub(" ", masks.mask(text[:_LONGEST]))
    for word, tag in jieba.posseg.dt.cut(masked, HMM=False):
        if len(word) >= _SHORTEST and jieba.dt.FREQ.get(word, 0) and not tag.startswith(_LEFT_OUT):
            found[word] = None
    return tuple(found)[:MOST]
