"""The picker: search over any program, pick by a key, back to the chat."""

from app.picker.window import Picker

__all__ = ["Picker"]
