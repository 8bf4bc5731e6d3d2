"""Everything that can be chosen, the agents and the shop, and the first run."""

from app.preferences.opener import Preferences

__all__ = ["Preferences"]
