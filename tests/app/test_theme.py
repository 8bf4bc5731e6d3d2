from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from app.theme import DARK, LIGHT, Theme, Tokens, icon
from phrasebook import resources


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_texts_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.surface, tokens.raised, tokens.hover, tokens.accent_soft):
        for text in (tokens.text, tokens.muted, tokens.mark, tokens.good, tokens.warning, tokens.danger, tokens.accent):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def test_the_style_sheet_uses_only_known_names() -> None:
    sheet = resources.path("styles", "kuaida.qss").read_text("utf-8")
    assert set(re.findall(r"\$(\w+)", sheet)) <= {*Tokens.__slots__, "styles", "look"}
    for picture in re.findall(r'url\("\$styles/([^"]+)"\)', sheet):
        for look in ("light", "dark"):
            assert resources.path("styles", picture.replace("$look", look)).exists(), picture


def test_the_look_changes_while_running(qapp: QApplication, theme: Theme) -> None:
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.dark))
    theme.use("dark")
    theme.use("light")
    assert told == [True, False]
    assert qapp.palette().window().color().name() == LIGHT.window


def test_every_icon_is_drawn(qapp: QApplication) -> None:
    for file in resources.path("icons").glob("*.svg"):
        picture = icon(file.stem, "#ff0000", 32).pixmap(32, 32).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), file.name
