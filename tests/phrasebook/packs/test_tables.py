from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebook import packs
from phrasebook.actions import sharing
from phrasebook.errors import BadInput
from phrasebook.model import Content, Phrase, PhraseId, State
from phrasebook.packs import FORMATS, Pack, csv_table, qianniu, xlsx_table
from phrasebook.packs.limits import MAX_PHRASES
from phrasebook.packs.tables import cells, columns, workbooks

FILES = Path(__file__).with_name("files")


def put(folder: Path, data: bytes, name: str = "table.csv") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("\ufeff*话术内容(1500字以内)", "body"),
        ("话术内容（必填）", "body"),
        (" 快捷短语 内容（必填）", "body"),
        ("*分组名(12个字以内)", "group"),
        ("二级分类（选填）", "subgroup"),
        ("话术短标题（10个字以内）", "title"),
        ("Short_Code", "code"),
        ("其他说法2", "variant"),
        ("登记日期", ""),
    ],
)
def test_a_heading_is_known_however_it_is_decorated(heading: str, field: str) -> None:
    assert columns.field_of(heading) == field


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_the_encoding_and_the_separator_are_found(tmp_path: Path, encoding: str, separator: str) -> None:
    text = separator.join(["登记日期", "分组", "快捷编码", "快捷短语"]) + "\r\n"
    text += separator.join(["2026", "发货", "001", '"亲，已发出\n请查收"']) + "\r\n"
    pack = sharing.read(put(tmp_path, text.encode(encoding)))
    assert [(one.content.body, one.content.code) for one in pack.phrases] == [("亲，已发出\n请查收", "001")]
    assert list(pack.groups.values()) == [("发货",)]
    assert [(loss.what, loss.detail) for loss in pack.losses] == [("column", "登记日期")]


def test_bytes_in_no_encoding_are_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="text-encoding"):
        csv_table.read(put(tmp_path, b"\xff\xff\xff\x80,\xff"))


def test_a_table_without_a_heading_for_the_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="table-no-text"):
        csv_table.read(put(tmp_path, "姓名,电话\n甲,1\n".encode()))


def test_one_column_without_headings_is_a_list_of_texts(tmp_path: Path) -> None:
    pack = csv_table.read(put(tmp_path, "亲，在的\n好的呢\n".encode()))
    assert [one.content.body for one in pack.phrases] == ["亲，在的", "好的呢"]


def test_every_row_is_counted(tmp_path: Path) -> None:
    text = "内容,分组\n第一句,甲\n,乙\n\n第二句,\n  ,\n"
    pack = csv_table.read(put(tmp_path, text.encode()))
    assert [one.content.body for one in pack.phrases] == ["第一句", "第二句"]
    assert [(one.row, one.reason) for one in pack.skipped] == [(3, "group-only"), (6, "text-empty")]


@given(st.text(max_size=12))
def test_a_guard_is_taken_off_again(text: str) -> None:
    for mark in (cells.APOSTROPHE, cells.TAB):
        for numbers in (False, True):
            guarded = cells.guard(text, mark, numbers=numbers)
            if guarded != text or not (text.startswith("\t") or cells.unguard(text) != text):
                assert cells.unguard(guarded) == text
            assert not guarded.startswith(("=", "+", "-", "@"))


def test_no_cell_of_ours_is_run_by_a_spreadsheet() -> None:
    bodies = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\tx", "'=1"]
    pack = Pack(
        phrases=tuple(
            Phrase(id=PhraseId(f"p{n}"), content=Content(title=body, body=body), state=State.APPROVED)
            for n, body in enumerate(bodies)
        )
    )
    for one in FORMATS:
        if one.write is None or ".csv" not in one.suffixes:
            continue
        text = one.write(pack).decode("gb18030" if one.name in ("qianniu", "kuaijiebianma", "bot-v3") else "utf-8")
        for row in csv.reader(io.StringIO(text)):
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row), one.name
    book = openpyxl.load_workbook(io.BytesIO(xlsx_table.write(pack)))
    kinds = {cell.data_type for row in book.active.iter_rows() for cell in row}
    assert "f" not in kinds


def test_a_code_with_a_leading_zero_survives_a_spreadsheet() -> None:
    phrase = Phrase(id=PhraseId("p"), content=Content(title="题", body="文", code="007"))
    assert "'007" in csv_table.write(Pack(phrases=(phrase,))).decode("utf-8-sig")
    assert "\t007" in qianniu.write(Pack(phrases=(phrase,))).decode("gb18030")


def test_an_older_workbook_is_read_row_for_row() -> None:
    pack = csv_table.read(FILES / "table.xls")
    assert packs.recognise(FILES / "table.xls").name == "xls"
    assert [one.content.code for one in pack.phrases] == ["001", "", "m3", "q", "007", "p"]
    assert pack.phrases[1].content.body == "=1+1 是文字"
    assert pack.phrases[0].content.variants == ("换个说法",)
    assert pack.phrases[0].content.cues == ("什么时候发", "发了吗")


def test_numbers_in_a_workbook_are_codes_as_people_see_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["编码", "内容", None])
    book.active.append([12, 3.5, None])
    book.create_sheet("第二页").append(["话术内容", "话术标题"])
    book["第二页"].append(["另一页的话", "另一页"])
    book.create_sheet("说明").append(["随便写写"])
    book.save(tmp_path / "t.xlsx")
    pack = csv_table.read(tmp_path / "t.xlsx")
    assert [(one.content.code, one.content.body) for one in pack.phrases] == [("12", "3.5"), ("", "另一页的话")]


@pytest.mark.parametrize("data", [b"PK\x03\x04 nothing", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 nothing"])
def test_a_broken_workbook_is_one_clear_error(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadInput, match="pack-broken"):
        csv_table.read(put(tmp_path, data, "t.xlsx"))


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="pack-too-large"):
        csv_table.read(put(tmp_path, b"content\n" + b"x\n" * (MAX_PHRASES + 20)))


def test_the_same_rows_give_the_same_workbook() -> None:
    rows = [["a", "b"], ["1", "2"]]
    assert workbooks.write_xlsx("x", rows) == workbooks.write_xlsx("x", rows)


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("快捷短语编码,快捷短语,快捷短语分组", "qianniu"),
        ("快捷编码,快捷短语,快捷短语分组", "kuaijiebianma"),
        ("一级分类（必填）,二级分类（选填）,话术标题（选填）,话术内容（必填）", "kefubao"),
        ("一级分类,二级分类,话术标题,话术内容", "quickphrase-csv"),
        ("*分组名(12个字以内),话术标题(64字以内),*话术内容(1500字以内)", "csv"),
        ("快捷短语内容（必填）", "csv"),
        ("name;keywords;content;note;active;", "zammad"),
    ],
)
def test_a_table_is_recognised_by_its_headings(tmp_path: Path, header: str, name: str) -> None:
    assert packs.recognise(put(tmp_path, header.encode("gb18030"))).name == name


def test_a_workbook_with_a_cell_at_its_far_end_is_small_work(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"], sheet["A2"], sheet["XFD1048576"] = "内容", "一句", "远"
    book.save(tmp_path / "t.xlsx")
    assert [one.content.body for one in csv_table.read(tmp_path / "t.xlsx").phrases] == ["一句"]


def test_an_older_workbook_whose_chain_leads_back_into_itself_ends(tmp_path: Path) -> None:
    data = bytearray((FILES / "table.xls").read_bytes())
    data[56:60] = (9_999_999).to_bytes(4, "little")  # the workbook now lies in short sectors, whose chain is a ring
    for first in range(0, len(data), 97):
        changed = bytes(data[:60]) + first.to_bytes(4, "little") + bytes(data[64:])
        with pytest.raises(BadInput, match="pack-broken"):
            csv_table.read(put(tmp_path, changed, "t.xls"))
