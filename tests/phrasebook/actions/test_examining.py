from __future__ import annotations

from dataclasses import replace

from phrasebook.actions.examining import Examiner, circumstances
from phrasebook.database import Database
from phrasebook.model import Content, ScenarioId, Shop
from phrasebook.store import agents, settings, shops


def content(**changes: object) -> Content:
    return replace(Content(title="t", body="亲亲最便宜了", scenario=ScenarioId("fee")), **changes)


def test_a_text_is_examined_by_the_rules_of_the_phrasebook(filled: Database) -> None:
    found = Examiner().body(
        filled, content(body="本店全网最低价，加我微信私下交易返现。", scenario=ScenarioId("unsorted"))
    )
    assert found
    assert all(one.text in "本店全网最低价，加我微信私下交易返现。" for one in found)


def test_rules_are_compiled_once_and_anew_when_they_change(filled: Database) -> None:
    examiner = Examiner()
    first = examiner.rules(filled)
    assert examiner.rules(filled) is first
    settings.put(filled, "handbook-version", "another")
    assert examiner.rules(filled) is not first


def test_the_circumstances_are_those_of_scenario_and_shop(database: Database) -> None:
    agent = agents.current(database).id
    shop = Shop(id=shops.new_id(), name="小满家居", platform="jd", policies=(("bargaining", "open"),))
    shops.save(database, shop, agent=agent)
    shops.choose(database, shop.id)
    found = circumstances(database, content())
    assert (found.scenario, found.category, found.platforms) == ("fee", "shipping", ("jd",))
    assert found.policies["bargaining"] == "open"
    assert circumstances(database, content(platforms=("pdd",))).platforms == ("pdd",)


def test_a_phrase_without_a_place_is_examined_all_the_same(database: Database) -> None:
    assert circumstances(database, content(scenario=ScenarioId("unsorted"))).scenario == ""
