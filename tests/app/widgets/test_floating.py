from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.theme import LIGHT, Theme
from app.widgets.floating import EDGE, Floating

Edge = Qt.Edge


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Floating:
    made = Floating(theme)
    qtbot.addWidget(made)
    made.resize(200, 100)
    return made


def test_it_stays_on_top_without_a_frame(window: Floating) -> None:
    for flag in (Qt.WindowType.Tool, Qt.WindowType.FramelessWindowHint, Qt.WindowType.WindowStaysOnTopHint):
        assert window.windowFlags() & flag == flag


@pytest.mark.parametrize(
    ("place", "edges", "cursor"),
    [
        (QPoint(1, 50), Edge.LeftEdge, Qt.CursorShape.SizeHorCursor),
        (QPoint(100, 99), Edge.BottomEdge, Qt.CursorShape.SizeVerCursor),
        (QPoint(199, 99), Edge.RightEdge | Edge.BottomEdge, Qt.CursorShape.SizeFDiagCursor),
        (QPoint(198, 2), Edge.RightEdge | Edge.TopEdge, Qt.CursorShape.SizeBDiagCursor),
        (QPoint(EDGE + 1, 50), Edge(0), Qt.CursorShape.ArrowCursor),
    ],
)
def test_its_edges_can_be_drawn(
    window: Floating, place: QPoint, edges: Qt.Edge, cursor: Qt.CursorShape, qtbot: QtBot
) -> None:
    assert window._edges(place) == edges
    with qtbot.waitExposed(window):
        window.show()
    moved = QMouseEvent(
        *(QEvent.Type.MouseMove, QPointF(place), QPointF(window.mapToGlobal(place))),
        *(Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
    )  # sent, not made by moving the pointer: other tests' pointers stand in the way
    QApplication.sendEvent(window, moved)
    assert window.cursor().shape() == cursor


def test_what_it_shows_leaves_the_edges_free(window: Floating) -> None:
    window.grab()
    assert window.content.geometry().x() >= EDGE
    assert window.content.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_it_is_painted_in_the_colours_of_the_look(window: Floating) -> None:
    picture = window.grab().toImage()
    assert picture.pixelColor(0, 50) == QColor(LIGHT.line)
    assert picture.pixelColor(3, 50) == QColor(LIGHT.window)
