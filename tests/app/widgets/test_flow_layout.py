from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.flow_layout import FlowLayout


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made, spacing=4)
    for _ in range(6):
        button = QPushButton("x")
        button.setFixedSize(50, 28)
        flow.addWidget(button)
    return made


def rows(widget: QWidget) -> list[int]:
    """How many buttons each line has."""
    places = [widget.layout().itemAt(place).geometry().y() for place in range(widget.layout().count())]
    return [places.count(y) for y in sorted(set(places))]


@pytest.mark.parametrize(("width", "lines"), [(320, [6]), (319, [5, 1]), (160, [3, 3]), (10, [1] * 6)])
def test_as_many_beside_each_other_as_fit(row: QWidget, width: int, lines: list[int]) -> None:
    row.resize(width, 300)
    row.layout().activate()
    assert rows(row) == lines


def test_its_height_follows_from_its_width(row: QWidget) -> None:
    assert row.layout().heightForWidth(320) == 28
    assert row.layout().heightForWidth(160) == 60


def test_items_can_be_taken_out(row: QWidget) -> None:
    assert row.layout().takeAt(0).widget() is not None
    assert row.layout().count() == 5
    assert row.layout().itemAt(9) is None
    assert row.layout().takeAt(9) is None
