from __future__ import annotations

from collections import deque

import pytest

from phrasebook import playbooks
from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import State
from phrasebook.playbooks import Playbook, Walk
from phrasebook.store import phrases, places

SMALL = playbooks.read(
    {
        "id": "small", "zh": "小", "en": "Small", "type": "branching", "when": {"zh": "何时", "en": "when"},
        "steps": [
            {"n": 1, "goal": {"zh": "一", "en": "One"}, "next": [{"zh": "第2步", "en": "step 2", "to": 2}]},
            {
                "n": 2, "goal": {"zh": "二", "en": "Two"}, "say_intent": {"zh": "说", "en": "say"}, "phrases": ["p1"],
                "avoid": [{"zh": "不", "en": "no"}],
                "next": [
                    {"zh": "不成", "en": "No", "to": 1},
                    {"zh": "转", "en": "Over", "to": "other"},
                    {"zh": "成", "en": "Yes", "to": "end"},
                ],
            },
        ],
    }
)  # fmt: skip


def test_a_walk_goes_on_and_back() -> None:
    walk = playbooks.start(SMALL)
    assert (walk.mark, walk.at_the_end, walk.step.ways[0].words) == ("small/1", False, ("", ""))
    on = walk.go(2)
    assert (on.mark, on.at_the_end, on.step.phrases) == ("small/2", True, ("p1",))
    assert on.go(2) == on
    assert on.go(1).back() == on
    assert on.back() == walk
    assert walk.back() == walk


def test_ways_lead_to_steps_to_playbooks_and_out() -> None:
    again, over, out = SMALL.step(2).ways
    assert (again.step, again.words) == (1, ("不成", "No"))
    assert (over.playbook, over.leads_out) == ("other", False)
    assert (out.leads_out, out.words) == (True, ("成", "Yes"))


def test_among_options_every_other_one_is_a_way() -> None:
    steps = [{"n": number, "goal": {"zh": "甲", "en": "A"}} for number in (1, 2, 3)]
    walk = playbooks.start(playbooks.read({"id": "o", "zh": "选", "en": "O", "type": "options", "steps": steps}))
    assert [way.step for way in walk.go(2).step.ways] == [1, 3]
    assert walk.at_the_end


def test_what_there_is_not_is_said_so(database: Database) -> None:
    with pytest.raises(NotFound):
        playbooks.get(database, "no-such-playbook")


@pytest.fixture
def shipped(filled: Database) -> list[Playbook]:
    return playbooks.every(filled)


def test_every_way_leads_somewhere_and_every_playbook_comes_to_an_end(shipped: list[Playbook]) -> None:
    names = {one.id for one in shipped}
    assert len(shipped) == 36
    for playbook in shipped:
        reached: set[int] = set()
        queue: deque[Walk] = deque([playbooks.start(playbook)])
        ends = False
        while queue:
            walk = queue.popleft()
            if walk.step.number in reached:
                continue
            reached.add(walk.step.number)
            ends = ends or walk.at_the_end or any(way.playbook for way in walk.step.ways)
            assert {way.playbook for way in walk.step.ways if way.playbook} <= names, walk.mark
            queue.extend(walk.go(way.step) for way in walk.step.ways if way.step)
        assert reached == {step.number for step in playbook.steps}, playbook.id
        assert ends, playbook.id


def test_the_phrases_of_a_step_are_there_and_belong_to_it(filled: Database, shipped: list[Playbook]) -> None:
    known = {one.id: one for one in phrases.listing(filled, state=State.APPROVED)}
    named = {one.id: set(map(str, _named(one.guide.get("playbooks")))) for one in places.scenarios(filled)}
    for playbook in shipped:
        own = {scenario for scenario, playbooks_ in named.items() if playbook.id in playbooks_}
        linked = [phrase for step in playbook.steps for phrase in step.phrases]
        assert set(linked) <= known.keys(), playbook.id
        assert all(len(step.phrases) <= 4 for step in playbook.steps), playbook.id
        scenarios = {str(known[phrase].content.scenario) for phrase in linked}
        assert not own or not linked or own & scenarios, f"{playbook.id}: none of its phrases is of its own scenarios"


def test_nearly_every_step_has_something_to_say(shipped: list[Playbook]) -> None:
    silent = {f"{one.id}/{step.number}" for one in shipped for step in one.steps if not step.phrases}
    by_the_agent_alone = {
        "site-mail-reply/1",
        "site-mail-reply/2",
        *(f"faq-capture/{number}" for number in range(1, 5)),
    }
    assert silent == by_the_agent_alone
    assert sum(len(one.steps) for one in shipped) >= 160


def _named(value: object) -> list[object]:
    return value if isinstance(value, list) else []
