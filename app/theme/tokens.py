"""The colours of the light and the dark look by their purpose, and the spacing grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SPACE: Final = 8  # the grid, in device-independent pixels
HIT: Final = 28  # the least height of anything that is clicked
FONT_FAMILIES: Final = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "WenQuanYi Micro Hei",
    "Segoe UI",
    "Noto Sans",
    "DejaVu Sans",
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by purpose (CSS notation). Texts have a contrast of at least 4.5 on the grounds they stand on."""

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    hover: str
    mark: str
    good: str
    warning: str
    danger: str


LIGHT: Final = Tokens(
    window="#f4f5f7",
    surface="#ffffff",
    raised="#ffffff",
    line="#dcdfe5",
    text="#1c2430",
    muted="#5b6675",
    accent="#0b6bcb",
    on_accent="#ffffff",
    accent_soft="#e3effb",
    hover="#eef1f5",
    mark="#b34700",
    good="#167340",
    warning="#7d5200",
    danger="#b3261e",
)
DARK: Final = Tokens(
    window="#1b1e23",
    surface="#23272e",
    raised="#2b3038",
    line="#3a414c",
    text="#e8ebf0",
    muted="#a3adba",
    accent="#6cb2ff",
    on_accent="#0c1a2a",
    accent_soft="#22384f",
    hover="#2d333c",
    mark="#ffb27a",
    good="#6fd39a",
    warning="#f0c060",
    danger="#ff8f86",
)
