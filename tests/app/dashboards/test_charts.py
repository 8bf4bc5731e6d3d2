from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.dashboards import chart as charts
from app.dashboards.bars import Bar, Bars
from app.dashboards.chart import Chart
from app.dashboards.chart_box import ChartBox
from app.dashboards.heat_map import HeatMap
from app.dashboards.lines import Lines
from app.dashboards.tables import Table
from app.theme import Theme
from phrasebook.errors import PhrasebookError

DAYS = [(date(2026, 11, 1) + timedelta(days=n), n * 3) for n in range(30)]


def bars(theme: Theme) -> Bars:
    made = Bars(theme, most=3)
    made.show_bars("Agent", [Bar(f"客服{n}", 40 - 10 * n, f"a{n}", before=5 * n) for n in range(4)])
    return made


def lines(theme: Theme) -> Lines:
    made = Lines(theme)
    made.show_days("Uses", DAYS, DAYS[:20])
    return made


def heat_map(theme: Theme) -> HeatMap:
    made = HeatMap(theme)
    made.show_grid([[day * hour for hour in range(24)] for day in range(7)])
    return made


MAKERS: list[Callable[[Theme], Chart]] = [bars, lines, heat_map]


@pytest.fixture(params=MAKERS, ids=lambda make: make.__name__)
def chart(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> Chart:
    """Each chart with numbers."""
    made: Chart = request.param(theme)
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    return made


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_every_chart_is_painted_in_both_looks_and_has_its_table(chart: Chart, theme: Theme) -> None:
    for look in ("light", "dark"):
        theme.use(look)
        found = colours(chart.grab().toImage())
        assert QColor(theme.tokens.accent).name() in found
    assert chart.table.rows
    assert all(len(row) == len(chart.table.heads) for row in chart.table.rows)
    assert chart.accessibleDescription()


def test_every_spot_lies_within_the_chart_and_says_something(chart: Chart) -> None:
    spots = chart.spots()
    assert spots
    for spot in spots:
        assert spot.text
        assert chart.rect().adjusted(-1, -1, 1, 1).toRectF().contains(spot.place)


def test_a_narrow_chart_is_no_trouble(chart: Chart) -> None:
    chart.resize(40, 20)
    chart.grab()


def test_a_click_and_the_keys_choose_a_bar(theme: Theme, qtbot: QtBot) -> None:
    made = bars(theme)
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    with qtbot.waitSignal(made.chosen) as clicked:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert clicked.args == ["a1"]
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.chosen) as pressed:
        qtbot.keyClick(made, Qt.Key.Key_Return)
    assert pressed.args == ["a2"]
    assert made.accessibleDescription().startswith("客服2: 20")
    made.hide()


def test_without_numbers_it_says_so(theme: Theme, qtbot: QtBot) -> None:
    made = Bars(theme)
    qtbot.addWidget(made)
    made.grab()
    assert made.spots() == []


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_a_chart_is_saved(chart: Chart, theme: Theme, tmp_path: Path, qtbot: QtBot, suffix: str) -> None:
    box = ChartBox("Title", theme, chart)
    qtbot.addWidget(box)
    box.refresh()
    file = tmp_path / f"chart.{suffix}"
    box.save(file)
    if suffix == "png":
        image = QImage(str(file))
        assert image.width() >= 2 * chart.sizeHint().width()
        assert len(colours(image)) > 3
    elif suffix == "svg":
        assert ElementTree.parse(file).getroot().tag.endswith("svg")
    else:
        lines_ = file.read_text("utf-8-sig").splitlines()
        assert len(lines_) == len(chart.table.rows) + 1


def test_a_file_that_cannot_be_written_is_told(theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    box = ChartBox("Title", theme, bars(theme))
    qtbot.addWidget(box)
    failed: list[PhrasebookError] = []
    box.failed.connect(failed.append)
    box.save(tmp_path / "none" / "chart.png")
    assert [error.code for error in failed] == ["file-unwritable"]


def test_the_table_takes_the_place_of_the_chart(theme: Theme, qtbot: QtBot) -> None:
    box = ChartBox("Title", theme, bars(theme))
    parent = QWidget()
    qtbot.addWidget(parent)
    box.setParent(parent)
    box.refresh()
    parent.show()
    assert not box.rows.isVisible()
    box.switch.click()
    assert box.rows.isVisible()
    assert box.rows.rowCount() == 4
    with qtbot.waitSignal(box.chosen) as chosen:
        box.rows.activated.emit(box.rows.model().index(2, 0))
    assert chosen.args == ["a2"]
    parent.hide()


def test_a_table_alone_says_when_it_is_empty(theme: Theme, qtbot: QtBot) -> None:
    box = ChartBox("Title", theme)
    qtbot.addWidget(box)
    box.refresh(Table(("Phrase",), ()))
    assert box.rows.parentWidget().isHidden()


def test_names_are_never_formulas(tmp_path: Path) -> None:
    table = Table(("Phrase", "Uses"), (("=1+1", 3), ("a\tb", 1)))
    assert table.text() == "Phrase\tUses\n'=1+1\t3\na b\t1"
    assert "'=1+1" in table.csv()


@pytest.mark.parametrize(
    ("most", "top"), [(0, 4), (4, 4), (5, 8), (9, 12), (30, 32), (101, 120), (999, 1000), (1001, 1200)]
)
def test_axes_end_at_round_numbers(most: int, top: int) -> None:
    assert charts.ceiling(most) == top
    assert top % 4 == 0
