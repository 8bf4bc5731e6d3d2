from __future__ import annotations

from phrasebook.errors import BadInput, Damaged, NotFound, PhrasebookError, Unable


def test_every_kind_has_the_exit_status_that_is_promised() -> None:
    assert [kind.exit_status for kind in (BadInput, NotFound, Damaged, Unable, PhrasebookError)] == [4, 1, 4, 3, 4]


def test_the_code_and_the_data_show_in_logs() -> None:
    assert str(BadInput("code-taken", code="a", title="b")) == "code-taken(code='a', title='b')"
