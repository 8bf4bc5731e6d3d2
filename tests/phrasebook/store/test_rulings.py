from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.model import PhraseId
from phrasebook.store import reference, rulings

RULE = {"id": "shop-a", "zh": "不说甲", "en": "No A", "severity": "warn", "mode": "forbid", "patterns": ["甲"]}
FEE = PhraseId("fee-x")


@pytest.fixture(autouse=True)
def _one_rule(database: Database) -> None:
    with database.transaction():
        reference.put(database, "rule", [{**RULE, "id": "neg-but"}])


def test_a_shop_has_rules_of_its_own_beside_the_bundled(database: Database) -> None:
    assert rulings.own(database) == []
    rulings.put_own(database, [RULE])
    assert [one["id"] for one in rulings.rules(database)] == ["neg-but", "shop-a"]


def test_a_shop_sets_severities_and_takes_them_back(database: Database) -> None:
    rulings.put_own(database, [RULE])
    rulings.set_severity(database, "neg-but", "off")
    rulings.set_severity(database, "shop-a", "error")
    assert rulings.severities(database) == {"neg-but": "off", "shop-a": "error"}
    rulings.set_severity(database, "neg-but", None)
    assert rulings.severities(database) == {"shop-a": "error"}


def test_what_is_no_severity_or_no_rule_is_refused(database: Database) -> None:
    with pytest.raises(BadInput, match="bad-setting"):
        rulings.set_severity(database, "neg-but", "loud")
    with pytest.raises(NotFound, match="unknown-item"):
        rulings.set_severity(database, "nothing", "off")
    with pytest.raises(NotFound, match="unknown-item"):
        rulings.waive(database, FEE, "nothing", "因为")
    assert rulings.severities(database) == rulings.waivers(database) == {}


def test_a_waiver_has_a_reason_and_goes_with_it(database: Database) -> None:
    rulings.waive(database, FEE, "neg-but", " 原话引用 ")
    assert rulings.waivers(database) == {"fee-x": {"neg-but": "原话引用"}}
    rulings.waive(database, FEE, "neg-but", " ")
    assert rulings.waivers(database) == {}
    with pytest.raises(BadInput, match="text-too-long"):
        rulings.waive(database, FEE, "neg-but", "长" * 501)
