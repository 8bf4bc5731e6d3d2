from __future__ import annotations

from pathlib import Path

import pytest

from phrasebook import packs
from phrasebook.errors import BadInput


def test_a_format_is_chosen_by_name_or_by_suffix() -> None:
    assert packs.choose(Path("a.kuaida")).name == "kuaida"
    assert packs.choose(Path("a.unknown")).name == "kuaida"
    with pytest.raises(BadInput, match="unknown-format"):
        packs.choose(Path("a.kuaida"), "none")


def test_every_module_of_the_room_is_in_the_list() -> None:
    folder = Path(packs.__file__).parent
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "form"}
    assert modules == {one.read.__module__.rsplit(".", 1)[1] for one in packs.FORMATS if one.read is not None}
