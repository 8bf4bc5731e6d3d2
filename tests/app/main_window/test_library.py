from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.book import Book
from app.commands import Commands
from app.editor.form import Form
from app.main_window import Library, shelves
from app.main_window.workbench import Workbench
from app.settings import LIBRARY_PLACE, LIBRARY_SPLIT, LIBRARY_UNSAVED, Settings
from phrasebook import search
from phrasebook.database import Database
from phrasebook.model import AgentId, PhraseId, ScenarioId, State
from phrasebook.store import agents, phrases

Go = Callable[..., None]


@pytest.fixture
def me(store: Database) -> AgentId:
    return agents.current(store).id


def get(store: Database, phrase: str) -> phrases.Phrase:
    return phrases.get(store, PhraseId(phrase))


def found(store: Database, me: AgentId, text: str) -> list[str]:
    return [hit.phrase.content.title for hit in search.find(store, text, agent=me)]


def says(bench: Workbench, qtbot: QtBot, sentence: str) -> None:
    qtbot.waitUntil(lambda: bench.window.status.sentence == sentence)


def able(bench: Workbench, command: str) -> bool:
    action: QAction = bench.menus.actions[command]
    return action.isEnabled()


def test_a_new_phrase_is_written_saved_approved_and_found(
    bench: Workbench, form: Form, commands: Commands, store: Database, me: AgentId, qtbot: QtBot
) -> None:
    commands.run("phrase.new")
    form.title.setText("春节放假")
    form.title.textEdited.emit("春节放假")
    form.body.box.setPlainText("春节期间照常发货。")
    commands.run("phrase.save")
    says(bench, qtbot, "Saved")
    (draft,) = phrases.listing(store, state=State.DRAFT)
    assert (draft.content.title, draft.content.body) == ("春节放假", "春节期间照常发货。")
    assert found(store, me, "春节") == []
    qtbot.waitUntil(lambda: bench.phrases.table.chosen_phrases == (draft.id,))
    qtbot.waitUntil(lambda: able(bench, "phrase.approve"))
    assert bench.editor.shown == draft.id

    commands.run("phrase.approve")
    says(bench, qtbot, "Approved 1 phrases")
    assert get(store, draft.id).state is State.APPROVED
    assert found(store, me, "春节") == ["春节放假"]


def test_the_approved_text_keeps_serving_while_its_edit_waits(
    bench: Workbench, form: Form, go: Go, commands: Commands, store: Database, me: AgentId, qtbot: QtBot
) -> None:
    go("p1")
    form.body.box.setPlainText("马上为您查询，请稍等。")
    commands.run("phrase.save")
    says(bench, qtbot, "Saved")
    waiting = get(store, "p1")
    assert waiting.content.body == "请稍等，马上为您查。"
    assert waiting.pending is not None
    assert waiting.pending.body == "马上为您查询，请稍等。"
    qtbot.waitUntil(bench.editor.page.banner.isVisible)
    assert found(store, me, "查询") == []

    bench.tree.go(shelves.WAITING)
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == ["p1"])
    qtbot.waitUntil(lambda: able(bench, "phrase.approve"))
    commands.run("phrase.approve")
    says(bench, qtbot, "Approved 1 phrases")
    assert get(store, "p1").content.body == "马上为您查询，请稍等。"
    assert found(store, me, "查询") == ["请稍等"]
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == [])


def test_an_edit_can_be_saved_and_approved_in_one_step(
    bench: Workbench, form: Form, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p3")
    form.body.box.setPlainText("明天发出。")
    commands.run("phrase.approve")
    says(bench, qtbot, "Saved and approved")
    assert (get(store, "p3").content.body, get(store, "p3").pending) == ("明天发出。", None)


def test_what_waits_can_be_discarded(
    bench: Workbench, form: Form, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p3")
    form.body.box.setPlainText("明天发出。")
    commands.run("phrase.save")
    qtbot.waitUntil(lambda: able(bench, "phrase.discard") and not bench.editor.has_edit)
    commands.run("phrase.discard")
    says(bench, qtbot, "Dropped the edit that waited")
    assert get(store, "p3").pending is None
    qtbot.waitUntil(lambda: form.body.text == "今天发出。")


def test_retiring_bringing_back_undo_and_redo(
    bench: Workbench, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p1", "p2")
    commands.run("phrase.retire")
    says(bench, qtbot, "Retired 2 phrases")
    assert {get(store, "p1").state, get(store, "p2").state} == {State.RETIRED}
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == ["p3"])

    commands.run("undo")
    says(bench, qtbot, "Undone: retiring")
    assert get(store, "p1").state is State.APPROVED
    commands.run("redo")
    says(bench, qtbot, "Redone: retiring")
    assert get(store, "p1").state is State.RETIRED

    bench.tree.go(shelves.RETIRED)
    qtbot.waitUntil(lambda: set(bench.phrases.table.phrases) == {"p1", "p2"})
    go("p2")
    commands.run("phrase.revive")
    says(bench, qtbot, "Brought back 1 phrases")
    assert (get(store, "p1").state, get(store, "p2").state) == (State.RETIRED, State.APPROVED)


def test_the_button_in_the_status_line_takes_back_what_was_just_done(
    bench: Workbench, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p1")
    commands.run("phrase.retire")
    says(bench, qtbot, "Retired 1 phrases")
    bench.window.status.button.click()
    says(bench, qtbot, "Undone: retiring")
    assert get(store, "p1").state is State.APPROVED


def test_after_an_approval_the_next_one_that_waits_comes_to_view(
    bench: Workbench, commands: Commands, store: Database, book: Book, me: AgentId, qtbot: QtBot
) -> None:
    wanted = [PhraseId("p1"), PhraseId("p2"), PhraseId("p3")]
    with qtbot.waitSignal(bench.stock.restocked):
        book.write(lambda database: phrases.move(database, wanted, ScenarioId("unsorted"), agent=me))
    qtbot.waitUntil(lambda: bench.window.status.counts == "3 phrases · 3 waiting")
    bench.tree.go(shelves.WAITING)
    qtbot.waitUntil(lambda: len(bench.phrases.table.phrases) == 3)
    first, second, third = bench.phrases.table.phrases
    qtbot.waitUntil(lambda: bench.editor.shown == first and able(bench, "phrase.approve"))
    commands.run("phrase.approve")
    qtbot.waitUntil(lambda: bench.editor.shown == second and bench.phrases.table.phrases == [second, third])


def test_favourites_are_kept_and_listed(
    bench: Workbench, go: Go, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    go("p2")
    commands.run("phrase.favourite")
    bench.tree.go(shelves.FAVOURITES)
    qtbot.waitUntil(lambda: bench.phrases.table.chosen_phrases == ("p2",))
    commands.run("phrase.favourite")
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == [])


def test_phrases_move_to_the_scenario_on_which_they_are_dropped(
    bench: Workbench, store: Database, qtbot: QtBot
) -> None:
    bench.tree.dropped.emit((PhraseId("p1"), PhraseId("p2")), "dispatch")
    says(bench, qtbot, "Moved 2 phrases to dispatch; approved ones wait")
    pending = get(store, "p1").pending
    assert pending is not None
    assert (pending.scenario, get(store, "p1").content.scenario) == ("dispatch", "tracking")


def test_an_unsaved_edit_is_kept_while_one_looks_elsewhere(
    bench: Workbench, form: Form, go: Go, store: Database, qtbot: QtBot
) -> None:
    go("p1")
    form.body.box.setPlainText("还没写完")
    go("p2")
    assert form.body.text == "{商品名}有现货。"
    go("p1")
    assert form.body.text == "还没写完"
    assert bench.editor.page.state.note == "● Not saved"
    assert get(store, "p1").pending is None


def test_an_unsaved_edit_outlives_the_program(
    bench: Workbench,
    form: Form,
    go: Go,
    library: Library,
    make_library: Callable[[Commands], Library],
    settings: Settings,
    qtbot: QtBot,
) -> None:
    go("p1")
    form.body.box.setPlainText("还没写完")
    assert library.may_close()
    assert settings.get(LIBRARY_UNSAVED)
    bench.window.hide()

    again = make_library(Commands()).bench
    qtbot.addWidget(again.window)
    again.window.show()
    qtbot.waitUntil(lambda: PhraseId("p1") in again.phrases.table.phrases)
    again.phrases.table.go(PhraseId("p1"))
    qtbot.waitUntil(lambda: again.editor.page.form.body.text == "还没写完")
    again.window.hide()


def test_closing_the_window_says_that_edits_are_kept(
    bench: Workbench, form: Form, go: Go, notices: object, settings: Settings, qtbot: QtBot
) -> None:
    go("p1")
    form.body.box.setPlainText("还没写完")
    bench.window.close()
    assert notices.shown[-1][0] == "1 edits are kept, but not saved"
    assert settings.get(LIBRARY_UNSAVED)


def test_a_new_phrase_that_nobody_saved_stays_in_the_list(
    bench: Workbench, form: Form, go: Go, commands: Commands, qtbot: QtBot
) -> None:
    commands.run("phrase.new")
    form.body.box.setPlainText("写了一半")
    go("p2")
    assert len(bench.phrases.table.phrases) == 4
    bench.phrases.table.go(bench.phrases.table.phrases[0])
    qtbot.waitUntil(lambda: form.body.text == "写了一半")


def test_a_new_phrase_in_which_nothing_was_written_leaves_no_trace(
    bench: Workbench, go: Go, commands: Commands
) -> None:
    commands.run("phrase.new")
    commands.run("phrase.new")
    assert len(bench.phrases.table.phrases) == 4
    go("p2")
    assert len(bench.phrases.table.phrases) == 4  # nothing jumps under the pointer
    bench.tree.go(shelves.Shelf(shelves.Kind.CATEGORY, "shipping"))
    assert set(bench.phrases.table.phrases) == {"p1", "p2", "p3"}


def test_a_new_phrase_begins_in_the_scenario_that_is_looked_at(
    bench: Workbench, form: Form, commands: Commands, qtbot: QtBot
) -> None:
    bench.tree.go(shelves.Shelf(shelves.Kind.SCENARIO, "fee"))
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == ["p2"])
    commands.run("phrase.new")
    assert form.scenario.scenario == "fee"
    assert form.title.hasFocus() or not bench.window.isActiveWindow()


def test_what_was_just_saved_stays_in_view_even_where_it_does_not_belong(
    bench: Workbench, form: Form, commands: Commands, store: Database, qtbot: QtBot
) -> None:
    bench.tree.go(shelves.Shelf(shelves.Kind.SCENARIO, "fee"))
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == ["p2"])
    commands.run("phrase.new")
    form.title.setText("查件")
    form.title.textEdited.emit("查件")
    form.body.box.setPlainText("正在为您查件。")
    form.scenario.load("tracking")
    form.scenario.chosen.emit("tracking")
    commands.run("phrase.save")
    says(bench, qtbot, "Saved")
    (draft,) = phrases.listing(store, state=State.DRAFT)
    qtbot.waitUntil(lambda: bench.stock.line(draft.id) is not None)
    assert bench.phrases.table.phrases == [draft.id, "p2"]
    assert bench.editor.shown == draft.id


def test_commands_follow_what_is_chosen(bench: Workbench, form: Form, go: Go, commands: Commands, qtbot: QtBot) -> None:
    go("p1")
    qtbot.waitUntil(lambda: able(bench, "phrase.copy"))
    can = {name: able(bench, name) for name in bench.menus.actions if name.startswith("phrase.")}
    assert can == {
        "phrase.new": True, "phrase.from-clipboard": True, "phrase.save": False, "phrase.copy": True, "phrase.approve": False, "phrase.discard": False,
        "phrase.retire": True, "phrase.recall": True, "phrase.revive": False, "phrase.favourite": True,
    }  # fmt: skip
    form.body.box.setPlainText("改")
    assert able(bench, "phrase.save")
    assert able(bench, "phrase.approve")
    go("p1", "p2")
    assert not able(bench, "phrase.copy")
    assert not able(bench, "phrase.save")


def test_the_change_of_another_leaves_choice_and_scroll_as_they_are(
    bench: Workbench, go: Go, book: Book, store: Database, me: AgentId, qtbot: QtBot
) -> None:
    for number in range(60):
        content = phrases.replace(get(store, "p1").content, title=f"第{number}条", body=f"内容{number}", code="")
        phrases.add(store, content, agent=me, phrase=PhraseId(f"x{number:02}"))
    book.changed.emit(phrases.edit(store, PhraseId("x00"), get(store, "x00").content, agent=me))
    book.changed.emit(phrases.retire(store, [PhraseId("p3")], agent=me))
    qtbot.waitUntil(lambda: len(bench.phrases.table.phrases) == 62)
    go("x30")
    bar = bench.phrases.table.verticalScrollBar()
    bar.setValue(400)
    book.write(lambda database: phrases.retire(database, [PhraseId("x10")], agent=me))
    qtbot.waitUntil(lambda: len(bench.phrases.table.phrases) == 61)
    assert bench.phrases.table.chosen_phrases == ("x30",)
    assert bar.value() == 400


def test_typing_in_the_search_box_narrows_the_list(bench: Workbench, qtbot: QtBot) -> None:
    bench.phrases.search.setText("xianhuo")
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == [])
    bench.phrases.search.setText("现货")
    qtbot.waitUntil(lambda: bench.phrases.table.phrases == ["p2"])
    qtbot.waitUntil(lambda: bench.editor.shown == "p2")
    qtbot.keyClick(bench.phrases.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(bench.phrases.table.phrases) == 3)


def test_counts_stand_in_tree_and_status_line(
    bench: Workbench, go: Go, commands: Commands, form: Form, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bench.window.status.counts == "3 phrases · 0 waiting")
    go("p1")
    form.body.box.setPlainText("改")
    commands.run("phrase.save")
    qtbot.waitUntil(lambda: bench.window.status.counts == "3 phrases · 1 waiting")
    assert bench.tree.counted(shelves.WAITING) == "1"
    assert bench.tree.counted(shelves.Shelf(shelves.Kind.CATEGORY, "shipping")) == "3"


def test_copying_goes_through_the_one_path_and_counts(
    bench: Workbench, go: Go, commands: Commands, clipboard: object, qtbot: QtBot
) -> None:
    go("p1")
    qtbot.waitUntil(lambda: able(bench, "phrase.copy"))
    commands.run("phrase.copy")
    qtbot.waitUntil(lambda: clipboard.held == "请稍等，马上为您查。")
    qtbot.waitUntil(lambda: any(line.uses == 1 for line in bench.stock.lines))


def test_undo_works_without_the_window_and_says_so(
    library: Library, commands: Commands, store: Database, me: AgentId, notices: object, qtbot: QtBot
) -> None:
    phrases.retire(store, [PhraseId("p1")], agent=me)
    commands.run("undo")
    qtbot.waitUntil(lambda: ("Undone: retiring", "", "good") in notices.shown)
    assert get(store, "p1").state is State.APPROVED


def test_nothing_to_undo_is_said_in_one_sentence(
    library: Library, commands: Commands, store: Database, notices: object, qtbot: QtBot
) -> None:
    store.execute("delete from journal")
    commands.run("undo")
    qtbot.waitUntil(lambda: notices.shown == [("There is nothing to undo.", "", "danger")])


def test_a_backup_is_written_and_named(library: Library, commands: Commands, notices: object, qtbot: QtBot) -> None:
    commands.run("backup.make")
    qtbot.waitUntil(lambda: bool(notices.shown))
    assert notices.shown[0][0].startswith("Backed up to ")


def test_the_window_remembers_where_it_was(bench: Workbench, settings: Settings) -> None:
    bench.window.resize(900, 600)
    bench.window.close()
    assert settings.get(LIBRARY_PLACE)
    assert len(settings.get(LIBRARY_SPLIT).split()) == 2


def test_all_commands_of_the_library_are_bound(library: Library, commands: Commands) -> None:
    others = {"agent.switch", "shop.edit", "preferences.open", "quit", "picker.open", "panel.toggle", "panel.show"}
    others |= {"handbook.open", "playbook.open", "message.take"}
    assert set(commands.unbound()) <= others
