from __future__ import annotations

from phrasebook import glossary
from phrasebook.actions import linting
from phrasebook.database import Database
from phrasebook.store import reference, rulings


def test_the_words_are_those_by_which_the_rules_check(filled: Database) -> None:
    found = glossary.read(filled)
    assert {"温暖", "舒服", "阳光"} <= set(found.good)
    assert {"烦躁", "痛苦", "难过"} <= set(found.bad)
    assert {row["rule"] for row in linting.rows_of_text(filled, f"穿着有点{found.bad[0]}")} >= {glossary.BAD}


def test_every_pair_names_its_rule_and_what_the_shop_switches_off_is_gone(filled: Database) -> None:
    found = glossary.read(filled)
    assert len(found.instead) >= 60
    assert {one.rule for one in found.instead} <= {one["id"] for one in reference.items(filled, "rule")}
    rulings.set_severity(filled, glossary.BAD, "off")
    assert glossary.read(filled).bad == ()


def test_patterns_that_are_no_words_are_left_out(database: Database) -> None:
    with database.transaction():
        reference.put(database, "rule", [{"id": glossary.GOOD, "patterns": ["甜|香{2}|(脆)|甜"]}])
    assert glossary.read(database).good == ("甜",)
