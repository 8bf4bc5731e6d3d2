from __future__ import annotations

from pathlib import Path

import pytest

from phrasebook.actions import sharing, trusting
from phrasebook.actions.sharing import Wishes
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Agent, Content, Phrase, PhraseId, ScenarioId, State
from phrasebook.packs import Pack
from phrasebook.packs.signatures import Signer
from phrasebook.store import journal, phrases, trust

LEAD = Signer(bytes(range(32)), "店长")


def some(number: int, body: str = "正文", state: State = State.APPROVED) -> Phrase:
    content = Content(title=f"题{number}", body=f"{body}{number}", scenario=ScenarioId("fee"))
    return Phrase(id=PhraseId(f"t{number}"), content=content, state=state)


def signed(database: Database, folder: Path, *found: Phrase, expires: str = "", signer: Signer = LEAD) -> Pack:
    pack = sharing.publish(database, Pack(phrases=found), name="十一月", signer=signer, expires=expires)
    file = folder / "set.kuaida"
    sharing.write(file, pack, signer=signer)
    return sharing.read(file)


def test_approved_phrases_of_a_trusted_lead_arrive_approved(database: Database, agent: Agent, tmp_path: Path) -> None:
    trusting.accept(database, LEAD.key, "店长")
    pack = signed(database, tmp_path, some(1), some(2, state=State.DRAFT), some(3, state=State.RETIRED))
    outcome = sharing.take_in(database, pack, agent=agent.id)
    assert (outcome.trust.trusted, outcome.trust.by) == (True, "店长")
    first = phrases.get(database, PhraseId("t1"))
    assert (first.state, first.approved_by, bool(first.approved_at)) == (State.APPROVED, "店长", True)
    assert phrases.get(database, PhraseId("t2")).state is State.DRAFT
    assert outcome.unchanged == 1
    journal.undo(database, agent.id)
    assert phrases.listing(database) == []


def test_a_newer_issue_changes_at_once_and_recalls(database: Database, agent: Agent, tmp_path: Path) -> None:
    trusting.accept(database, LEAD.key, "店长")
    sharing.take_in(database, signed(database, tmp_path, some(1), some(2)), agent=agent.id)
    newer = signed(database, tmp_path, some(1, "新正文"), some(2, state=State.RETIRED))
    assert newer.identity is not None
    assert newer.identity.version == 2
    sharing.take_in(database, newer, agent=agent.id)
    assert phrases.get(database, PhraseId("t1")).content.body == "新正文1"
    assert phrases.get(database, PhraseId("t2")).state is State.RETIRED


def test_a_stranger_and_no_signature_bring_drafts(database: Database, agent: Agent, tmp_path: Path) -> None:
    outcome = sharing.take_in(database, signed(database, tmp_path, some(1)), agent=agent.id)
    assert (outcome.trust.signed, outcome.trust.trusted, outcome.trust.code) == (True, False, "pack-unknown-key")
    assert phrases.get(database, PhraseId("t1")).state is State.DRAFT
    assert sharing.plan(database, Pack(phrases=(some(2),))).trust.code == "pack-unsigned"
    for pack, code in ((signed(database, tmp_path, some(1)), "pack-unknown-key"), (Pack(phrases=()), "pack-unsigned")):
        with pytest.raises(BadInput, match=code):
            sharing.plan(database, pack, wishes=Wishes(trusted_only=True))


def test_an_older_or_expired_pack_is_refused(database: Database, agent: Agent, tmp_path: Path) -> None:
    trusting.accept(database, LEAD.key, "店长")
    old = signed(database, tmp_path, some(1))
    sharing.take_in(database, signed(database, tmp_path, some(1, "新")), agent=agent.id)
    with pytest.raises(BadInput, match="pack-older"):
        sharing.take_in(database, old, agent=agent.id)
    with pytest.raises(BadInput, match="pack-expired"):
        sharing.plan(database, signed(database, tmp_path, some(1), expires="2020-01-01"))
    with pytest.raises(BadInput, match="bad-date"):
        signed(database, tmp_path, some(1), expires="soon")
    sharing.plan(database, signed(database, tmp_path, some(1), expires="2999-01-01"))


def test_another_leads_pack_of_the_same_name_is_another_pack(database: Database, agent: Agent, tmp_path: Path) -> None:
    other = Signer(bytes(32), "副店长")
    first, second = signed(database, tmp_path, some(1)), signed(database, tmp_path, some(1), signer=other)
    assert first.identity is not None
    assert second.identity is not None
    assert first.identity.id != second.identity.id


def test_a_key_is_accepted_from_text_link_or_pack(database: Database, tmp_path: Path) -> None:
    signed(database, tmp_path, some(1))
    assert trusting.key_in(LEAD.key.lower().replace("-", " ")) == (LEAD.key, "")
    assert trusting.key_in("kuaida-key:" + LEAD.key.replace("-", "") + "?name=店长") == (LEAD.key, "店长")
    assert trusting.accept(database, str(tmp_path / "set.kuaida")).name == "店长"
    sharing.write(tmp_path / "plain.kuaida", Pack(phrases=()))
    with pytest.raises(BadInput, match="pack-unsigned"):
        trusting.accept(database, str(tmp_path / "plain.kuaida"))
    with pytest.raises(BadInput, match="key-unreadable"):
        trusting.accept(database, "苹果 香蕉")
    assert [one.name for one in trust.keys(database)] == ["店长"]


def test_a_key_is_shown_as_a_picture() -> None:
    assert trusting.qr_svg(LEAD.key, "店长").startswith("<?xml")
    assert len(trusting.qr_text(LEAD.key, "店长").splitlines()) > 10


def test_only_our_own_pack_can_be_signed(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot-sign"):
        sharing.write(tmp_path / "x.csv", Pack(phrases=()), signer=LEAD)
