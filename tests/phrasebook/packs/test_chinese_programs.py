from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest

from phrasebook import packs
from phrasebook.actions import sharing
from phrasebook.errors import BadInput
from phrasebook.packs import Pack

Rows = list[tuple[str, str, str, tuple[str, ...]]]


def rows(pack: Pack) -> Rows:
    return [
        (one.content.title, one.content.body, one.content.code, pack.groups.get(one.id, ())) for one in pack.phrases
    ]


def read(folder: Path, text: str, encoding: str, name: str = "短语.csv") -> tuple[str, Pack]:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return packs.recognise(file).name, sharing.read(file)


def test_qianniu_in_any_order_with_tabs_and_line_ends(tmp_path: Path) -> None:
    text = '快捷短语分组,快捷短语编码,快捷短语\r\n发货,"\t01","亲，今天发\r\n请放心"\r\n,,"你好，""在的"""\r\n售后,th,"\t=不是公式"\r\n'
    name, pack = read(tmp_path, text, "gb18030")
    assert name == "qianniu"
    assert rows(pack) == [
        ("亲，今天发 请放心", "亲，今天发\n请放心", "01", ("发货",)),
        ('你好，"在的"', '你好，"在的"', "", ()),
        ("=不是公式", "=不是公式", "th", ("售后",)),
    ]


def test_qianniu_without_groups(tmp_path: Path) -> None:
    name, pack = read(tmp_path, "快捷短语编码,快捷短语\n1,在的\n", "utf-8-sig")
    assert (name, rows(pack)) == ("qianniu", [("在的", "在的", "1", ())])


def test_the_clone_writes_line_ends_and_commas_as_entities(tmp_path: Path) -> None:
    text = "快捷编码,快捷短语,快捷短语分组\r\n1,你好&#44;在的&#13;请说,未分组\r\n,,空组\r\n2,稍等,售前\r\n"
    name, pack = read(tmp_path, text, "gb18030")
    assert name == "kuaijiebianma"
    assert rows(pack) == [("你好,在的 请说", "你好,在的\n请说", "1", ()), ("稍等", "稍等", "2", ("售前",))]
    assert [(one.row, one.reason) for one in pack.skipped] == [(3, "group-only")]


def test_kefubao_has_two_levels_and_optional_titles(tmp_path: Path) -> None:
    text = "一级分类（必填）,二级分类（选填）,话术标题（选填）,话术内容（必填）\r\n售前,尺码,怎么选码,亲，按平时尺码拍\r\n售后,,,亲，可以退的\r\n"
    name, pack = read(tmp_path, text, "utf-8")
    assert name == "kefubao"
    assert rows(pack) == [
        ("怎么选码", "亲，按平时尺码拍", "", ("售前", "尺码")),
        ("亲，可以退的", "亲，可以退的", "", ("售后",)),
    ]


def test_bot_v3_nests_groups_and_tells_of_images(tmp_path: Path) -> None:
    text = (
        "最初3行的内容请勿改动(V3)！！！\r\n店铺主账号\r\n分组,快捷编码,标题,内容,图片名,程序数据（手工新增词条时，本字段留空即可）\r\n"
        "售前=>尺码,cm,尺码,请看详情页,尺码表.png,\r\n售后,,,亲，稍等,,\r\n"
    )
    name, pack = read(tmp_path, text, "gb18030")
    assert name == "bot-v3"
    assert rows(pack) == [("尺码", "请看详情页", "cm", ("售前", "尺码")), ("亲，稍等", "亲，稍等", "", ("售后",))]
    assert [(loss.row, loss.what, loss.detail) for loss in pack.losses] == [(4, "image", "尺码表.png")]


@pytest.mark.parametrize(
    ("name", "header", "row", "wanted"),
    [
        (
            "easyink",
            ["*分组名(12个字以内)", "话术标题(64字以内)", "*话术内容(1500字以内)"],
            ["售后", "退货", "可以退"],
            ("退货", "可以退", "", ("售后",)),
        ),
        (
            "chatai",
            ["分类（10个字以内）", "话术分组（10个字以内）", "话术短标题（10个字以内）", "话术内容（1000字以内）"],
            ["售后", "退货", "流程", "可以退"],
            ("流程", "可以退", "", ("售后", "退货")),
        ),
        (
            "speech-repo",
            ["内容", "类型", "标签"],
            ["可以退", "售后", "退货，常用"],
            ("可以退", "可以退", "", ("售后",)),
        ),
        ("cskefu", ["标题", "内容"], ["退货", "可以退"], ("退货", "可以退", "", ())),
    ],
)
def test_workbooks_are_recognised_by_their_headings(
    tmp_path: Path, name: str, header: list[str], row: list[str], wanted: tuple[str, str, str, tuple[str, ...]]
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(header)
    sheet.append(row)
    book.save(tmp_path / "t.xlsx")
    assert packs.recognise(tmp_path / "t.xlsx").name == name
    pack = sharing.read(tmp_path / "t.xlsx")
    assert rows(pack) == [wanted]
    assert pack.phrases[0].content.tags == (("退货", "常用") if name == "speech-repo" else ())


def qphrase(folder: Path, **changes: object) -> Path:
    manifest = {"format": "QuickPhrase.PhrasePackage", "formatVersion": 1, "name": "包", "phraseCount": 2}
    data = {
        "categories": [
            {"id": "c1", "name": "售后", "parentId": None, "sortOrder": 0},
            {"id": "c2", "name": "退货", "parentId": "c1", "sortOrder": 0},
            {"id": "c3", "name": "绕圈", "parentId": "c3", "sortOrder": 0},
        ],
        "phrases": [
            {
                "id": "p1",
                "title": "流程",
                "body": {
                    "segments": [{"kind": 0, "text": "先申请"}, {"kind": 1, "text": None, "image": {"assetId": "x"}}]
                },
                "categoryId": "c2",
            },
            {"id": "p2", "title": "旧包", "content": "旧正文", "categoryId": "c3"},
        ],
        "media": [],
    }
    file = folder / "包.qphrase"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest | changes))
        archive.writestr("data.json", json.dumps(data))
        archive.writestr("media/00000000000000000000000000000001.png", b"\x89PNG")
    return file


def test_a_quickphrase_package_gives_its_texts_and_tells_of_images(tmp_path: Path) -> None:
    pack = sharing.read(qphrase(tmp_path))
    assert rows(pack)[0] == ("流程", "先申请", "", ("售后", "退货"))
    assert rows(pack)[1][:3] == ("旧包", "旧正文", "")
    assert [(loss.row, loss.what) for loss in pack.losses] == [(1, "image")]


def test_another_zip_is_no_quickphrase_package(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="pack-broken"):
        sharing.read(qphrase(tmp_path, format="x"))


def test_what_is_written_for_quickphrase_has_its_shape() -> None:
    one = packs.choose(Path("x.qphrase"))
    assert one.read is not None
    with zipfile.ZipFile(io.BytesIO(one.write(Pack(phrases=())) if one.write else b"")) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert set(manifest) == {
        "format", "formatVersion", "packageId", "name", "createdAt", "phraseCount", "categoryCount", "mediaCount",
    }  # fmt: skip


def test_a_second_import_of_the_same_file_finds_the_same_ids(tmp_path: Path) -> None:
    text = "快捷短语编码,快捷短语\n1,在的\n1,另一句\n,在的\n"
    first = read(tmp_path, text, "utf-8")[1]
    again = read(tmp_path, text.replace("另一句", "改过了"), "utf-8", "b.csv")[1]
    assert first.phrases[0].id == again.phrases[0].id
    assert len({one.id for one in first.phrases}) == 3
