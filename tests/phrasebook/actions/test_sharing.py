from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phrasebook.actions import sharing
from phrasebook.database import Database
from phrasebook.errors import BadInput, Unable
from phrasebook.model import Agent, Content, Origin, Phrase, PhraseId, Scenario, ScenarioId, State
from phrasebook.packs import Pack
from phrasebook.store import journal, phrases, places


def some(number: int, **changes: object) -> Phrase:
    content = replace(Content(title=f"题{number}", body=f"正文{number}", scenario=ScenarioId("fee")), **changes)
    return Phrase(id=PhraseId(f"t{number}"), content=content, state=State.APPROVED)


def test_every_row_is_counted_once(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    pack = Pack(
        phrases=(
            some(1),
            some(2, scenario=ScenarioId("elsewhere")),
            some(3, body=old.content.body),
            some(4, body="坏\0"),
            old,
            some(5, code="FHSX"),
        )
    )
    planned = sharing.plan(database, pack)
    done = sharing.take_in(database, pack, agent=agent.id)
    for outcome in (planned, done):
        counted = (len(outcome.new), len(outcome.updated), outcome.unchanged, outcome.duplicate, len(outcome.skipped))
        assert counted == (3, 0, 1, 1, 1)
    assert phrases.get(database, PhraseId("t2")).content.scenario == "unsorted"
    assert phrases.get(database, PhraseId("t5")).content.code == ""
    assert phrases.get(database, PhraseId("t1")).state is State.DRAFT


def test_a_changed_text_waits_or_replaces_as_chosen(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    changed = Pack(phrases=(replace(old, content=replace(old.content, body="新正文")),))
    sharing.take_in(database, changed, agent=agent.id)
    assert phrases.get(database, approved).content == old.content
    assert phrases.get(database, approved).pending is not None
    journal.undo(database, agent.id)
    sharing.take_in(database, changed, agent=agent.id, replace_texts=True)
    assert phrases.get(database, approved).content.body == "新正文"


def test_one_undo_takes_a_whole_import_back(database: Database, agent: Agent) -> None:
    before = [phrase.id for phrase in phrases.listing(database)]
    scenario = Scenario(id=ScenarioId("shop-gift"), name="礼盒", position=900)
    pack = Pack(phrases=tuple(some(n, scenario=scenario.id) for n in range(200)), scenarios=(scenario,))
    sharing.take_in(database, pack, agent=agent.id)
    assert places.scenario(database, "shop-gift").name == "礼盒"
    journal.undo(database, agent.id)
    assert [phrase.id for phrase in phrases.listing(database)] == before
    assert "shop-gift" not in {one.id for one in places.scenarios(database)}


def test_a_scenario_that_is_not_a_shops_own_is_refused_whole(database: Database, agent: Agent) -> None:
    bad = Scenario(id=ScenarioId("greeting"), name="问候")
    with pytest.raises(BadInput, match="unknown-scenario"):
        sharing.take_in(database, Pack(phrases=(some(1, scenario=bad.id),), scenarios=(bad,)), agent=agent.id)
    assert phrases.listing(database) == []


def test_what_is_exported_comes_back_elsewhere(
    database: Database, agent: Agent, approved: PhraseId, tmp_path: Path
) -> None:
    personal, _ = phrases.add(database, Content(title="我的", body="我的"), agent=agent.id, origin=Origin.PERSONAL)
    file = tmp_path / "set.kuaida"
    sharing.write(file, sharing.make(database))
    assert [phrase.id for phrase in sharing.read(file).phrases] == [approved]
    assert sharing.make(database, scenarios=["fee"]).phrases == ()
    assert sharing.make(database, buyers=["new"]).phrases == ()
    assert [one.id for one in sharing.make(database, only=[personal]).phrases] == [personal]
    outcome = sharing.plan(database, sharing.read(file))
    assert (outcome.unchanged, outcome.new) == (1, ())


def test_a_file_that_cannot_be_written_is_said_so(database: Database, tmp_path: Path) -> None:
    with pytest.raises(Unable, match="file-unwritable"):
        sharing.write(tmp_path / "none" / "set.kuaida", sharing.make(database))


def test_rows_are_left_out_or_decided_one_by_one(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    changed = Pack(phrases=(some(1), replace(old, content=replace(old.content, body="新正文"))))
    wishes = sharing.Wishes(leave_out=frozenset({PhraseId("t1")}), replace_rows=frozenset({approved}))
    outcome = sharing.plan(database, changed, wishes=wishes)
    assert [(row.what.value, row.old) for row in outcome.rows] == [("skipped", None), ("updated", old)]
    assert outcome.skipped[0].reason == "chosen"
    assert outcome.updated[0].content.body == "新正文"
    kept = sharing.plan(database, changed, replace_texts=True, wishes=sharing.Wishes(keep_rows=frozenset({approved})))
    assert kept.updated[0].pending is not None


def test_an_agent_takes_phrases_as_personal_ones(database: Database, agent: Agent, approved: PhraseId) -> None:
    old = phrases.get(database, approved)
    pack = Pack(phrases=(some(1), replace(old, content=replace(old.content, body="我的说法"))))
    wishes = sharing.Wishes(personal=agent.id)
    outcome = sharing.take_in(database, pack, agent=agent.id, wishes=wishes)
    assert [(one.origin, one.state, one.owner) for one in outcome.new] == [
        (Origin.PERSONAL, State.APPROVED, agent.id)
    ] * 2
    assert phrases.get(database, approved) == old
    assert sharing.plan(database, pack, wishes=wishes).unchanged == 2
    again = Pack(phrases=(some(1, body="又改了"),))
    assert sharing.plan(database, again, wishes=wishes).updated[0].content.body == "又改了"


def test_progress_is_told_and_may_stop_everything(database: Database, agent: Agent) -> None:
    pack = Pack(phrases=tuple(some(number) for number in range(250)))
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 350:
            raise sharing.Cancelled

    with pytest.raises(sharing.Cancelled):
        sharing.take_in(database, pack, agent=agent.id, progress=stop)
    assert told == [(0, 500), (100, 500), (200, 500), (250, 500), (350, 500)]
    assert phrases.listing(database) == []
    told.clear()
    sharing.take_in(database, pack, agent=agent.id, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (500, 500)


def test_a_pack_is_chosen_by_tag_state_and_day(database: Database, agent: Agent, approved: PhraseId) -> None:
    made, _ = phrases.add(database, Content(title="题", body="文", tags=("大促",)), agent=agent.id)
    assert [one.id for one in sharing.make(database, tags=["大促"]).phrases] == [made]
    assert {one.id for one in sharing.make(database, since="2020-01-01").phrases} == {made, approved}
    assert sharing.make(database, since="2999-01-01").phrases == ()
    with pytest.raises(BadInput, match="bad-date"):
        sharing.make(database, since="yesterday")
    pack = sharing.make(database, state=State.APPROVED)
    assert [one.name for one in pack.variables] == ["发货时限"]
    assert pack.groups == {approved: ("物流", "发货")}


def test_blanks_are_filled_for_programs_that_have_none(database: Database, agent: Agent) -> None:
    content = Content(title="题", body="我是{客服昵称}，{商品名}有货", variants=("{客服昵称}在",))
    phrases.add(database, content, agent=agent.id)
    found = sharing.make(database, filled=True).phrases[0].content
    assert (found.body, found.variants) == ("我是小满，{商品名}有货", ("小满在",))


def test_only_approved_phrases_go_to_programs_without_states() -> None:
    assert sharing.serving_state("qianniu", None) is State.APPROVED
    assert sharing.serving_state("qianniu", State.DRAFT) is State.DRAFT
    assert sharing.serving_state("kuaida", None) is None


def test_what_a_format_loses_is_returned(database: Database, agent: Agent, approved: PhraseId, tmp_path: Path) -> None:
    losses = sharing.write(tmp_path / "x.csv", sharing.make(database), "qianniu")
    assert {(loss.row, loss.what) for loss in losses} == {(1, "title"), (1, "blank")}


def test_a_foreign_file_comes_in_row_for_row_and_once(database: Database, agent: Agent, tmp_path: Path) -> None:
    file = tmp_path / "千牛.csv"
    file.write_bytes(
        "快捷短语编码,快捷短语,快捷短语分组\r\n1,今天发,发货\r\n1,明天发,发货\r\n,,发货\r\n,今天发,邮费\r\n".encode(
            "gb18030"
        )
    )
    outcome = sharing.take_in(database, sharing.read(file), agent=agent.id)
    assert (len(outcome.new), outcome.duplicate, len(outcome.skipped)) == (2, 1, 1)
    assert [(loss.row, loss.what) for loss in outcome.losses] == [(2, "code-taken")]
    assert [one.content.scenario for one in outcome.new] == ["dispatch", "dispatch"]
    again = sharing.plan(database, sharing.read(file))
    assert (again.new, again.unchanged, again.duplicate) == ((), 2, 1)


@pytest.mark.parametrize(
    ("name", "format_name"), [("x.xls", None), ("x.xls", "cskefu"), ("x.xlsx", "qianniu"), ("x.cpq", None)]
)
def test_a_file_is_what_its_name_says(tmp_path: Path, name: str, format_name: str | None) -> None:
    with pytest.raises(BadInput, match="cannot-write"):
        sharing.write(tmp_path / name, Pack(phrases=()), format_name)
    assert list(tmp_path.iterdir()) == []
