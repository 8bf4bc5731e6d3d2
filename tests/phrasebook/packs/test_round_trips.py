from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings

from phrasebook import variables
from phrasebook.packs import FORMATS, losses
from phrasebook.packs.form import Format, Pack


def beside(name: str) -> ModuleType:
    """Load a module of this folder, which is no package."""
    place = Path(__file__).with_name(f"{name}.py")
    found = importlib.util.spec_from_file_location(f"packs_{name}", place)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


making = beside("making")
WRITABLE = [one for one in FORMATS if one.write is not None and one.read is not None and one.name != "kuaida"]


def pieces(text: str) -> list[tuple[str, str | None]]:
    """Return the runs of a text with neighbouring literal ones joined, to compare texts that are written differently."""
    runs: list[tuple[str, str | None]] = []
    for piece in variables.pieces(text):
        if piece.name is None and runs and runs[-1][1] is None:
            runs[-1] = (runs[-1][0] + piece.text, None)
        else:
            runs.append(("" if piece.name else piece.text, piece.name))
    return runs


@pytest.mark.parametrize("one", WRITABLE, ids=lambda one: one.name)
@given(pack=making.packs())
@settings(max_examples=15)
def test_what_is_written_is_read_again(one: Format, pack: Pack) -> None:
    assert one.write is not None
    data = one.write(pack)
    assert data == one.write(pack)
    back = making.read_back(one, data)
    lost = {(loss.row, loss.what) for loss in losses(one, pack)}
    assert len(back.phrases) == len(pack.phrases), back.skipped
    texts = [pieces(phrase.content.body) for phrase in back.phrases]
    for row, phrase in enumerate(pack.phrases, start=1):
        if (row, "syntax") in lost:
            continue
        if "{{" in phrase.content.body or "}}" in phrase.content.body:
            continue  # literal braces have tests of their own
        assert pieces(phrase.content.body) in texts
        found = back.phrases[texts.index(pieces(phrase.content.body))]
        if "title" in one.keeps:
            assert found.content.title == phrase.content.title
        if "code" in one.keeps:
            assert found.content.code == phrase.content.code
        for name in ("cues", "tags"):
            if name in one.keeps:
                assert getattr(found.content, name) == getattr(phrase.content, name)
        if "group" in one.keeps:
            assert back.groups[found.id][-1] in (pack.groups[phrase.id][-1], " / ".join(pack.groups[phrase.id][1:]))
