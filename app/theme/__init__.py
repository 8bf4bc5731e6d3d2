"""How the windows look: colours, type, spacing and icons, in one place."""

from app.theme.apply import Theme
from app.theme.icons import icon
from app.theme.tokens import DARK, HIT, LIGHT, SPACE, Tokens

__all__ = ["DARK", "HIT", "LIGHT", "SPACE", "Theme", "Tokens", "icon"]
