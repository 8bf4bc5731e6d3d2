"""A GTK text view for the system's Python; it answers lines of JSON like the other programs here."""

import json
import os
import sys
import time

import gi

gi.require_version("Gtk", "3.0")
GLib, Gtk = (__import__("gi.repository", fromlist=[name]).__dict__[name] for name in ("GLib", "Gtk"))

view = Gtk.TextView()
unread = bytearray()
slow_ms = [0]


def text():
    buffer = view.get_buffer()
    return buffer.get_text(buffer.get_start_iter(), buffer.get_end_iter(), True)


def clear():
    view.get_buffer().set_text("")


def slow(milliseconds):
    slow_ms[0] = milliseconds


def pressed(_widget, event):
    if slow_ms[0] and event.string == "\x16":
        time.sleep(slow_ms[0] / 1000)
    return False


def hear(*_):
    *lines, unread[:] = (bytes(unread) + os.read(0, 1 << 16)).split(b"\n")
    for line in lines:
        command, *arguments = json.loads(line)
        answer = {"text": text, "clear": clear, "slow": slow}[command](*arguments)
        print(json.dumps({"answer": answer}), flush=True)
    return True


window = Gtk.Window(title=sys.argv[1])
window.set_default_size(420, 260)
window.add(view)
view.connect("key-press-event", pressed)
window.show_all()
GLib.io_add_watch(0, GLib.IO_IN, hear)
print(json.dumps({"event": "ready"}), flush=True)
Gtk.main()
