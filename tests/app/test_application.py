from __future__ import annotations

from pathlib import Path

import pytest

from app import application
from app.commands import TABLE
from phrasebook.errors import NotFound


def test_the_commands_that_can_be_run_are_those_of_the_table() -> None:
    names = application.command_names()
    assert {"picker.open", "panel.show", "library.open", "undo", "quit"} <= set(names)
    assert set(names) <= {row.id for row in TABLE}


def test_an_unknown_command_is_refused_before_anything_is_opened(home: Path) -> None:
    with pytest.raises(NotFound, match="unknown-command"):
        application.run(home, "frobnicate")
    assert not home.exists()
