"""Writes one phrase with everything that belongs to it, and keeps what nobody has saved yet."""

from app.editor.catalogue import Catalogue
from app.editor.editor import PhraseEditor
from app.editor.scenario_box import ScenarioBox
from app.editor.unsaved import Edit, Unsaved, is_new

__all__ = ["Catalogue", "Edit", "PhraseEditor", "ScenarioBox", "Unsaved", "is_new"]
