"""The X window system for the back ends: one typed door to libxcb and libxkbcommon, over Qt's own connection or a private one."""

from __future__ import annotations

from app.xlib.connection import Connection, Property, Window, of_qt, opened

__all__ = ["Connection", "Property", "Window", "of_qt", "opened"]
