from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.book import Book
from app.editor import PhraseEditor, Unsaved
from app.editor.form import Form
from app.widgets.key_recorder import KeyRecorder
from phrasebook.database import Database
from phrasebook.model import Origin, PhraseId, ScenarioId, State
from phrasebook.store import agents, journal, phrases

Show = Callable[[str], None]


def get(store: Database, phrase: str) -> phrases.Phrase:
    return phrases.get(store, PhraseId(phrase))


def write(form: Form, **texts: str) -> None:
    for name, text in texts.items():
        line = getattr(form, name)
        line.setText(text)
        line.textEdited.emit(text)


def save(editor: PhraseEditor, qtbot: QtBot) -> str:
    with qtbot.waitSignal(editor.saved) as saved:
        editor.save()
    return str(saved.args[1])


def test_saved_is_said_only_once_it_is_on_the_disk(
    editor: PhraseEditor, form: Form, show: Show, store: Database, qtbot: QtBot
) -> None:
    show("p1")
    form.body.box.setPlainText("新的说法")
    assert editor.page.state.note == "● Not saved"
    on_disk: list[bool] = []
    editor.saved.connect(lambda *_: on_disk.append(get(store, "p1").pending is not None))
    save(editor, qtbot)
    assert on_disk == [True]
    qtbot.waitUntil(lambda: editor.page.state.note == "✓ Saved")


def test_what_is_not_edited_is_kept_to_the_letter(
    editor: PhraseEditor, form: Form, show: Show, store: Database, book: Book, qtbot: QtBot
) -> None:
    body = "第一行\r\n第二行\t\u00a0é e\u0301 😀 {{括号}} 末"
    agent = agents.current(store).id
    tricky = replace(get(store, "p1").content, body=body, tags=("a,b", "c"), cues=("在吗",), caution=" 小心 ")
    phrases.edit(store, PhraseId("p1"), tricky, agent=agent)
    show("p1")
    assert form.content == tricky
    assert not editor.has_edit
    write(form, title="新标题")
    save(editor, qtbot)
    assert get(store, "p1").pending == replace(tricky, title="新标题")


def test_all_fields_reach_the_phrasebook(editor: PhraseEditor, form: Form, store: Database, qtbot: QtBot) -> None:
    editor.start(ScenarioId("fee"))
    write(form, title=" 包邮 ", title_en="Free shipping", code="BY1", tags="活动，邮费", expires="2030-01-31")
    form.body.box.setPlainText("满59元包邮。")
    form.variants.add.click()
    form.variants.boxes[0].setPlainText("59元起包邮哦")
    form.variants.add.click()  # left empty: no wording
    form.cues.setPlainText("包邮吗\n\n要邮费不")
    form.caution.setPlainText("偏远地区除外")
    form.platforms.box("jd").click()
    with qtbot.waitSignal(form.buyer_types.edited):
        chooser = form.buyer_types.open_chooser()
        chooser.set_ticked("new", True)
        chooser.set_ticked("old", True)
        chooser.accept()
    made = get(store, save(editor, qtbot))
    assert made.state is State.DRAFT
    content = made.content
    assert (content.title, content.title_en, content.code, content.scenario) == ("包邮", "Free shipping", "BY1", "fee")
    assert (content.body, content.variants) == ("满59元包邮。", ("59元起包邮哦",))
    assert (content.cues, content.tags) == (("包邮吗", "要邮费不"), ("活动", "邮费"))
    assert (content.buyer_types, content.platforms) == (("new", "old"), ("jd",))
    assert (content.caution, content.expires) == ("偏远地区除外", "2030-01-31")


def test_a_personal_phrase_serves_at_once(editor: PhraseEditor, form: Form, store: Database, qtbot: QtBot) -> None:
    editor.start()
    write(form, title="我的")
    form.body.box.setPlainText("好嘞")
    editor.page.state.personal_box.click()
    made = get(store, save(editor, qtbot))
    assert (made.origin, made.state) == (Origin.PERSONAL, State.APPROVED)


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("title", "", "The field “Title” must not be empty. Nothing was saved."),
        ("title", "字" * 81, "The field “Title” has 81 characters; the limit is 80. Nothing was saved."),
        ("code", "C2", "The code “C2” is taken by “介绍商品”; choose another one."),
        ("code", "a b", "The code “a b” cannot be used: letters, digits, Han characters and _ . - only, 24 at most."),
        ("expires", "2026-02-30", "“2026-02-30” is not a date; write it like 2026-12-31."),
    ],
    ids=["empty", "long", "taken", "spaces", "no-date"],
)
def test_a_refused_line_says_why_beside_itself_and_changes_nothing(
    editor: PhraseEditor, form: Form, show: Show, store: Database, qtbot: QtBot, field: str, text: str, sentence: str
) -> None:
    show("p1")
    before = phrases.listing(store)
    write(form, **{field: text})
    editor.save()
    qtbot.waitUntil(lambda: form.fields[field].error == sentence)
    assert [name for name, one in form.fields.items() if one.error] == [field]
    assert editor.has_edit
    assert phrases.listing(store) == before


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("  ", "The field “Text” must not be empty. Nothing was saved."),
        ("字" * 4001, "The field “Text” has 4001 characters; the limit is 4000. Nothing was saved."),
        ("a\0b", "The field “Text” has an invisible control character (U+0000); remove it. Nothing was saved."),
        (
            "a\u202eb",
            "The field “Text” has a character that other programs cannot show (U+202E); remove it. Nothing was saved.",
        ),
    ],
    ids=["empty", "long", "nul", "bidi"],
)
def test_a_refused_text_says_why_beside_itself(
    editor: PhraseEditor, form: Form, show: Show, store: Database, qtbot: QtBot, text: str, sentence: str
) -> None:
    show("p1")
    form.body.box.setPlainText(text)
    editor.save()
    qtbot.waitUntil(lambda: form.fields["body"].error == sentence)
    assert get(store, "p1").pending is None
    form.body.box.setPlainText("好的")
    qtbot.waitUntil(lambda: form.fields["body"].error == "")


def test_a_taken_code_is_said_while_one_writes(editor: PhraseEditor, form: Form, show: Show, qtbot: QtBot) -> None:
    show("p1")
    write(form, code="c2")
    qtbot.waitUntil(lambda: "介绍商品" in form.fields["code"].error)
    write(form, code="c1")
    qtbot.waitUntil(lambda: form.fields["code"].error == "")


def test_nobody_is_told_that_a_new_phrase_is_still_empty(editor: PhraseEditor, form: Form, qtbot: QtBot) -> None:
    editor.start()
    write(form, code="c2")
    qtbot.waitUntil(lambda: not editor.page.form.fields["title"].error)
    write(form, title="有了", code="c2")
    form.body.box.setPlainText("正文")
    qtbot.waitUntil(lambda: "介绍商品" in form.fields["code"].error)


def test_an_edit_back_to_what_it_was_is_no_edit(editor: PhraseEditor, form: Form, show: Show) -> None:
    show("p1")
    form.body.box.setPlainText("改")
    form.body.box.setPlainText("请稍等，马上为您查。")
    assert not editor.has_edit
    assert editor.page.state.note == ""


def test_a_dropped_edit_can_be_brought_back(editor: PhraseEditor, form: Form, show: Show, qtbot: QtBot) -> None:
    show("p1")
    form.body.box.setPlainText("改")
    with qtbot.waitSignal(editor.told) as told:
        editor.drop()
    assert form.body.text == "请稍等，马上为您查。"
    assert not editor.has_edit
    told.args[1]()
    assert form.body.text == "改"
    assert editor.has_edit


def test_a_phrase_that_goes_leaves_its_unsaved_edit_as_a_new_phrase(
    editor: PhraseEditor, form: Form, book: Book, store: Database, unsaved: Unsaved, qtbot: QtBot
) -> None:
    editor.start()
    write(form, title="标题")
    form.body.box.setPlainText("正文")
    made = save(editor, qtbot)
    form.body.box.setPlainText("正文二")
    agent = agents.current(store).id
    with qtbot.waitSignal(editor.opened):
        book.write(lambda database: journal.undo(database, agent))
    assert made not in unsaved.edits
    assert form.body.text == "正文二"
    assert get(store, save(editor, qtbot)).content.body == "正文二"


def test_the_change_of_another_is_shown_at_once_and_under_an_edit_it_is_said(
    editor: PhraseEditor, form: Form, show: Show, book: Book, store: Database, qtbot: QtBot
) -> None:
    agent = agents.current(store).id
    content = get(store, "p1").content

    def change(body: str) -> None:
        book.write(lambda database: phrases.edit(database, PhraseId("p1"), replace(content, body=body), agent=agent))

    show("p1")
    change("别人改的")
    qtbot.waitUntil(lambda: form.body.text == "别人改的")
    form.body.box.setPlainText("我写的")
    change("别人又改了")
    qtbot.waitUntil(lambda: editor.page.state.warns)
    assert form.body.text == "我写的"


def test_what_is_written_while_a_save_is_under_way_is_not_lost(
    editor: PhraseEditor, form: Form, show: Show, store: Database, qtbot: QtBot
) -> None:
    show("p1")
    form.body.box.setPlainText("第一")
    with qtbot.waitSignal(editor.saved):
        editor.save()
        form.body.box.setPlainText("第一第二")
    assert form.body.text == "第一第二"
    assert editor.has_edit
    save(editor, qtbot)
    pending = get(store, "p1").pending
    assert pending is not None
    assert pending.body == "第一第二"


def test_a_second_save_while_the_first_is_under_way_makes_no_second_phrase(
    editor: PhraseEditor, form: Form, store: Database, qtbot: QtBot
) -> None:
    editor.start()
    write(form, title="一次")
    form.body.box.setPlainText("一次")
    with qtbot.waitSignal(editor.saved):
        editor.save()
        editor.save()
    assert len(phrases.listing(store, state=State.DRAFT)) == 1


def test_a_hotkey_is_set_at_once_and_another_phrase_gives_it_up(
    editor: PhraseEditor, show: Show, store: Database, recorder: KeyRecorder, qtbot: QtBot
) -> None:
    show("p1")
    with qtbot.waitSignal(editor.told) as told:
        recorder.recorded.emit("Ctrl+Alt+3")
    assert told.args[0] == "Hotkey set; another phrase gave it up"
    assert (get(store, "p1").hotkey, get(store, "p3").hotkey) == ("Ctrl+Alt+3", "")


def test_the_history_shows_who_did_what_and_what_it_changed(
    editor: PhraseEditor, form: Form, show: Show, qtbot: QtBot
) -> None:
    show("p1")
    form.body.box.setPlainText("请稍候，马上为您查。")
    save(editor, qtbot)
    editor.page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(editor.page.history.lines) == 3)
    assert [line[1:] for line in editor.page.history.lines] == [
        ("Edited", "小满"), ("Approved", "小满"), ("Added", "小满"),
    ]  # fmt: skip
    assert "请稍等，马上为您查。" in editor.page.history.changes
    assert "请稍候，马上为您查。" in editor.page.history.changes


def test_both_texts_stand_beside_each_other_while_an_edit_waits(
    editor: PhraseEditor, form: Form, show: Show, qtbot: QtBot
) -> None:
    show("p1")
    assert not editor.page.banner.isVisible()
    form.body.box.setPlainText("请稍候，马上为您查。")
    write(form, title="等一下")
    save(editor, qtbot)
    qtbot.waitUntil(editor.page.banner.isVisible)
    serving, waiting = editor.page.banner.texts
    assert (serving, waiting) == ("请稍等，马上为您查。", "请稍候，马上为您查。")
    assert editor.page.banner.others == "Also changed: Title"


def test_a_blank_is_put_where_one_writes(editor: PhraseEditor, form: Form, show: Show) -> None:
    show("p1")
    form.body.blank_chosen.emit("店铺名")
    assert form.body.text == "{店铺名}请稍等，马上为您查。"
    form.variants.add.click()
    form.variants.boxes[0].entered.emit()
    form.body.blank_chosen.emit("商品名")
    assert form.variants.texts == ("{商品名}",)
