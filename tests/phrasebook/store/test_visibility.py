from __future__ import annotations

import pytest

from phrasebook.database import Database
from phrasebook.model import Content, Phrase, PhraseId, State
from phrasebook.store import visibility
from phrasebook.store.visibility import Setting

SHOP = Setting("taobao", {"bargaining": "fixed"}, "2026-11-21")


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (Content(title="t", body="b"), True),
        (Content(title="t", body="b", platforms=("taobao", "jd")), True),
        (Content(title="t", body="b", platforms=("jd",)), False),
        (Content(title="t", body="b", policies=(("bargaining", "fixed"),)), True),
        (Content(title="t", body="b", policies=(("bargaining", "open"),)), False),
        (Content(title="t", body="b", expires="2026-11-21"), True),
        (Content(title="t", body="b", expires="2026-11-20"), False),
    ],
)
def test_a_phrase_is_offered_where_it_fits(content: Content, shown: bool) -> None:
    phrase = Phrase(id=PhraseId("p"), content=content, state=State.APPROVED)
    assert visibility.shown(phrase, SHOP) is shown


def test_drafts_are_not_offered() -> None:
    assert not visibility.shown(Phrase(id=PhraseId("p"), content=Content(title="t", body="b")), SHOP)


def test_without_a_shop_policies_take_their_default_and_no_platform_is_excluded(database: Database) -> None:
    found = visibility.setting(database)
    assert (found.platform, found.policies) == ("", {"bargaining": "fixed"})
