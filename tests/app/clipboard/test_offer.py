from __future__ import annotations

import ctypes
import struct

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.clipboard import Clipboard, Request
from app.clipboard.offer import PRIVATE_MARKS, Offer
from app.clipboard.requests import RequestWatch


def test_it_tells_each_time_that_the_text_is_handed_out(qapp: QApplication) -> None:
    fetched: list[int] = []
    offer = Offer("亲", lambda: fetched.append(1))
    assert offer.formats() == ["text/plain"]
    assert fetched == []
    assert bytes(offer.data("text/plain").data()).decode() == "亲"
    assert offer.text() == "亲"
    assert len(fetched) >= 2


@pytest.mark.parametrize("private", [False, True])
def test_private_texts_are_marked(qapp: QApplication, private: bool) -> None:
    fetched: list[int] = []
    offer = Offer("亲", lambda: fetched.append(1), private=private)
    assert all(offer.hasFormat(name) is private for name in PRIVATE_MARKS)
    if private:
        assert bytes(offer.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert fetched == [], "a mark is not the text"


def test_our_own_look_is_no_request_and_anothers_is(qapp: QApplication) -> None:
    clipboard = Clipboard()
    requests: list[Request] = []
    clipboard.requested.connect(requests.append)
    clipboard.put("亲", lambda done: None)
    assert clipboard.is_ours()
    assert clipboard.text() == "亲"
    assert requests == []
    assert QGuiApplication.clipboard().text() == "亲"
    assert set(requests) == {Request(0, fetched=True)}


def test_at_the_end_the_text_stays_without_us(qapp: QApplication) -> None:
    clipboard = Clipboard()
    requests: list[Request] = []
    clipboard.requested.connect(requests.append)
    clipboard.put("亲", lambda done: None)
    clipboard.close()
    assert QGuiApplication.clipboard().text() == "亲"
    assert requests == []


def test_the_window_that_asks_is_seen_and_forgotten_with_the_next_event(qapp: QApplication) -> None:
    windows: list[int] = []
    watch = RequestWatch({77: "CLIPBOARD"}, windows.append)
    try:
        for code, selection in ((30, 77), (30, 78), (2, 77)):
            event = struct.pack("=BxH6I4x", code, 0, 0, 5, 4711, selection, 9, 10)
            held = ctypes.create_string_buffer(event, 32)
            assert watch.nativeEventFilter(QByteArray(b"xcb_generic_event_t"), ctypes.addressof(held)) == (False, 0)
            assert watch.answering == (4711 if (code, selection) == (30, 77) else 0)
    finally:
        watch.remove()
    assert windows == [4711]
