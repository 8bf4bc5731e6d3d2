from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from phrasebook.errors import BadInput, PhrasebookError, Unable
from phrasebook.model import (
    BuyerTypeId,
    Citation,
    Content,
    Phrase,
    PhraseId,
    Scenario,
    ScenarioId,
    Scope,
    State,
    Variable,
)
from phrasebook.packs import native, signatures
from phrasebook.packs.form import Identity, Pack
from phrasebook.packs.signatures import Signer

SCHEMA = json.loads((Path(__file__).resolve().parents[3] / "docs" / "pack.schema.json").read_text("utf-8"))
SIGNER = Signer(bytes(range(32)), "店长")
IMAGE = b"\x89PNG\r\n\x1a\n a picture"
FULL = Pack(
    phrases=(
        Phrase(
            id=PhraseId("p1"),
            content=Content(
                title="题", body="拍{尺码}", scenario=ScenarioId("shop-x"), title_en="t", variants=("换{尺码}",), code="c",
                buyer_types=(BuyerTypeId("new"),), platforms=("taobao",), policies=(("bargaining", "open"),), cues=("怎么拍",),
                tags=("常用",), citations=(Citation("000", "八(三)"),), caution="小心", expires="2027-01-01",
            ),
            state=State.APPROVED,
            pending=Content(title="新题", body="新"),
        ),
    ),
    scenarios=(Scenario(id=ScenarioId("shop-x"), name="自定义", category="shipping", position=900),),
    variables=(Variable(name="尺码", name_en="Size", scope=Scope.REPLY, type="choice", choices=("S", "M")),),
    playbooks=({"id": "b", "zh": "流程"},),
    rules=({"id": "r"},),
    images={f"images/{hashlib.sha256(IMAGE).hexdigest()}.png": IMAGE},
    identity=Identity(id="abc", version=3, name="十一月", expires="2027-01-01"),
)  # fmt: skip


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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


def test_everything_that_a_pack_can_hold_comes_back(tmp_path: Path) -> None:
    pack = native.read(put(tmp_path, native.write(FULL)))
    assert pack == FULL
    signed = native.read(put(tmp_path, native.write(FULL, SIGNER)))
    assert signed.signature is not None
    assert (signed.signature.key, signed.signature.name) == (SIGNER.key, "店长")
    assert native.write(FULL, SIGNER) == native.write(FULL, SIGNER)
    assert native.look(put(tmp_path, native.write(FULL, SIGNER))) == (FULL.identity, signed.signature)


def test_what_is_written_fits_the_published_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    validator = Draft202012Validator(SCHEMA)
    for data in (native.write(FULL, SIGNER), native.write(Pack(phrases=()))):
        value: dict[str, object] = {}
        for name, content in unzipped(data).items():
            if name == "phrases.jsonl":
                value[name] = [json.loads(line) for line in content.decode().splitlines()]
            else:
                value[name] = True if name.startswith("images/") else json.loads(content)
        assert not list(validator.iter_errors(value))
        assert list(validator.iter_errors({**value, "evil.exe": True}))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("phrases.jsonl", lambda data: data.replace("题".encode(), "提".encode())),
        ("manifest.json", lambda data: data.replace(b'"version":3', b'"version":4')),
        ("signature.json", lambda data: data.replace("店长".encode(), "别人".encode())),
        ("rules.json", lambda data: None),
    ],
)
def test_a_signed_pack_that_was_changed_is_said_so(tmp_path: Path, name: str, change: object) -> None:
    members = unzipped(native.write(FULL, SIGNER))
    changed = change(members.pop(name))
    if changed is not None:
        members[name] = changed
    with pytest.raises(BadInput, match="pack-changed"):
        native.read(put(tmp_path, zipped(members)))


def test_a_signature_of_another_key_does_not_prove_this_one(tmp_path: Path) -> None:
    members = unzipped(native.write(FULL, SIGNER))
    other = json.loads(members["signature.json"]) | {"key": signatures.public(bytes(32))}
    members["signature.json"] = json.dumps(other).encode()
    with pytest.raises(BadInput, match="pack-changed"):
        native.read(put(tmp_path, zipped(members)))


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("images/" + "0" * 64 + ".png", IMAGE, "pack-changed"),
        ("images/" + hashlib.sha256(b"GIF").hexdigest() + ".png", b"GIF", "pack-changed"),
        ("images/" + hashlib.sha256(IMAGE).hexdigest() + ".svg", IMAGE, "pack-broken"),
        ("images/../evil.png", IMAGE, "pack-broken"),
        ("images/" + hashlib.sha256(IMAGE).hexdigest() + ".png", IMAGE + b" " * 2_000_000, "pack-too-large"),
        ("/etc/passwd", b"x", "pack-broken"),
    ],
)
def test_only_whole_images_of_the_right_name_and_size(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    with pytest.raises(BadInput, match=code):
        native.read(put(tmp_path, zipped(sound() | {name: data})))


def test_a_zip_with_very_many_members_is_refused_early(tmp_path: Path) -> None:
    members = {f"images/{number:064}.png": b"" for number in range(30_000)}
    with pytest.raises(BadInput, match="pack-too-large"):
        native.read(put(tmp_path, zipped(members)))


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
