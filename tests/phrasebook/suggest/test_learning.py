from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.model import Agent, AgentId, PhraseId
from phrasebook.store import settings
from phrasebook.suggest import forget, learn, learned, learning


def test_a_pick_is_kept_without_personal_data(database: Database, approved: PhraseId, agent: Agent) -> None:
    change = learn(database, "我叫赵小满，\n电话 139 0000 1111，几时寄出？", approved, agent=agent.id)
    assert change is not None
    assert (change.number, change.phrases) == (0, {approved})
    (kept,) = learned(database)
    assert (kept.message, kept.phrase, kept.agent, kept.picks) == (
        "我叫〔姓名〕, 电话 〔号码〕,几时寄出?",
        approved,
        agent.id,
        1,
    )


def test_the_same_pick_again_counts_more(database: Database, approved: PhraseId, agent: Agent) -> None:
    for _ in range(3):
        learn(database, "几时寄出", approved, agent=agent.id)
    (kept,) = learned(database)
    now = datetime.fromisoformat(kept.at)
    assert kept.picks == 3
    assert kept.weight(now) == pytest.approx(1 - 0.4**3)
    assert kept.weight(now + timedelta(days=learning.HALF_LIFE_DAYS)) == pytest.approx((1 - 0.4**3) / 2)
    assert kept.weight(now - timedelta(days=9)) == kept.weight(now)


def test_off_is_off(database: Database, approved: PhraseId, agent: Agent) -> None:
    settings.put(database, learning.SWITCH, "off")
    assert learn(database, "几时寄出", approved, agent=agent.id) is None
    assert learned(database) == []


@pytest.mark.parametrize("text", ["", "  ", "13900001111", "🙂"])
def test_a_message_without_words_teaches_nothing(
    database: Database, approved: PhraseId, agent: Agent, text: str
) -> None:
    before = learn(database, text, approved, agent=agent.id)
    assert before is None or "〔" in learned(database)[0].message


def test_an_unknown_phrase_is_told(database: Database, agent: Agent) -> None:
    with pytest.raises(NotFound, match="unknown-phrase"):
        learn(database, "几时寄出", PhraseId("nowhere"), agent=agent.id)


def test_old_picks_are_forgotten(database: Database, approved: PhraseId, agent: Agent) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=200)
    learn(database, "老早问的", approved, agent=agent.id, at=long_ago)
    assert learned(database) == []
    learn(database, "刚刚问的", approved, agent=agent.id)
    assert database.value("select count(*) from learned") == 1
    settings.put(database, learning.DAYS, "3")
    learning.forget_old(database, now=datetime.now(UTC) + timedelta(days=4))
    assert database.value("select count(*) from learned") == 0


@pytest.mark.parametrize(("value", "days"), [("", 180), ("30", 30), ("0", 1), ("soon", 180)])
def test_the_time_is_a_setting(database: Database, value: str, days: int) -> None:
    settings.put(database, learning.DAYS, value)
    assert learning.keep_days(database) == days


def test_an_agent_has_at_most_so_many(
    database: Database, approved: PhraseId, agent: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "MOST", 2)
    learn(database, "别人的", approved, agent=AgentId("other"))
    for text in ("第一个", "第二个", "第三个"):
        learn(database, text, approved, agent=agent.id)
    assert {one.message for one in learned(database)} == {"别人的", "第二个", "第三个"}
    assert {one.message for one in learned(database, agent=agent.id)} == {"第二个", "第三个"}


def test_what_is_erased_is_gone_from_the_file(database: Database, approved: PhraseId, agent: Agent) -> None:
    for number in range(60):
        learn(database, f"独一无二的暗号紫水晶问题{number}号", approved, agent=agent.id)
    needle = "紫水晶".encode()
    assert needle in database.path.read_bytes()
    assert forget(database, agent=agent.id) == 60
    assert needle not in database.path.read_bytes()
    assert not any(needle in file.read_bytes() for file in Path(database.path.parent).iterdir() if file.is_file())


def test_a_part_can_be_erased(database: Database, approved: PhraseId, agent: Agent) -> None:
    for text in ("甲问", "乙问", "丙问"):
        learn(database, text, approved, agent=agent.id)
    numbers = {one.message: one.number for one in learned(database)}
    assert forget(database, numbers=[numbers["乙问"]]) == 1
    assert forget(database, numbers=[]) == 0
    assert forget(database, phrase=PhraseId("another")) == 0
    assert forget(database, phrase=approved) == 2
    learn(database, "丁问", approved, agent=agent.id)
    assert forget(database) == 1


def test_learning_is_in_no_journal(database: Database, approved: PhraseId, agent: Agent) -> None:
    before = database.value("select max(number) from journal")
    learn(database, "几时寄出", approved, agent=agent.id)
    assert database.value("select max(number) from journal") == before
