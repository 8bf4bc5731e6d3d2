"""`.venv` is made once, mended when something it was made from changed, and otherwise left alone."""

from __future__ import annotations

from pathlib import Path

import environment
import installers
import project
import pytest


@pytest.fixture
def done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the set-up does in a pretended project, in its order."""
    log: list[str] = []
    programs = {"kuaida", "python"}

    def everything(*, keep: bool) -> None:
        log.append("mend" if keep else "make")
        for name in programs:
            (tmp_path / name).touch()

    monkeypatch.setattr(installers, "install_everything", everything)
    monkeypatch.setattr(installers, "install_project", lambda: log.append("project"))
    monkeypatch.setattr(environment, "tool", lambda name: str(tmp_path / name))
    monkeypatch.setattr(environment, "_STAMP", tmp_path / "stamp")
    for name in ("LOCK", "PYPROJECT"):
        monkeypatch.setattr(environment, name, tmp_path / name)
        (tmp_path / name).write_text("first")
    return log


def test_the_first_time_everything_is_made(done: list[str]) -> None:
    assert not environment.ready()
    environment.ensure()
    assert done == ["make", "project"]
    assert environment.ready()


def test_the_second_time_nothing_is_done(done: list[str]) -> None:
    environment.ensure()
    done.clear()
    environment.ensure()
    assert done == []
    assert environment.needs() == ()


def test_a_changed_pyproject_installs_only_the_project_again(done: list[str]) -> None:
    environment.ensure()
    done.clear()
    environment.PYPROJECT.write_text("second")
    environment.ensure()
    assert done == ["project"]


def test_a_changed_lock_mends_what_is_there(done: list[str]) -> None:
    environment.ensure()
    done.clear()
    environment.LOCK.write_text("second")
    environment.ensure()
    assert done == ["mend", "project"]


def test_a_moved_project_is_made_anew_since_its_programs_name_their_place(
    done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure()
    done.clear()
    monkeypatch.setattr(environment, "ROOT", project.ROOT / "elsewhere")
    environment.ensure()
    assert done == ["make", "project"]


def test_an_interrupted_set_up_starts_over(done: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    environment.ensure()
    environment.LOCK.write_text("second")

    def interrupted() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(installers, "install_project", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.ensure()
    done.clear()
    assert not environment.ready()
    environment.ensure()
    assert done == ["make", "project"]
