from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest

from phrasebook import packs
from phrasebook.errors import BadInput
from phrasebook.packs import remarks
from phrasebook.packs.form import FIELDS, Basis

ROOT = Path(__file__).resolve().parents[3]


def test_a_format_is_chosen_by_name_or_by_suffix() -> None:
    assert packs.choose(Path("a.kuaida")).name == "kuaida"
    assert packs.choose(Path("a.unknown")).name == "kuaida"
    assert packs.choose(Path("a.csv")).name == "csv"
    with pytest.raises(BadInput, match="unknown-format"):
        packs.choose(Path("a.kuaida"), "none")


def test_every_format_of_the_room_is_in_the_list_once() -> None:
    found = {
        module.FORMAT.name
        for info in pkgutil.iter_modules([str(Path(packs.__file__).parent)])
        if hasattr(module := importlib.import_module(f"phrasebook.packs.{info.name}"), "FORMAT")
    }
    names = [one.name for one in packs.FORMATS]
    assert found == set(names)
    assert len(names) == len(set(names))


def test_every_format_keeps_what_it_says_it_keeps() -> None:
    for one in packs.FORMATS:
        assert one.keeps <= frozenset(FIELDS)
        assert one.confirmed == (one.basis is not Basis.INFERRED)
        assert one.read or one.write


def test_the_document_lists_every_format_as_it_is() -> None:
    rows = {}
    for line in (ROOT / "docs" / "formats.md").read_text("utf-8").splitlines():
        if line.startswith("| `"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            rows[cells[0].strip("`")] = cells
    assert set(rows) == {one.name for one in packs.FORMATS}
    for one in packs.FORMATS:
        cells = rows[one.name]
        assert cells[2] == ("inferred" if not one.confirmed else one.basis.value), one.name
        assert cells[3] == ("yes" if one.read else "no"), one.name
        assert cells[4] == ("yes" if one.write else "no"), one.name


def test_every_loss_has_words_in_three_languages() -> None:
    assert set(FIELDS) <= set(remarks.LOSSES)
    for code in remarks.LOSSES:
        assert len({remarks.words(code, language) for language in ("zh_CN", "en")}) == 2
    assert remarks.reason("script", "en") != remarks.words("script", "en")
    assert remarks.reason("what came from the file", "en") == "what came from the file"
