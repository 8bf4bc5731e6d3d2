from __future__ import annotations

import os
from pathlib import Path

import pytest

from phrasebook.actions import sharing, trusting, watching
from phrasebook.actions.watching import Found, Watch
from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.model import Agent, Content, Phrase, PhraseId, ScenarioId, State
from phrasebook.packs import Pack
from phrasebook.packs.signatures import Signer
from phrasebook.store import phrases
from phrasebook.store.trust import Seen

LEAD, STRANGER = Signer(bytes(range(32)), "店长"), Signer(bytes(32), "别人")


def put(database: Database, folder: Path, name: str, body: str, *, signer: Signer = LEAD, expires: str = "") -> Path:
    content = Content(title="题", body=body, scenario=ScenarioId("fee"))
    pack = Pack(phrases=(Phrase(id=PhraseId(f"t-{name}"), content=content, state=State.APPROVED),))
    file = folder / f"{name}.kuaida"
    issue = sharing.publish(database, pack, name=name.split("-")[0], signer=signer, expires=expires)
    sharing.write(file, issue, signer=signer)
    return file


@pytest.fixture
def folder(database: Database, tmp_path: Path) -> Path:
    """A shared folder with two issues of a lead's pack, and much else."""
    trusting.accept(database, LEAD.key, "店长")
    shared = tmp_path / "shared"
    shared.mkdir()
    put(database, shared, "活动-1", "一")
    put(database, shared, "活动-2", "二")
    put(database, shared, "陌生", "三", signer=STRANGER)
    put(database, shared, "过期", "四", expires="2020-01-01")
    (shared / "半个.kuaida").write_bytes((shared / "活动-2.kuaida").read_bytes()[:200])
    (shared / "别的.kuaida").write_bytes(b"x")
    (shared / "说明.txt").write_text("x")
    os.symlink("活动-1.kuaida", shared / "链接.kuaida")
    (shared / "文件夹.kuaida").mkdir()
    return shared


def test_only_the_newest_issue_of_a_trusted_pack_is_found(database: Database, agent: Agent, folder: Path) -> None:
    watch = Watch(folder)
    found = watch.look(database)
    assert [(one.file.name, one.identity.version, one.by) for one in found] == [("活动-2.kuaida", 2, "店长")]
    outcome = watching.take(database, found[0], agent=agent.id)
    assert len(outcome.new) == 1
    assert phrases.get(database, PhraseId("t-活动-2")).state is State.APPROVED
    assert watch.look(database) == []


def test_a_new_issue_is_found_and_taken_by_itself(database: Database, agent: Agent, folder: Path) -> None:
    taken: list[str] = []

    def each(found: Found, outcome: object) -> None:
        taken.append(found.file.name)

    watch = Watch(folder)
    watching.take_all(database, watch, agent=agent.id, each=each)
    put(database, folder, "活动-3", "三")
    watching.take_all(database, watch, agent=agent.id, each=each)
    watching.take_all(database, watch, agent=agent.id, each=each)
    assert taken == ["活动-2.kuaida", "活动-3.kuaida"]


def test_what_was_offered_or_declined_is_remembered(database: Database, agent: Agent, folder: Path) -> None:
    watch = Watch(folder)
    watching.mark(database, watch.look(database)[0], Seen.OFFERED)
    assert watch.look(database)[0].seen is Seen.OFFERED
    watching.mark(database, watch.look(database)[0], Seen.DECLINED)
    watching.take_all(database, watch, agent=agent.id, each=lambda found, outcome: pytest.fail("taken"))


def test_a_file_that_has_changed_since_is_refused(database: Database, agent: Agent, folder: Path) -> None:
    found = Watch(folder).look(database)[0]
    found.file.write_bytes((folder / "陌生.kuaida").read_bytes())
    with pytest.raises(BadInput, match="pack-changed"):
        watching.take(database, found, agent=agent.id)


def test_a_folder_that_is_away_is_empty(database: Database, tmp_path: Path) -> None:
    assert Watch(tmp_path / "none").look(database) == []
