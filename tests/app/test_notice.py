from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCursor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.notice import Notice
from app.settings import NOTICE_SECONDS, Settings
from app.theme import Theme
from app.theme.fitting import fitted

LONG = "亲，您好，欢迎光临，很高兴为您服务，请问有什么可以帮到您的呢？" * 6
SCREEN = QRect(0, 0, 800, 600)


@pytest.fixture
def notice(theme: Theme, settings: Settings, qtbot: QtBot) -> Iterator[Notice]:
    made = Notice(theme, settings, lambda: SCREEN)
    qtbot.addWidget(made)
    yield made
    made.hide()


def words(notice: Notice) -> str:
    return "\n".join(label.text() for label in notice.findChildren(QLabel) if label.isVisibleTo(notice))


def test_it_is_ready_before_it_is_wanted(notice: Notice) -> None:
    assert notice.windowHandle() is not None
    assert not notice.isVisible()


def test_it_says_what_was_copied_in_two_lines_at_most(notice: Notice) -> None:
    notice.show_notice("已复制：问候", LONG, "good")
    assert notice.isVisible()
    title, *text = words(notice).strip().splitlines()
    assert title == "已复制：问候"
    assert len(text) == 2
    assert text[1].endswith("…")
    assert (notice.accessibleName(), notice.accessibleDescription()) == ("已复制：问候", LONG)


def test_the_next_one_replaces_it(notice: Notice) -> None:
    notice.show_notice("one", LONG, "good")
    tall = notice.height()
    notice.show_notice("two", "", "danger")
    assert words(notice).strip() == "two"
    assert notice.height() < tall


def test_it_stands_at_the_lower_right(notice: Notice) -> None:
    notice.show_notice("one", LONG, "info")
    place = notice.geometry()
    assert SCREEN.contains(place)
    assert place.right() > SCREEN.right() - 40
    assert place.bottom() > SCREEN.bottom() - 40


def test_it_does_not_come_up_under_the_pointer(notice: Notice) -> None:
    QCursor.setPos(SCREEN.right() - 60, SCREEN.bottom() - 30)
    notice.show_notice("one", "two", "info")
    assert SCREEN.contains(notice.geometry())
    assert not notice.geometry().contains(QCursor.pos())
    QCursor.setPos(0, 0)


def test_it_leaves_the_focus_where_it_is(notice: Notice, qtbot: QtBot) -> None:
    typing = QLineEdit()
    qtbot.addWidget(typing)
    with qtbot.waitActive(typing):
        typing.show()
        typing.activateWindow()
    notice.show_notice("one", "two", "warning")
    assert QApplication.focusWidget() is typing
    assert notice.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert notice.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_a_click_closes_it(notice: Notice, qtbot: QtBot) -> None:
    notice.show_notice("one", "two", "danger")
    qtbot.mouseClick(notice, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_it_passes_after_the_chosen_time(notice: Notice, settings: Settings, qtbot: QtBot) -> None:
    settings.put(NOTICE_SECONDS, 1)
    notice.show_notice("one", "", "good")
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=3000)


@pytest.mark.parametrize("lines", [1, 2, 4])
def test_a_text_is_broken_into_lines_that_fit(qapp: QApplication, lines: int) -> None:
    metrics = QFontMetrics(qapp.font())
    shown = fitted(LONG, qapp.font(), 200, lines).splitlines()
    assert len(shown) == lines
    assert all(metrics.horizontalAdvance(line) <= 200 for line in shown)
    assert shown[-1].endswith("…")
    assert LONG.startswith("".join(shown)[:-1])


def test_a_short_text_stays_whole(qapp: QApplication) -> None:
    assert fitted("two\nlines  of it", qapp.font(), 500, 2) == "two lines of it"
    assert fitted("", qapp.font(), 500, 2) == ""
