from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from phrasebook import resources
from phrasebook.errors import BadInput
from phrasebook.handbook import files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources.path("handbook"), tmp_path / "handbook"))


def test_a_broken_file_is_named_with_the_reason(folder: Path) -> None:
    (folder / "phrases" / "shipping.yaml").write_text("category: [", "utf-8")
    with pytest.raises(BadInput, match=r"shipping\.yaml"):
        files.read(folder)


def test_phrases_of_an_unknown_scenario_are_refused(folder: Path) -> None:
    (folder / "phrases" / "shipping.yaml").write_text("category: shipping\nscenarios: [{scenario: nowhere}]", "utf-8")
    with pytest.raises(BadInput, match="nowhere"):
        files.read(folder)


def test_a_missing_key_is_named(folder: Path) -> None:
    (folder / "scenarios" / "trust.yaml").write_text("category: {id: trust, zh: 信任}\nscenarios: []", "utf-8")
    with pytest.raises(BadInput, match=r"trust\.yaml"):
        files.read(folder)


def test_the_version_follows_the_content_and_not_the_line_ends(folder: Path) -> None:
    before = files.version(folder)
    marks = folder / "marks.yaml"
    marks.write_bytes(marks.read_bytes().replace(b"\n", b"\r\n"))
    assert files.version(folder) == before
    marks.write_bytes(marks.read_bytes() + b"# more\n")
    assert files.version(folder) != before
