from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.clipboard import Clipboard, Snapshot


@pytest.fixture
def clipboard(qapp: QApplication) -> Clipboard:
    return Clipboard()


def offered(**formats: bytes) -> None:
    data = QMimeData()
    for name, value in formats.items():
        data.setData(name, value)
    QGuiApplication.clipboard().setMimeData(data)


def now(clipboard: Clipboard) -> Snapshot | None:
    seen: list[Snapshot | None] = []
    clipboard.snapshot(seen.append)
    return seen[0]


FORMATS = {
    "text/plain": "一\r\n二".encode(),
    "text/html": b"<b>x</b>",
    "image/png": b"\x89PNG\0\xff",
    "text/rtf": rb"{\rtf1}",
}


def test_every_kept_format_comes_back_byte_for_byte(clipboard: Clipboard) -> None:
    offered(**FORMATS, **{"application/x-their-own": b"1"})
    earlier = now(clipboard)
    assert earlier is not None
    clipboard.put("亲", lambda done: None)
    assert clipboard.restore(earlier)
    data = QGuiApplication.clipboard().mimeData()
    assert {name: bytes(data.data(name).data()) for name in data.formats()} == FORMATS


def test_an_empty_clipboard_is_empty_again(clipboard: Clipboard) -> None:
    QGuiApplication.clipboard().clear()
    earlier = now(clipboard)
    assert earlier == Snapshot()
    clipboard.put("亲", lambda done: None)
    assert clipboard.restore(earlier)
    assert clipboard.text() is None
    assert now(clipboard) == Snapshot()


def test_what_could_not_be_put_back_is_no_snapshot(clipboard: Clipboard) -> None:
    offered(**{"application/x-their-own": b"1"})
    assert now(clipboard) is None


@pytest.mark.parametrize("by_us", [False, True], ids=["somebody else", "ourselves"])
def test_what_was_written_meanwhile_stays(clipboard: Clipboard, by_us: bool) -> None:
    offered(**FORMATS)
    earlier = now(clipboard)
    assert earlier is not None
    clipboard.put("亲", lambda done: None)
    if by_us:
        QGuiApplication.clipboard().setText("newer")
    else:
        offered(**{"text/plain": b"newer"})
    assert not clipboard.restore(earlier)
    assert QGuiApplication.clipboard().text() == "newer"


def test_the_mark_of_a_secret_comes_back_with_it(clipboard: Clipboard) -> None:
    offered(**{"text/plain": b"hunter2", "x-kde-passwordManagerHint": b"secret"})
    earlier = now(clipboard)
    assert earlier is not None
    assert earlier.formats["x-kde-passwordManagerHint"] == b"secret"


@given(st.text(st.characters(max_codepoint=255)))
def test_an_x_program_may_offer_its_text_in_an_old_encoding(text: str) -> None:
    assert Snapshot.of_x({"STRING": text.encode("latin-1")}) == Snapshot({"text/plain": text.encode()})


def test_of_several_names_for_a_format_the_best_counts() -> None:
    found = {"STRING": b"?", "text/plain": b"a", "UTF8_STRING": "好".encode()}
    assert Snapshot.of_x(found) == Snapshot({"text/plain": "好".encode()})
    assert Snapshot.of_x({}) is None
