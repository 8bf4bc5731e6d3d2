"""Records what agents use, and counts it; never a text of a buyer, never the value of a variable."""

from phrasebook.statistics.counts import GROUPS, counts
from phrasebook.statistics.events import Gap, Offer, Use
from phrasebook.statistics.scope import Scope
from phrasebook.statistics.tallies import is_current, rebuild
from phrasebook.statistics.uses import record, record_findings, record_gap, record_left, record_offer

__all__ = [
    "GROUPS",
    "Gap",
    "Offer",
    "Scope",
    "Use",
    "counts",
    "is_current",
    "rebuild",
    "record",
    "record_findings",
    "record_gap",
    "record_left",
    "record_offer",
]
