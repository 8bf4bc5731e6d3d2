from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.widgets.elided_label import ElidedLabel


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    made = ElidedLabel()
    qtbot.addWidget(made)
    return made


def test_a_cut_text_is_its_tooltip(label: ElidedLabel) -> None:
    label.say("a text that is far too long for so little room")
    label.resize(60, 20)
    label.grab()
    assert "far too long" in label.toolTip()
    label.resize(900, 20)
    label.grab()
    assert label.toolTip() == ""


def test_its_own_tooltip_stays(label: ElidedLabel) -> None:
    label.resize(900, 20)
    label.say("short", "<b>more</b>")
    assert "&lt;b&gt;more" in label.toolTip()
    assert label.accessibleName() == "short"


def test_it_needs_little_room(label: ElidedLabel) -> None:
    label.say("a text that is far too long for so little room")
    assert label.minimumSizeHint().width() < 60
