from __future__ import annotations

import json
from pathlib import Path

from phrasebook import packs
from phrasebook.actions import sharing
from phrasebook.model import Content, Phrase, PhraseId
from phrasebook.packs import Pack, chatwoot


def put(folder: Path, value: object) -> Path:
    file = folder / "export.json"
    file.write_text(json.dumps(value), "utf-8")
    return file


def test_chatwoot_responses(tmp_path: Path) -> None:
    file = put(
        tmp_path,
        [
            {
                "id": 1,
                "account_id": 2,
                "short_code": "hi",
                "content": "{{contact.name}}您好，我是{{agent.name}}{% if x %}",
            }
        ],
    )
    assert packs.recognise(file).name == "chatwoot"
    pack = sharing.read(file)
    assert (pack.phrases[0].content.code, pack.phrases[0].content.body) == ("hi", "{contact.name}您好，我是{客服昵称}")
    assert json.loads(chatwoot.write(pack))[0]["content"] == "{{contact.name}}您好，我是{{agent.name}}"


def test_a_response_without_a_code_gets_one() -> None:
    phrase = Phrase(id=PhraseId("p7"), content=Content(title="题", body="文"))
    assert json.loads(chatwoot.write(Pack(phrases=(phrase,)))) == [{"short_code": "p7", "content": "文"}]


def test_zammad_modules_are_html(tmp_path: Path) -> None:
    file = tmp_path / "modules.csv"
    file.write_text(
        'id;name;keywords;content;note;active\n3;问候;hi;"你好 #{ticket.owner.firstname}<br>1 &lt; 2<div>再见</div>";x;false\n',
        "utf-8",
    )
    assert packs.recognise(file).name == "zammad"
    pack = sharing.read(file)
    assert pack.phrases[0].content.body == "你好 {ticket.owner.firstname}\n1 < 2\n再见"
    assert {loss.what for loss in pack.losses} == {"note", "disabled"}


def test_gorgias_macros_keep_the_text_and_tell_of_other_actions(tmp_path: Path) -> None:
    actions = [
        {"name": "setResponseText", "arguments": {"body_text": "您好 {{ticket.customer.firstname}}"}},
        {"name": "addTags", "arguments": {"tags": "a"}},
    ]
    html = [{"name": "setResponseText", "arguments": {"body_html": "<p>您<b>好</b></p>"}}]
    macros = [
        {"id": 1, "name": "问候", "intent": "greeting", "actions": actions},
        {"id": 2, "name": "富", "actions": html},
    ]
    file = put(tmp_path, {"data": macros})
    assert packs.recognise(file).name == "gorgias"
    pack = sharing.read(file)
    assert [one.content.body for one in pack.phrases] == ["您好 {ticket.customer.firstname}", "您好"]
    assert list(pack.groups.values()) == [("greeting",)]
    assert {(loss.row, loss.what) for loss in pack.losses} == {(1, "actions"), (2, "rich-text")}


def test_zendesk_macros(tmp_path: Path) -> None:
    actions = [
        {"field": "comment_value", "value": ["channel:all", "好的 {{ticket.requester.name}}"]},
        {"field": "status", "value": "open"},
    ]
    macros = [
        {"id": 1, "title": "售后::退货::流程", "active": False, "actions": actions},
        {"id": 2, "title": "页", "actions": [{"field": "comment_value_html", "value": "<p>一</p><p>二</p>"}]},
    ]
    file = put(tmp_path, {"macros": macros})
    assert packs.recognise(file).name == "zendesk"
    pack = sharing.read(file)
    assert [(one.content.title, one.content.body) for one in pack.phrases] == [
        ("流程", "好的 {ticket.requester.name}"),
        ("页", "一\n二"),
    ]
    assert list(pack.groups.values()) == [("售后", "退货")]
    assert {loss.what for loss in pack.losses} == {"actions", "disabled"}
