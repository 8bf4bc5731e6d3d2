from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.errors import BadInput, NotFound
from phrasebook.store import trust
from phrasebook.store.trust import Seen


def test_a_key_is_trusted_until_it_is_removed(database: Database) -> None:
    made = trust.accept(database, "KEY", " 店长 ")
    assert trust.keys(database) == [made]
    assert trust.name_of(database, "KEY") == "店长"
    trust.accept(database, "KEY", "老板")
    assert [one.name for one in trust.keys(database)] == ["老板"]
    assert trust.remove(database, "老板").key == "KEY"
    assert trust.name_of(database, "KEY") is None


def test_names_of_keys_are_different_and_not_empty(database: Database) -> None:
    trust.accept(database, "KEY", "店长")
    with pytest.raises(BadInput, match="key-name-taken"):
        trust.accept(database, "OTHER", "店长")
    with pytest.raises(BadInput, match="text-empty"):
        trust.accept(database, "OTHER", " ")
    with pytest.raises(NotFound, match="unknown-key"):
        trust.remove(database, "无名")


def test_what_became_of_packs_is_remembered_per_key(database: Database) -> None:
    for version, what in ((1, Seen.TAKEN), (2, Seen.DECLINED), (3, Seen.OFFERED)):
        trust.mark(database, key="KEY", pack="p", version=version, what=what)
    assert trust.newest_taken(database, key="KEY", pack="p") == 1
    assert trust.newest_taken(database, key="OTHER", pack="p") == 0
    assert trust.seen(database, key="KEY", pack="p", version=2) is Seen.DECLINED
    assert trust.seen(database, key="KEY", pack="p", version=9) is None


def test_a_new_content_is_a_new_version(database: Database) -> None:
    assert trust.next_version(database, "p", "a") == 1
    trust.made(database, "p", 1, "a")
    assert trust.next_version(database, "p", "a") == 1
    assert trust.next_version(database, "p", "b") == 2
