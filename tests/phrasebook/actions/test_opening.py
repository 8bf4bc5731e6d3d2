from __future__ import annotations

import stat
from pathlib import Path

import pytest

from phrasebook.actions import opening
from phrasebook.store import phrases


def test_the_home_is_what_was_given_else_the_environment_else_the_systems(tmp_path: Path) -> None:
    assert opening.home_folder({"KUAIDA_HOME": "/a"}, "/b") == Path("/b")
    assert opening.home_folder({"KUAIDA_HOME": "/a"}) == Path("/a")
    assert "kuaida" in str(opening.home_folder({}))


def test_an_empty_home_is_filled_and_a_second_connection_sees_it(filled_home: Path) -> None:
    first = opening.open_book(filled_home)
    second = opening.open_again(filled_home)
    assert len(phrases.listing(second)) == len(phrases.listing(first)) > 1000
    first.close()
    second.close()


@pytest.mark.parametrize("mode", [0o755])
def test_the_home_is_private(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "home"
    folder.mkdir(mode=mode)
    opening.make_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
