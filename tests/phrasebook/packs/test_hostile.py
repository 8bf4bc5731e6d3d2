from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phrasebook import packs
from phrasebook.errors import BadInput, PhrasebookError, Unable
from phrasebook.model import Content, Phrase, PhraseId
from phrasebook.packs import FORMATS, Pack
from phrasebook.packs.form import Format

FILES = Path(__file__).with_name("files")
QUICK = [one for one in FORMATS if one.read is not None and one.suffixes[0] != ".xlsx"]
TOKENS = st.sampled_from(
    [b"\0", b'"', b"{", b"[" * 300, b"\\ud800", b"\xff\xfe", b"*a", b"<<", b"<!DOCTYPE x>", b"%fillpopup:", b"1" * 5000]
)


def sound(one: Format) -> bytes:
    """Return a file of the format."""
    content = Content(title="题", body="拍{尺码}，100%", code="c", cues=("问",), tags=("标",), variants=("换",))
    if one.name in ("copyq", "xls"):
        return (FILES / {"copyq": "copyq.cpq", "xls": "table.xls"}[one.name]).read_bytes()
    if one.write is None:
        return b'{"macros": [{"title": "a::b", "actions": [{"field": "comment_value", "value": "x"}]}]}'
    return one.write(Pack(phrases=(Phrase(id=PhraseId("p"), content=content),)))


@pytest.mark.parametrize("one", QUICK, ids=lambda one: one.name)
@given(noise=st.one_of(st.binary(max_size=40), TOKENS), place=st.integers(0, 5000), kept=st.integers(0, 30))
@settings(max_examples=25)
def test_no_mutation_raises_anything_but_our_errors(one: Format, noise: bytes, place: int, kept: int) -> None:
    assert one.read is not None
    data = sound(one)
    place %= len(data) + 1
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"f{one.suffixes[0] or '.zip'}"
        file.write_bytes(data[:place] + noise + data[place + kept :])
        try:
            one.read(file)
        except PhrasebookError:
            pass


@pytest.mark.parametrize("one", QUICK, ids=lambda one: one.name)
def test_what_cannot_be_opened_is_said_so(one: Format, tmp_path: Path) -> None:
    assert one.read is not None
    with pytest.raises(Unable, match="file-unreadable"):
        one.read(tmp_path / f"none{one.suffixes[0]}")


def test_a_device_or_a_huge_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unable, match="file-unreadable"):
        packs.choose(Path("x.csv")).read(Path("/dev/zero"))
    huge = tmp_path / "x.csv"
    with huge.open("wb") as stream:
        stream.truncate(60_000_000)
    with pytest.raises(BadInput, match="pack-too-large"):
        packs.choose(huge).read(huge)
