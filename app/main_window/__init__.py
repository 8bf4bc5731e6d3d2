"""The library: the window in which phrases are written, approved and arranged, and the commands that go with it."""

from app.main_window.library import Library

__all__ = ["Library"]
