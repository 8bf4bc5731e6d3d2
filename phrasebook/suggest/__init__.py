"""Answers a buyer's message with ranked scenarios and their best approved reply; stays quiet where nothing is good enough."""

from phrasebook.suggest.engine import Suggester, Suggestion
from phrasebook.suggest.learning import Learned, forget, learn, learned
from phrasebook.suggest.similarity import Similarity

__all__ = ["Learned", "Similarity", "Suggester", "Suggestion", "forget", "learn", "learned"]
