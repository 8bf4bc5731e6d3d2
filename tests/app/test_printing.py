from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import printing
from phrasebook.errors import Unable


def pages(file: Path) -> int:
    return file.read_bytes().count(b"/Type /Page\n")


def test_a_long_page_is_made_smaller_until_it_fits_on_a_sheet(qapp: QApplication, tmp_path: Path) -> None:
    for number, count in enumerate((1, 30, 40)):
        file = tmp_path / f"{number}.pdf"
        printing.print_page("<h1>快答使用报告</h1>" + "<p>使用次数</p>" * count, file)
        assert file.read_bytes().startswith(b"%PDF")
        assert pages(file) == 1


def test_a_file_that_cannot_be_written(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(Unable, match="file-unwritable"):
        printing.print_page("x", tmp_path / "none" / "x.pdf")


def test_the_command_line_prints_without_a_display_and_loads_qt_only_for_that(home: Path, tmp_path: Path) -> None:
    code = "import sys; from app.__main__ import main\ntry: main()\nexcept SystemExit: pass\nprint('PySide6' in sys.modules)"
    for suffix, loaded in (("html", "False"), ("pdf", "True")):
        file = tmp_path / f"report.{suffix}"
        command = [sys.executable, "-c", code, "report", "--out", str(file)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == loaded
        assert file.stat().st_size > 1000
