from __future__ import annotations

import pytest

from phrasebook.actions import grouping, sharing
from phrasebook.actions.sharing import Wishes
from phrasebook.database import Database
from phrasebook.model import UNSORTED, Agent, Content, Phrase, PhraseId
from phrasebook.packs import Pack
from phrasebook.store import journal, phrases, places, settings


def pack(*found: tuple[str, tuple[str, ...]]) -> Pack:
    made = [
        Phrase(id=PhraseId(f"x{number}"), content=Content(title=title, body=f"{title}的回复{number}"))
        for number, (title, _) in enumerate(found)
    ]
    groups = {phrase.id: place for phrase, (_, place) in zip(made, found, strict=True)}
    return Pack(phrases=tuple(made), groups=groups, foreign=True)


@pytest.mark.parametrize(
    ("group", "scenario"),
    [
        (("发货",), "dispatch"),
        (("物流", "发货话术"), "dispatch"),
        (("常用 - 邮费问题",), "fee"),
        (("Tracking",), UNSORTED),
        (("天气",), UNSORTED),
    ],
)
def test_a_group_becomes_the_scenario_of_the_likest_name(
    database: Database, group: tuple[str, ...], scenario: str
) -> None:
    assert grouping.propose(database, pack(("随便", group))) == {" / ".join(group): scenario}


def test_or_the_one_that_its_texts_speak_of(database: Database) -> None:
    found = grouping.propose(database, pack(("邮费呀", ("甲",)), ("邮费", ("甲",)), ("别的", ("甲",))))
    assert found == {"甲": "fee"}


def test_the_mapping_is_edited_remembered_and_counted(database: Database, agent: Agent) -> None:
    wanted = pack(("一", ("甲",)), ("二", ("乙",)), ("三", ("乙",)), ("四", ("发货",)))
    wishes = Wishes(mapping={"甲": "fee", "乙": grouping.NEW})
    planned = sharing.plan(database, wanted, wishes=wishes)
    outcome = sharing.take_in(database, wanted, agent=agent.id, wishes=wishes)
    assert planned.mapping == outcome.mapping == {"甲": "fee", "乙": "shop-乙", "发货": "dispatch"}
    assert [one.content.scenario for one in outcome.new] == ["fee", "shop-乙", "shop-乙", "dispatch"]
    assert places.scenario(database, "shop-乙").name == "乙"
    assert grouping.propose(database, wanted)["甲"] == "fee"
    journal.undo(database, agent.id)
    assert "shop-乙" not in {one.id for one in places.scenarios(database)}
    assert grouping.propose(database, wanted)["乙"] == UNSORTED


def test_groups_that_fit_nothing_become_new_scenarios_on_request(database: Database, agent: Agent) -> None:
    wanted = pack(("一", ("天气", "晴")), ("二", ("发货",)), ("三", ("雨/晴", "晴")))
    outcome = sharing.take_in(database, wanted, agent=agent.id, wishes=Wishes(new_scenarios=True))
    assert [one.id for one in outcome.scenarios] == ["shop-晴"]
    assert phrases.get(database, PhraseId("x2")).content.scenario == "shop-晴"
    assert phrases.get(database, PhraseId("x1")).content.scenario == "dispatch"


def test_a_mapping_to_nowhere_is_unsorted(database: Database) -> None:
    outcome = sharing.plan(database, pack(("一", ("甲",))), wishes=Wishes(mapping={"甲": "nowhere"}))
    assert outcome.mapping == {"甲": UNSORTED}
    assert outcome.scenarios == ()


def test_a_broken_memory_is_no_memory(database: Database) -> None:
    settings.put(database, "import-groups", "{")
    assert grouping.propose(database, pack(("一", ("发货",)))) == {"发货": "dispatch"}
