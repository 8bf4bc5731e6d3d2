"""Finds phrases for typed text: Chinese, pinyin, first letters, codes and English, ranked, with the reason of each match."""

from phrasebook.search.finder import find
from phrasebook.search.names import Completion, complete
from phrasebook.search.scope import Context

__all__ = ["Completion", "Context", "complete", "find"]
