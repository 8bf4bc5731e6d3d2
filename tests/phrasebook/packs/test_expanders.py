from __future__ import annotations

import io
import json
import plistlib
import zipfile
from pathlib import Path

import pytest
import yaml

from phrasebook import packs
from phrasebook.actions import sharing
from phrasebook.errors import BadInput
from phrasebook.model import Content, Phrase, PhraseId, Scope, Variable
from phrasebook.packs import Pack, espanso

FILES = Path(__file__).with_name("files")

MATCHES = """
global_vars:
  - {name: today, type: date, params: {format: "%Y-%m-%d"}}
matches:
  - trigger: ":greet"
    label: 问候
    replace: "您好{{today}}，$|$请说 \\\\{\\\\{原样\\\\}\\\\}"
    search_terms: [在吗, 你好]
  - triggers: [":size", ":cm"]
    form: |-
      亲，[[商品]]建议拍[[尺码]]
    form_fields:
      尺码: {type: choice, values: [S, M, L]}
  - trigger: ":thanks"
    replace: "{{wording}}"
    vars:
      - {name: wording, type: random, params: {choices: [谢谢您, 感谢支持]}}
  - regex: ":sum(?P<n>\\\\d+)"
    replace: "{{out}} 元，{{clipboard}}，{{price}}{{form1.name}}"
    vars:
      - {name: out, type: shell, params: {cmd: "rm -rf /"}}
      - {name: clipboard, type: clipboard}
      - {name: price, type: choice, params: {values: [{label: 便宜, id: a}, 贵]}}
      - {name: form1, type: form, params: {layout: "[[name]]"}}
  - trigger: ":img"
    image_path: "/etc/passwd"
"""


def test_espanso_matches_become_phrases_and_scripts_become_blanks(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text(MATCHES, "utf-8")
    pack = sharing.read(tmp_path / "base.yml")
    found = [(one.content.code, one.content.body, one.content.variants, one.content.cues) for one in pack.phrases]
    assert found == [
        ("greet", "您好{日期}，请说 {{{{原样}}}}", (), ("在吗", "你好")),
        ("size", "亲，{商品}建议拍{尺码}", (), ()),
        ("thanks", "谢谢您", ("感谢支持",), ()),
        ("", "{out} 元，{剪贴板内容}，{price}{name}", (), ()),
    ]
    assert {one.name: one.choices for one in pack.variables} == {"尺码": ("S", "M", "L"), "price": ("便宜", "贵")}
    assert {(loss.row, loss.what) for loss in pack.losses} == {
        (1, "date"),
        (1, "cursor"),
        (2, "trigger"),
        (4, "trigger"),
        (4, "script"),
        (4, "clipboard"),
    }
    assert [(one.row, one.reason) for one in pack.skipped] == [(5, "no-text")]


@pytest.mark.parametrize(
    "text",
    [
        "matches: !!python/object/apply:os.system [ls]",
        "a: &a {x: 1}\nmatches: [{<<: *a}]",
        "matches: " + "[" * 200,
        "matches: [" + "*a, " * 200 + "]",
        "matches: {",
        "[1, 2]",
    ],
)
def test_hostile_yaml_is_one_clear_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yml").write_text(text, "utf-8")
    with pytest.raises(BadInput, match="pack-broken"):
        espanso.read(tmp_path / "x.yml")


def phrase(body: str, **more: object) -> Phrase:
    return Phrase(id=PhraseId("p"), content=Content(title="题", body=body, code="ti", **more))


def test_espanso_gets_forms_with_choices_and_random_wordings() -> None:
    size = Variable(name="尺码", name_en="", scope=Scope.REPLY, type="choice", choices=("S", "M"))
    pack = Pack(phrases=(phrase("拍{尺码}"), phrase("好的", variants=("好呢",))), variables=(size,))
    matches = yaml.safe_load(espanso.write(pack))["matches"]
    assert matches[0] == {
        "trigger": ":ti",
        "label": "题",
        "form": "拍[[尺码]]",
        "form_fields": {"尺码": {"type": "choice", "values": ["S", "M"]}},
    }
    assert matches[1]["vars"] == [{"name": "wording", "type": "random", "params": {"choices": ["好的", "好呢"]}}]


def test_an_espanso_package_is_a_folder_and_is_read_as_one(tmp_path: Path) -> None:
    sharing.write(tmp_path / "包", Pack(phrases=(phrase("好的"),)), "espanso-package")
    assert sorted(one.name for one in (tmp_path / "包").iterdir()) == ["_manifest.yml", "package.yml"]
    (tmp_path / "包" / "售后.yml").write_text("matches: [{trigger: ':th', replace: 可以退}]", "utf-8")
    pack = sharing.read(tmp_path / "包")
    assert packs.recognise(tmp_path / "包").name == "espanso-package"
    assert [(one.content.body, pack.groups.get(one.id)) for one in pack.phrases] == [
        ("好的", None),
        ("可以退", ("售后",)),
    ]


def test_beeftext_in_both_versions(tmp_path: Path) -> None:
    document = {
        "combos": [
            {"uuid": "{1}", "name": "问候", "keyword": "hi", "snippet": "你好#{input:称呼}#{cursor}", "group": "{g}", "enabled": False},
            {"uuid": "{2}", "name": "", "comboText": "old", "substitutionText": "旧#{dateTime:yyyy}#{combo:hi}", "useHtml": True},
            7,
        ],
        "groups": [{"uuid": "{g}", "name": "售前"}],
        "fileFormatVersion": 10,
    }  # fmt: skip
    (tmp_path / "combos.json").write_text(json.dumps(document), "utf-8")
    pack = sharing.read(tmp_path / "combos.json")
    assert [(one.content.code, one.content.body) for one in pack.phrases] == [
        ("hi", "你好{称呼}"),
        ("old", "旧{日期}{hi}"),
    ]
    assert list(pack.groups.values()) == [("售前",)]
    assert {(loss.row, loss.what) for loss in pack.losses} == {
        (1, "disabled"), (1, "cursor"), (2, "rich-text"), (2, "date"), (2, "nested"),
    }  # fmt: skip
    assert pack.skipped[0].row == 3


@pytest.mark.parametrize("dot", [".", ""])
def test_autokey_folders_with_and_without_dots(tmp_path: Path, dot: str) -> None:
    folder = tmp_path / "My Phrases" / "售后"
    folder.mkdir(parents=True)
    (folder / f"{dot}folder.json").write_text(json.dumps({"type": "folder", "title": "售后服务"}), "utf-8")
    (folder / "退货.txt").write_text("请先申请<cursor>，<script name=x>", "utf-8")
    facts = {
        "type": "phrase",
        "description": "退货说明",
        "abbreviation": {"abbreviations": ["th", "tui"]},
        "hotkey": {"modifiers": ["<ctrl>"], "hotKey": "t"},
    }
    (folder / f"{dot}退货.json").write_text(json.dumps(facts), "utf-8")
    (folder / "没有说明.txt").write_text("在的", "utf-8")
    (folder / "脚本.py").write_text("import os", "utf-8")
    (folder / "链接.txt").symlink_to("/etc/hostname")
    (folder / f"{dot}没有说明.json").write_text("{", "utf-8")
    pack = sharing.read(tmp_path / "My Phrases")
    assert packs.recognise(tmp_path / "My Phrases").name == "autokey"
    assert [(one.content.title, one.content.body, one.content.code) for one in pack.phrases] == [
        ("没有说明", "在的", ""),
        ("退货说明", "请先申请，{脚本结果}", "th"),
    ]
    assert set(pack.groups.values()) == {("售后服务",)}
    assert {loss.what for loss in pack.losses} == {"hotkey", "trigger", "cursor", "script"}


def test_autokey_is_written_as_a_folder_that_never_overwrites(tmp_path: Path) -> None:
    pack = Pack(phrases=(phrase("好的"), phrase("../../etc: 不行")), groups={PhraseId("p"): ("售后/../../x", "CON")})
    sharing.write(tmp_path / "out", pack, "autokey")
    written = [one.relative_to(tmp_path / "out").as_posix() for one in (tmp_path / "out").rglob("*.txt")]
    assert sorted(written) == ["售后_.._.._x/_CON/题 2.txt", "售后_.._.._x/_CON/题.txt"]
    with pytest.raises(Exception, match="file-unwritable"):
        sharing.write(tmp_path / "out", pack, "autokey")


def test_textexpander_as_table_and_as_property_list(tmp_path: Path) -> None:
    (tmp_path / "售前.v1.csv").write_text(
        '"hi","你好%filltext:name=称呼:default=亲%，100%% %|"\n"bye","再见%clipboard","告别"\n', "utf-8"
    )
    pack = sharing.read(tmp_path / "售前.v1.csv")
    assert packs.recognise(tmp_path / "售前.v1.csv").name == "textexpander-csv"
    assert [(one.content.code, one.content.body, one.content.title) for one in pack.phrases] == [
        ("hi", "你好{称呼}，100%", "你好{称呼}，100%"),
        ("bye", "再见{剪贴板内容}", "告别"),
    ] or pack.phrases[0].content.body == "你好{称呼}，100% "
    assert set(pack.groups.values()) == {("售前",)}
    snippets = [
        {"abbreviation": "a", "plainText": "%fillpopup:name=颜色:default=红:蓝%", "label": "选色", "snippetType": 0},
        {"abbreviation": "b", "plainText": "tell app", "snippetType": 2},
        {"abbreviation": "c", "plainText": "富文本", "snippetType": 1},
    ]
    document = {"groupInfo": {"groupName": "组"}, "snippetsTE2": snippets}
    (tmp_path / "g.textexpander").write_bytes(plistlib.dumps(document))
    pack = sharing.read(tmp_path / "g.textexpander")
    assert [one.content.body for one in pack.phrases] == ["{颜色}", "富文本"]
    assert pack.variables[0].choices == ("红", "蓝")
    assert [(one.row, one.reason) for one in pack.skipped] == [(2, "script")]


def test_a_property_list_with_entities_is_refused(tmp_path: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><plist><dict><key>x</key><string>&a;</string></dict></plist>'
    (tmp_path / "g.textexpander").write_bytes(bomb)
    with pytest.raises(BadInput, match="pack-broken"):
        sharing.read(tmp_path / "g.textexpander")


def test_alfred_collections(tmp_path: Path) -> None:
    file = tmp_path / "售前.alfredsnippets"
    with zipfile.ZipFile(file, "w") as archive:
        one = {
            "alfredsnippet": {
                "snippet": "你好 {clipboard} {cursor} {date:long} {称呼} {",
                "uid": "U",
                "name": "问候",
                "keyword": ";hi",
            }
        }
        archive.writestr("问候 [U].json", json.dumps(one))
        archive.writestr("坏 [V].json", "{")
        archive.writestr("info.plist", "<plist/>")
    pack = sharing.read(file)
    assert [(one.content.code, one.content.body) for one in pack.phrases] == [
        ("hi", "你好 {剪贴板内容}  {日期} {称呼} {{")
    ]
    assert len(pack.skipped) == 1


def test_raycast_and_text_blaze(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text(
        json.dumps([{"name": "问", "text": '{argument name="称呼" options="亲, 您"}好', "keyword": "!hi"}]), "utf-8"
    )
    pack = sharing.read(tmp_path / "r.json")
    assert (pack.phrases[0].content.body, pack.phrases[0].content.code) == ("{称呼}好", "hi")
    assert pack.variables[0].choices == ("亲", "您")
    folders = {
        "folders": [
            {"name": "售后", "snippets": [{"shortcut": "/th", "text": "{formtext: name=单号; default=1} {cursor}{=x}"}]}
        ]
    }
    (tmp_path / "t.json").write_text(json.dumps(folders), "utf-8")
    assert packs.recognise(tmp_path / "t.json").name == "textblaze"
    pack = sharing.read(tmp_path / "t.json")
    assert (pack.phrases[0].content.code, pack.groups[pack.phrases[0].id]) == ("th", ("售后",))
    assert "{单号}" in pack.phrases[0].content.body


def test_copyq_tabs_exported_by_copyq_itself() -> None:
    pack = sharing.read(FILES / "copyq.cpq")
    assert (pack.phrases[0].content.title, pack.groups[pack.phrases[0].id]) == ("退货地址", ("售后",))
    assert pack.phrases[0].content.body == "退货请寄到{退货地址}，谢谢"
    assert pack.phrases[0].content.tags == ("退货", "常用")
    assert len(pack.phrases[1].content.body) == 3000
    assert [(one.row, one.reason) for one in pack.skipped] == [(3, "no-text")]
    assert [(loss.row, loss.what) for loss in pack.losses] == [(4, "rich-text")]


def test_an_encrypted_copyq_export_is_said_so(tmp_path: Path) -> None:
    header = b"CopyQ v5 encrypted"
    (tmp_path / "x.cpq").write_bytes(len(header).to_bytes(4, "big") + header + bytes(40))
    with pytest.raises(BadInput, match="pack-encrypted"):
        sharing.read(tmp_path / "x.cpq")


def test_a_json_of_nobody_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"a": 1}', "utf-8")
    with pytest.raises(BadInput, match="format-unclear"):
        sharing.read(tmp_path / "x.json")


def test_a_folder_format_can_be_a_zip_too(tmp_path: Path) -> None:
    sharing.write(tmp_path / "a.zip", Pack(phrases=(phrase("好的"),)), "autokey")
    with zipfile.ZipFile(io.BytesIO((tmp_path / "a.zip").read_bytes())) as archive:
        assert "快答/题.txt" in archive.namelist()
    assert sharing.read(tmp_path / "a.zip", "autokey").phrases[0].content.body == "好的"
