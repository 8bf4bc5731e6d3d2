from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands import Commands
from app.editor.form import Form
from app.i18n import Translation
from app.main_window import dragging, shelves
from app.main_window.shelves import Kind, Shelf
from app.main_window.workbench import Workbench
from app.packs import ImportDialog
from app.theme import Theme
from phrasebook.actions import sharing
from phrasebook.database import Database
from phrasebook.model import PhraseId

Go = Callable[..., None]


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something onto a widget and let it go; return whether it was taken."""
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), action, data, button, none))
    return True


def a_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_file_of_phrases_that_is_dropped_opens_the_import(
    bench: Workbench, store: Database, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "队友.kuaida"
    sharing.write(file, sharing.make(store))
    assert drop(bench.window, a_file(file))
    (dialog,) = bench.window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.preview.counts.get("unchanged") == 3)
    dialog.reject()


def test_other_things_that_are_dropped_are_left(bench: Workbench, form: Form, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("文字")
    assert not drop(bench.window, a_file(tmp_path / "picture.exe"))
    assert not drop(bench.window, text)
    assert not form.body.box.canInsertFromMimeData(a_file(tmp_path / "a.kuaida"))
    assert form.body.box.canInsertFromMimeData(text)


def test_phrases_can_be_dropped_on_scenarios_alone(bench: Workbench, qtbot: QtBot) -> None:
    model, data = bench.tree.tree_model, dragging.pack([PhraseId("p1")])
    move = Qt.DropAction.MoveAction
    takes = {
        shelf.kind: model.canDropMimeData(data, move, -1, -1, model.place(shelf))
        for shelf in (shelves.ALL, shelves.RETIRED, Shelf(Kind.CATEGORY, "shipping"), Shelf(Kind.SCENARIO, "fee"))
    }
    assert takes == {Kind.ALL: False, Kind.RETIRED: False, Kind.CATEGORY: False, Kind.SCENARIO: True}
    with qtbot.waitSignal(bench.moved) as moved:
        model.dropMimeData(data, move, -1, -1, model.place(shelves.UNSORTED_SHELF))
    assert moved.args == [("p1",), "unsorted"]


def test_several_phrases_are_moved_by_keyboard_too(bench: Workbench, go: Go, qtbot: QtBot) -> None:
    go("p1", "p2")
    assert bench.many.isVisible()
    bench.many.scenario.load("dispatch")
    with qtbot.waitSignal(bench.moved) as moved:
        bench.many.move_button.click()
    assert set(moved.args[0]) == {"p1", "p2"}
    assert moved.args[1] == "dispatch"


def test_statistics_take_the_place_of_list_and_editor(bench: Workbench, commands: Commands, qtbot: QtBot) -> None:
    bench.tree.go(shelves.STATISTICS)
    assert bench.statistics.isVisible()
    assert not bench.editor.isVisible()
    assert bench.chosen == []
    commands.run("search.focus")
    assert bench.phrases.search.isVisible()
    assert bench.tree.shelf == shelves.ALL


@pytest.mark.parametrize(
    ("shelf", "word"),
    [
        (shelves.FAVOURITES, "No favourites yet"),
        (shelves.WAITING, "Nothing waits"),
        (shelves.PERSONAL, "Only for me"),
        (shelves.RETIRED, "Nothing is retired"),
        (shelves.UNSORTED_SHELF, "Ctrl+N"),
    ],
)
def test_an_empty_shelf_says_what_to_do(bench: Workbench, shelf: Shelf, word: str) -> None:
    bench.tree.go(shelf)
    assert bench.phrases.empty.isVisible()
    assert word in bench.phrases.empty.text()


def test_a_search_without_result_says_what_was_looked_for(bench: Workbench, qtbot: QtBot) -> None:
    bench.phrases.search.setText("没有这样的")
    qtbot.waitUntil(lambda: bench.phrases.empty.isVisible())
    assert bench.phrases.empty.text() == "Nothing here fits “没有这样的”."


def test_keys_lead_from_the_search_box_and_the_tree_into_the_list(bench: Workbench, qtbot: QtBot) -> None:
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.phrases.search.setFocus()
    qtbot.keyClick(bench.phrases.search, Qt.Key.Key_Down)
    assert bench.phrases.table.hasFocus()
    bench.tree.setFocus()
    qtbot.keyClick(bench.tree, Qt.Key.Key_Return)
    assert bench.phrases.table.hasFocus()
    qtbot.keyClick(bench.phrases.table, Qt.Key.Key_Return)
    assert bench.editor.page.form.body.box.hasFocus()


def test_every_control_has_a_name(bench: Workbench, form: Form, go: Go) -> None:
    go("p1")
    form.variants.add.click()
    nameless = []
    for widget in bench.window.findChildren(QWidget):
        shown = widget.isVisibleTo(bench.window) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        inner = isinstance(widget.parentWidget(), QLineEdit) or widget.objectName().startswith("qt_")
        if not shown or inner or isinstance(widget, QLabel) or widget.focusProxy() is not None:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert nameless == []


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[Translation]:
    translation = Translation(qapp)
    yield translation
    translation.use("en")


def test_everything_follows_a_change_of_language(
    bench: Workbench, commands: Commands, go: Go, form: Form, chinese: Translation, qtbot: QtBot
) -> None:
    go("p1")
    form.body.box.setPlainText("改")
    chinese.use("zh_CN")
    commands.retranslate()
    qtbot.waitUntil(lambda: bench.window.windowTitle() == "短语库")
    assert bench.tree.name(shelves.ALL) == "全部短语"
    assert bench.tree.shelf == shelves.ALL
    assert form.fields["body"].word == "正文"
    assert bench.editor.page.state.note == "● 未保存"
    assert form.body.text == "改"
    assert bench.phrases.table.chosen_phrases == ("p1",)
    assert bench.menus.actions["phrase.new"].text() == "新建短语"
    assert "条" in bench.window.status.counts


def test_the_colours_follow_the_theme(bench: Workbench, theme: Theme, go: Go, qapp: QApplication) -> None:
    go("p1")
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    try:
        theme.use("dark")
        assert bench.window.grab().toImage().pixelColor(4, bench.window.height() - 4).lightness() < 80
        theme.use("light")
        assert bench.window.grab().toImage().pixelColor(4, bench.window.height() - 4).lightness() > 180
    finally:
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)
        qapp.setFont(font)


def test_what_is_clicked_in_the_statistics_is_shown_in_the_list(bench: Workbench, qtbot: QtBot) -> None:
    bench.tree.go(shelves.STATISTICS)
    bench.statistics.asked.emit("scenario", "fee")
    assert bench.tree.shelf == Shelf(Kind.SCENARIO, "fee")
    bench.tree.go(shelves.STATISTICS)
    bench.statistics.asked.emit("phrase", "p1")
    assert bench.tree.shelf == shelves.ALL
    qtbot.waitUntil(lambda: bench.editor.shown == "p1")
