from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.book import Book
from app.commands import TABLE, Commands
from app.inserter import Inserter
from app.panel import Panel
from app.panel.tree import ScenarioTree
from app.phrases import BlankForm, Places, ResultList, SearchBox
from app.settings import PANEL_PLACE, PANEL_SPLIT, Settings
from app.theme import Theme
from phrasebook import statistics
from phrasebook.database import Database

Key = Qt.Key


@pytest.fixture
def commands() -> Commands:
    made = Commands()
    for row in TABLE:
        made.bind(row.id, lambda: None)
    return made


@pytest.fixture
def panel(
    book: Book,
    commands: Commands,
    inserter: Inserter,
    settings: Settings,
    theme: Theme,
    targets: object,
    places: Places,
    qtbot: QtBot,
) -> Panel:
    made = Panel(book, commands, inserter, settings, theme, targets, places)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(titles(made)) == 3)
    focus_elsewhere(qtbot)  # without a window manager every window that is shown has the focus
    return made


def focus_elsewhere(qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()


def titles(panel: Panel) -> list[str]:
    model = panel.findChild(ResultList).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(panel: Panel, widget: QWidget, place: QPoint | None = None) -> None:
    """A real click: it goes through the window."""
    inside = widget.rect().center() if place is None else place
    QTest.mouseClick(
        panel.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.mapTo(panel, inside)
    )


def click_row(panel: Panel, title: str) -> None:
    results = panel.findChild(ResultList)
    index = results.model().index(titles(panel).index(title), 0)
    click(panel, results.viewport(), results.visualRect(index).center())


def press(panel: Panel, key: Qt.Key) -> None:
    QTest.keyClick(panel.windowHandle(), key)


def refuses_focus(panel: Panel) -> bool:
    return bool(panel.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus)


def test_it_does_not_take_the_keyboard_when_shown(panel: Panel) -> None:
    assert refuses_focus(panel)
    assert panel.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_a_click_copies_and_counts_and_the_chat_keeps_the_keyboard(
    panel: Panel, targets: object, clipboard: object, store: Database, qtbot: QtBot
) -> None:
    click_row(panel, "发货")
    qtbot.waitUntil(lambda: clipboard.held == "今天发出。")
    assert refuses_focus(panel)
    assert targets.activated == []
    qtbot.waitUntil(lambda: [one["key"] for one in statistics.counts(store)] == ["p3"])


def test_a_use_does_not_move_the_rows(panel: Panel, book: Book, clipboard: object, qtbot: QtBot) -> None:
    before = titles(panel)
    with qtbot.waitSignal(book.changed):
        click_row(panel, before[2])
    qtbot.wait(20)
    assert titles(panel) == before


def test_the_search_box_takes_the_keyboard_on_a_click_and_esc_gives_it_back(
    panel: Panel, targets: object, qtbot: QtBot
) -> None:
    box = panel.findChild(SearchBox)
    with qtbot.waitActive(panel):
        click(panel, box)
    assert not refuses_focus(panel)
    assert QApplication.focusWidget() is box
    press(panel, Key.Key_Q)
    assert box.text() == "q"
    press(panel, Key.Key_Escape)
    qtbot.waitUntil(lambda: targets.activated == [targets.front])
    assert refuses_focus(panel)


def test_enter_copies_and_gives_the_keyboard_back(
    panel: Panel, targets: object, clipboard: object, qtbot: QtBot
) -> None:
    with qtbot.waitActive(panel):
        click(panel, panel.findChild(SearchBox))
    for key in (Key.Key_Q, Key.Key_S, Key.Key_D):
        press(panel, key)
    press(panel, Key.Key_Return)
    qtbot.waitUntil(lambda: targets.activated == [targets.front])
    assert clipboard.held == "请稍等，马上为您查。"


def test_blanks_are_asked_for_with_the_keyboard(panel: Panel, targets: object, clipboard: object, qtbot: QtBot) -> None:
    click_row(panel, "介绍商品")
    form = panel.findChild(BlankForm)
    qtbot.waitUntil(lambda: form.asking and panel.isActiveWindow())
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("四件套")
    press(panel, Key.Key_Return)
    qtbot.waitUntil(lambda: clipboard.held == "四件套有现货。")
    qtbot.waitUntil(lambda: targets.activated == [targets.front])
    assert not form.isVisible()
    assert panel.findChild(ResultList).isVisible()


def test_cancelling_the_form_copies_nothing_and_keeps_nothing(
    panel: Panel, targets: object, clipboard: object, qtbot: QtBot
) -> None:
    click_row(panel, "介绍商品")
    form = panel.findChild(BlankForm)
    qtbot.waitUntil(lambda: form.asking and panel.isActiveWindow())
    QApplication.focusWidget().setText("王女士")
    press(panel, Key.Key_Escape)
    qtbot.waitUntil(lambda: targets.activated == [targets.front])
    assert clipboard.held is None
    focus_elsewhere(qtbot)
    click_row(panel, "介绍商品")
    qtbot.waitUntil(lambda: form.asking and panel.isActiveWindow())
    assert QApplication.focusWidget().text() == ""


def test_losing_the_keyboard_makes_it_inert_again(panel: Panel, targets: object, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        click(panel, panel.findChild(SearchBox))
    focus_elsewhere(qtbot)
    assert refuses_focus(panel)
    assert targets.activated == []


def test_a_scenario_shows_its_phrases(panel: Panel, qtbot: QtBot) -> None:
    tree = panel.findChild(ScenarioTree)
    head = tree.model().index(1, 0)
    tree.expand(head)
    tree.setCurrentIndex(tree.model().index(2, 0, head))
    qtbot.waitUntil(lambda: titles(panel) == ["介绍商品"])
    close = next(one for one in panel.findChildren(QToolButton) if one.accessibleName() == "All scenarios")
    click(panel, close)
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)


def test_the_set_mark_goes_with_the_use(panel: Panel, clipboard: object, store: Database, qtbot: QtBot) -> None:
    mark = next(one for one in panel.findChildren(QToolButton) if one.text() == "New")
    click(panel, mark)
    qtbot.waitUntil(lambda: mark.isChecked())
    click_row(panel, "发货")
    qtbot.waitUntil(lambda: [one["key"] for one in statistics.counts(store, by="buyer")] == ["new"])


def test_its_place_and_split_are_remembered(panel: Panel, settings: Settings, qtbot: QtBot) -> None:
    panel.setGeometry(40, 30, 300, 500)
    qtbot.waitUntil(lambda: settings.get(PANEL_PLACE) == "40,30,300,500")
    toggle = next(one for one in panel.findChildren(QToolButton) if one.isCheckable() and not one.text())
    click(panel, toggle)
    qtbot.waitUntil(lambda: settings.get(PANEL_SPLIT).startswith("0,"))
    click(panel, toggle)
    assert panel.findChild(ScenarioTree).isVisible()
    qtbot.waitUntil(lambda: not settings.get(PANEL_SPLIT).startswith("0,"))


def test_it_is_shown_and_hidden_by_one_command(panel: Panel, qtbot: QtBot) -> None:
    panel.toggle()
    assert not panel.isVisible()
    panel.toggle()
    assert panel.isVisible()
    panel.close()
    assert not panel.isVisible()


def test_the_keyboard_can_be_taken_without_the_mouse(panel: Panel, targets: object, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.focus_search()
    assert QApplication.focusWidget() is panel.findChild(SearchBox)
    press(panel, Key.Key_Escape)
    qtbot.waitUntil(lambda: targets.activated == [targets.front])
