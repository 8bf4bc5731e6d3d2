"""Records what agents use, and counts it; never a text of a buyer, never the value of a variable."""

from phrasebook.statistics.counts import GROUPS, counts
from phrasebook.statistics.uses import Use, record

__all__ = ["GROUPS", "Use", "counts", "record"]
