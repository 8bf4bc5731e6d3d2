from __future__ import annotations

import io
import json
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook.errors import BadInput, PhrasebookError, Unable
from phrasebook.model import Content, Phrase, PhraseId, Scenario, ScenarioId, State
from phrasebook.packs import native
from phrasebook.packs.form import Pack

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
packs = st.builds(
    lambda bodies: Pack(
        phrases=tuple(
            Phrase(
                id=PhraseId(f"p{number:03}"),
                content=Content(title=title, body=body, cues=(title,)),
                state=State.APPROVED,
            )
            for number, (title, body) in enumerate(bodies)
        ),
        scenarios=(Scenario(id=ScenarioId("shop-x"), name="自定义", category="shipping", position=900),),
    ),
    st.lists(st.tuples(text, text), max_size=5),
)


def put(folder: Path, data: bytes) -> Path:
    file = folder / "pack.kuaida"
    file.write_bytes(data)
    return file


def zipped(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def sound(**changed: bytes) -> dict[str, bytes]:
    members = {
        "manifest.json": json.dumps({"format": "kuaida", "version": 1}).encode(),
        "phrases.jsonl": b"",
        "scenarios.json": b"[]",
    }
    members.update({name.replace("_", "."): content for name, content in changed.items()})
    return members


@given(packs)
def test_what_is_written_is_read_and_the_same_content_gives_the_same_bytes(pack: Pack) -> None:
    data = native.write(pack)
    assert data == native.write(Pack(phrases=tuple(reversed(pack.phrases)), scenarios=pack.scenarios))
    with tempfile.TemporaryDirectory() as folder:
        assert native.read(put(Path(folder), data)) == pack


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({}, "pack-broken"),
        ({**sound(), "../evil": b"x"}, "pack-broken"),
        (sound(manifest_json=b"[]"), "pack-broken"),
        (sound(manifest_json=b"{"), "pack-broken"),
        (sound(manifest_json=b'{"format": "kuaida", "version": 99}'), "pack-newer"),
        (sound(phrases_jsonl=b"\xff\xfe"), "pack-broken"),
        (sound(scenarios_json=b'[{"id": 1}]'), "pack-broken"),
        (sound(scenarios_json=b"[" * 100_000), "pack-broken"),
    ],
)
def test_a_broken_pack_is_one_clear_error(tmp_path: Path, members: dict[str, bytes], code: str) -> None:
    with pytest.raises(BadInput) as error:
        native.read(put(tmp_path, zipped(members)))
    assert error.value.code == code


def test_a_bad_row_does_not_cost_the_others(tmp_path: Path) -> None:
    good = json.dumps({"id": "p1", "title": "t", "body": "b", "scenario": "fee"})
    lines = [
        good,
        "{",
        json.dumps({"id": "p2"}),
        json.dumps([1]),
        good,
        json.dumps({**json.loads(good), "id": "p3", "cues": [1]}),
    ]
    pack = native.read(put(tmp_path, zipped(sound(phrases_jsonl="\n".join(lines).encode()))))
    assert [phrase.id for phrase in pack.phrases] == ["p1"]
    assert [skipped.row for skipped in pack.skipped] == [2, 3, 4, 5, 6]


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="pack-too-large"):
        native.read(put(tmp_path, zipped(sound(phrases_jsonl=b" " * 201_000_000))))


def test_a_file_that_is_not_there_or_no_zip_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Unable, match="file-unreadable"):
        native.read(tmp_path / "none.kuaida")
    with pytest.raises(BadInput, match="pack-broken"):
        native.read(put(tmp_path, b"PK\x03\x04 not a zip"))


@given(st.binary(max_size=400), st.integers(0, 2000))
def test_no_mutation_raises_anything_else(noise: bytes, place: int) -> None:
    pack = Pack(phrases=(Phrase(id=PhraseId("p"), content=Content(title="标题", body="正文")),))
    data = bytearray(native.write(pack))
    place %= len(data)
    data[place : place + len(noise)] = noise
    with tempfile.TemporaryDirectory() as folder:
        try:
            native.read(put(Path(folder), bytes(data)))
        except PhrasebookError:
            pass
