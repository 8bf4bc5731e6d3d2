from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Scope
from phrasebook.store import reference


def test_the_bundled_data_is_read_as_values(filled: Database) -> None:
    types = reference.buyer_types(filled)
    assert len(types) == 58
    assert len({one.scheme for one in types}) == 16
    assert all(one.name and one.name_en for one in types)
    known = {one.id for one in types}
    assert len(reference.marks(filled)) == 6
    assert all(set(mark.types) <= known for mark in reference.marks(filled))
    facts = [one for one in reference.variables(filled).values() if one.profile]
    assert len(facts) == 10
    assert all(one.scope is Scope.SHOP and one.example for one in facts)
    assert all(len(one.choices) >= 2 for one in reference.policies(filled))


def test_one_item_by_id(filled: Database) -> None:
    assert reference.item(filled, "mark", "mark-new")["zh"] == "新客"
    with pytest.raises(NotFound, match="unknown-item"):
        reference.item(filled, "mark", "none")
