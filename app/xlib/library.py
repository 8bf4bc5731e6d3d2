"""The C functions of libxcb that we call, each with its types; nothing is loaded before a ``Library`` is made.

Replies are not declared one by one: ``xcb_wait_for_reply`` hands out the bytes of any of them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, c_char_p, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any, Final

Type = Any  # a ctypes type; ctypes has no public name for what they have in common


class Cookie(ctypes.Structure):
    """The number of a request that was sent, as libxcb hands it back."""

    _fields_ = (("sequence", c_uint),)


# name: (result, arguments after the connection)
_REQUESTS: Final[dict[str, tuple[Type, ...]]] = {
    "change_property": (c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32, c_char_p),
    "change_window_attributes": (c_uint32, c_uint32, POINTER(c_uint32)),
    "convert_selection": (c_uint32, c_uint32, c_uint32, c_uint32, c_uint32),
    "create_window": (
        *(c_uint8, c_uint32, c_uint32, c_uint16, c_uint16, c_uint16, c_uint16, c_uint16, c_uint16),
        *(c_uint32, c_uint32, POINTER(c_uint32)),
    ),
    "delete_property": (c_uint32, c_uint32),
    "destroy_window": (c_uint32,),
    "grab_key": (c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
    "send_event": (c_uint8, c_uint32, c_uint32, c_char_p),
    "ungrab_key": (c_uint8, c_uint32, c_uint16),
    "ungrab_keyboard": (c_uint32,),
}
_QUESTIONS: Final[dict[str, tuple[Type, ...]]] = {
    "get_geometry": (c_uint32,),
    "get_modifier_mapping": (),
    "get_property": (c_uint8, c_uint32, c_uint32, c_uint32, c_uint32, c_uint32),
    "get_selection_owner": (c_uint32,),
    "get_window_attributes": (c_uint32,),
    "grab_keyboard": (c_uint8, c_uint32, c_uint32, c_uint8, c_uint8),
    "intern_atom": (c_uint8, c_uint16, c_char_p),
    "query_extension": (c_uint16, c_char_p),
    "query_keymap": (),
    "query_pointer": (c_uint32,),
    "translate_coordinates": (c_uint32, c_uint32, c_uint16, c_uint16),
}


class Library:
    """libxcb, opened; ``request`` has the functions that change something, ``question`` those that are answered."""

    def __init__(self) -> None:
        xcb = ctypes.CDLL("libxcb.so.1")
        self.connect = declared(xcb.xcb_connect, c_void_p, c_char_p, POINTER(c_int))
        self.disconnect = declared(xcb.xcb_disconnect, None, c_void_p)
        self.error = declared(xcb.xcb_connection_has_error, c_int, c_void_p)
        self.setup = declared(xcb.xcb_get_setup, c_void_p, c_void_p)
        self.new_id = declared(xcb.xcb_generate_id, c_uint32, c_void_p)
        self.flush = declared(xcb.xcb_flush, c_int, c_void_p)
        self.file_number = declared(xcb.xcb_get_file_descriptor, c_int, c_void_p)
        self.next_event = declared(xcb.xcb_poll_for_event, c_void_p, c_void_p)
        self.discard = declared(xcb.xcb_discard_reply, None, c_void_p, c_uint)
        self.check = declared(xcb.xcb_request_check, c_void_p, c_void_p, Cookie)
        self.wait_reply = declared(xcb.xcb_wait_for_reply, c_void_p, c_void_p, c_uint, POINTER(c_void_p))
        self.free = declared(ctypes.CDLL(None).free, None, c_void_p)
        # The checked kinds keep an error out of the event queue, where Qt would grumble about it.
        self.request = {
            name: declared(xcb[f"xcb_{name}_checked"], Cookie, c_void_p, *types) for name, types in _REQUESTS.items()
        }
        self.question = {
            name: declared(xcb[f"xcb_{name}"], Cookie, c_void_p, *types) for name, types in _QUESTIONS.items()
        }

    def taken(self, address: int, size: int) -> bytes:
        """The bytes that libxcb allocated at ``address``, which are freed."""
        try:
            return ctypes.string_at(address, size)
        finally:
            self.free(address)


def declared(function: Any, result: Type | None, *arguments: Type) -> Callable[..., Any]:
    """``function`` of a C library with its types set."""
    function.restype = result
    function.argtypes = arguments
    typed: Callable[..., Any] = function
    return typed
