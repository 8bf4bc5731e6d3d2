"""A desk with everything of its own: a window server, a window manager, if wanted an input method, and programs to drive.

Nothing here sleeps for a fixed time: ``wait`` looks for a condition, and says at the end what it was waiting for.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PROGRAMS: Final = Path(__file__).resolve().parent / "programs"
PATIENCE: Final = 10.0

# program: the Debian package that has it
TOOLS: Final = {
    "Xephyr": "xserver-xephyr",
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "ibus": "ibus",
    "ibus-daemon": "ibus",
    "import": "imagemagick",
    "openbox": "openbox",
    "setxkbmap": "x11-xkb-utils",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xwininfo": "x11-utils",
    "xterm": "xterm",
}
T = TypeVar("T")


def need(*tools: str) -> None:
    """Fail, never skip, where a tool of the journey is missing; say how to get it."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        packages = " ".join(sorted({TOOLS[tool] for tool in missing}))
        pytest.fail(f"missing {', '.join(missing)}: apt-get install {packages}", pytrace=False)


def wait(condition: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
    """Look until ``condition`` is true and return what it gave; fail with ``what`` after so many seconds."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            pytest.fail(f"waited {seconds} s in vain: {what}; at last: {value!r}")
        time.sleep(0.005)


class Desk:
    """One private X session; every program that is started here ends with it."""

    def __init__(self, folder: Path, *, input_method: bool = False) -> None:
        need("Xvfb", "openbox", "xdotool", "xclip", "xprop", "xwininfo", "setxkbmap")
        self.folder = folder
        self._programs: list[subprocess.Popen[Any]] = []
        self._folders: list[str] = []
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "COVERAGE_PROCESS_START") if name in os.environ}
        home = folder / "person"
        self.environment = {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": "1"}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            self.environment[f"XDG_{name}_HOME"] = str(home / name.lower())
        home.mkdir(parents=True, exist_ok=True)
        self._start_server()
        if input_method:
            self._start_input_method()
        self.start("openbox")
        # The list of windows comes last, after the window manager has taken its keys.
        wait(lambda: "_NET_CLIENT_LIST(" in self._said("xprop", "-root"), "the window manager")

    # Programs

    def start(
        self, *command: str | Path, environment: Mapping[str, str] | None = None, **options: Any
    ) -> subprocess.Popen[Any]:
        """Start a program at this desk; what it says goes to a log of its name unless ``options`` say otherwise."""
        log = (self.folder / f"{Path(command[0]).name}.log").open("ab")
        quiet = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": log, "start_new_session": True, **options}
        program = subprocess.Popen(command, env={**self.environment, **(environment or {})}, **quiet)
        log.close()
        self._programs.append(program)
        return program

    def start_kuaida(self, *arguments: str, home: Path | None = None) -> subprocess.Popen[Any]:
        """Start the real program on a home at this desk."""
        program = Path(sys.executable).with_name("kuaida")
        return self.start(program, *arguments, environment={"KUAIDA_HOME": str(home or self.folder / "home")})

    def stop(self, program: subprocess.Popen[Any]) -> None:
        """End a program and all that it started."""
        if program in self._programs:
            self._programs.remove(program)
        for number in (signal.SIGCONT, signal.SIGTERM):
            _signal(program, number)
        try:
            program.wait(2)
        except subprocess.TimeoutExpired:
            _signal(program, signal.SIGKILL)
            program.wait()
        for stream in (program.stdin, program.stdout, program.stderr):
            if stream is not None:
                stream.close()

    def pause(self, program: subprocess.Popen[Any]) -> None:
        """Let a program hang."""
        _signal(program, signal.SIGSTOP)

    def go_on(self, program: subprocess.Popen[Any]) -> None:
        """Let it hang no longer."""
        _signal(program, signal.SIGCONT)

    def close(self) -> None:
        """End everything, the server last."""
        for program in reversed(list(self._programs)):
            self.stop(program)
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)

    def log(self, program: subprocess.Popen[Any]) -> str:
        """The end of what programs of this name said."""
        path = self.folder / f"{Path(program.args[0]).name}.log"
        return path.read_text(errors="replace")[-4000:] if path.exists() else ""

    def editor(self, title: str = "Editor", **environment: str) -> Editor:
        """Start a program to write in, and give it the focus."""
        editor = Editor(self, title, environment)
        self.focus(title)
        return editor

    # Keys

    def press(self, *keys: str) -> None:
        """Press and release combinations such as ``alt+q`` with real key events."""
        self._do("xdotool", "key", *keys)

    def key_down(self, *keys: str) -> None:
        self._do("xdotool", "keydown", *keys)

    def key_up(self, *keys: str) -> None:
        self._do("xdotool", "keyup", *keys)

    def tap(self, *keys: str) -> None:
        """Press and release as slowly as people do: what an input method decides about a key takes its time, too."""
        self.hold(*keys, seconds=0.08)

    def hold(self, *keys: str, seconds: float) -> None:
        """Hold keys down for as long as a person would who keeps a finger on them."""
        self.key_down(*keys)
        time.sleep(seconds)
        self.key_up(*reversed(keys))

    def touch(self, *keycodes: int) -> None:
        """Press keys by their place and let them go in reverse, whatever is printed on them in the present layout."""
        with Keyboard(self.environment["DISPLAY"]) as display:
            for keycode in keycodes:
                display.key(keycode, down=True)
            for keycode in reversed(keycodes):
                display.key(keycode, down=False)

    def switch_layout(self, number: int) -> None:
        """Switch to the first, second … of the keyboard's layouts (0, 1 …), as its switching key would."""
        with Keyboard(self.environment["DISPLAY"]) as display:
            display.switch_layout(number)

    def type_text(self, text: str, delay_ms: int = 20) -> None:
        self._do("xdotool", "type", "--delay", str(delay_ms), "--", text)

    def layout(self, layouts: str, *options: str) -> None:
        """Give the keyboard other layouts, such as ``us,ru``."""
        self._do("setxkbmap", layouts, *options)

    # Clipboard

    def clipboard(self, selection: str = "clipboard") -> str:
        """What an independent program reads from the clipboard, byte for byte; empty where there is no text."""
        command = ["xclip", "-selection", selection, "-o"]
        done = subprocess.run(command, env=self.environment, capture_output=True, timeout=PATIENCE, check=False)
        return done.stdout.decode() if done.returncode == 0 else ""

    def set_clipboard(self, text: str, selection: str = "clipboard") -> subprocess.Popen[Any]:
        """Let an independent program own the clipboard; it returns when it really does."""
        owner = self.start("xclip", "-quiet", "-selection", selection, "-i", stdin=subprocess.PIPE)
        assert owner.stdin is not None
        owner.stdin.write(text.encode())
        owner.stdin.close()
        wait(lambda: self.clipboard(selection) == text, "xclip to own the clipboard")
        return owner

    def clipboard_kinds(self) -> list[str]:
        """The formats that the clipboard's owner offers."""
        return self._said("xclip", "-selection", "clipboard", "-t", "TARGETS", "-o").split()

    # Windows

    def windows(self) -> list[str]:
        """The titles of all windows that are shown."""
        found = self._said("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return [
            title for title in (self._said("xdotool", "getwindowname", window).strip() for window in found) if title
        ]

    def window(self, title: str) -> str:
        """The number of the window with exactly that title, waited for."""
        pattern = f"^{re.escape(title)}$"
        return wait(lambda: self._said("xdotool", "search", "--onlyvisible", "--name", pattern).split(), title)[-1]

    def focus(self, title: str) -> None:
        """Give a window the focus, and see that it has it."""
        window = self.window(title)
        self._do("xdotool", "windowactivate", "--sync", window)
        wait(
            lambda: self.focused() == title and self._said("xdotool", "getwindowfocus").strip(),
            f"{title} to have the focus",
        )

    def focused(self) -> str:
        """The title of the window that has the focus."""
        return self._said("xdotool", "getactivewindow", "getwindowname").strip()

    def move_window(self, title: str, x: int, y: int, width: int, height: int) -> None:
        """Move a window and size it."""
        window = self.window(title)
        self._do(
            "xdotool", "windowsize", "--sync", window, str(width), str(height), "windowmove", window, str(x), str(y)
        )

    def place(self, title: str) -> tuple[int, int, int, int]:
        """Where a window is, its frame included: left, top, width, height."""
        window = self.window(title)
        said = self._said("xwininfo", "-id", window)
        labels = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        x, y, width, height = (int(said.split(f"{label}:")[1].split()[0]) for label in labels)
        extents = self._said("xprop", "-id", window, "_NET_FRAME_EXTENTS").partition("=")[2]
        left, right, top, bottom = (int(number) for number in extents.split(","))
        return x - left, y - top, width + left + right, height + top + bottom

    def click(self, x: int, y: int, *, times: int = 1) -> None:
        repeated = ("--repeat", str(times), "--delay", "60") if times > 1 else ()
        self._do("xdotool", "mousemove", str(x), str(y), "click", *repeated, "1")

    def screenshot(self, path: Path) -> None:
        """Write a picture of the whole desk, for people to look at."""
        need("import")
        self._do("import", "-window", "root", str(path))

    # Inside

    def _do(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, capture_output=True, timeout=PATIENCE * 3, check=True)

    def _said(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, timeout=PATIENCE, check=False)
        return done.stdout.decode("utf-8", "replace")

    def _start_server(self) -> None:
        self._serve("Xvfb", "-screen", "0", "1280x800x24", "-noreset")

    def _serve(self, program: str, *options: str) -> None:
        reading, writing = os.pipe()
        self.start(program, "-displayfd", str(writing), *options, "-nolisten", "tcp", pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, (self.folder / f"{program}.log").read_text()
        self.environment["DISPLAY"] = f":{number}"

    def _start_input_method(self) -> None:
        """ibus with libpinyin, the usual Chinese input method of Debian."""
        need("dbus-daemon", "ibus-daemon", "ibus")
        runtime = tempfile.mkdtemp(prefix="desk-")  # short: it will hold sockets
        self._folders.append(runtime)
        self.environment |= {"XDG_RUNTIME_DIR": runtime, "QT_IM_MODULE": "ibus"}
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start("ibus-daemon", "--xim", "--replace", "--panel", "disable")
        wait(lambda: self._said("ibus", "list-engine"), "ibus")
        self.use_engine("libpinyin")

    def use_engine(self, name: str) -> None:
        """Switch the input method on for the window that has the focus."""

        def switched() -> bool:
            self._said("ibus", "engine", name)
            return self._said("ibus", "engine").strip() == name

        wait(switched, f"the input method {name} (apt-get install ibus-{name})")


class Nested(Desk):
    """A desk in a window of another one. Keys of the outer desk are a real keyboard here: it repeats what is held."""

    def __init__(self, outer: Desk, folder: Path) -> None:
        need("Xephyr")
        self._outer = outer
        super().__init__(folder)
        titles = wait(lambda: [one for one in outer.windows() if one.startswith("Xephyr on ")], "the nested desk")
        outer.focus(titles[0])

    def _start_server(self) -> None:
        self.environment["DISPLAY"] = self._outer.environment["DISPLAY"]
        self._serve("Xephyr", "-screen", "1000x700", "-noreset")


class Keyboard:
    """Xlib for what xdotool cannot: keys by their place (xdotool switches the layout back while it presses them)."""

    def __init__(self, name: str) -> None:
        need("xdotool")  # brings libXtst
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))

    def key(self, keycode: int, *, down: bool, after_ms: int = 12) -> None:
        """Press a key or let it go; xdotool waits as long in between, people wait longer."""
        self._test.XTestFakeKeyEvent(self._display, keycode, int(down), ctypes.c_ulong(after_ms))
        self._x11.XFlush(self._display)

    def sync(self) -> None:
        """Wait until the server has done all that was asked."""
        self._x11.XSync(self._display, 0)

    def switch_layout(self, number: int) -> None:
        core_keyboard = 0x100
        self._x11.XkbLockGroup(self._display, core_keyboard, number)

    def __enter__(self) -> Keyboard:
        return self

    def __exit__(self, *raised: object) -> None:
        self.sync()
        self._x11.XCloseDisplay(self._display)


class Program:
    """A Python program of ``programs/`` that answers JSON lines with JSON lines and reports events unasked."""

    def __init__(
        self, desk: Desk, name: str, *arguments: str, python: str = sys.executable, **environment: str
    ) -> None:
        self._desk = desk
        command = (python, PROGRAMS / f"{name}.py", *arguments)
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 0}
        self.process = desk.start(*command, environment=environment, **pipes)
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        self._unread = b""
        self.events: list[dict[str, Any]] = []
        self._answers: list[Any] = []
        wait(lambda: self.heard("ready"), f"{name} to start")

    def ask(self, command: str, *arguments: object) -> Any:
        """Give a command and return the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([command, *arguments]).encode() + b"\n")
        wait(lambda: self._read() or self._answers, f"an answer to {command}")
        return self._answers.pop(0)

    def heard(self, event: str) -> list[dict[str, Any]]:
        """The events of that name so far."""
        self._read()
        return [found for found in self.events if found["event"] == event]

    def end(self) -> None:
        self._desk.stop(self.process)

    def _read(self) -> None:
        assert self.process.stdout is not None
        self._unread += self.process.stdout.read() or b""
        assert self.process.poll() is None, f"{self.process.args} ended: {self._desk.log(self.process)}"
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            message = json.loads(line)
            if "answer" in message:
                self._answers.append(message["answer"])
            else:
                self.events.append(message)


class Editor(Program):
    """A window to write in that reports every key event it gets, so that a test can show that none leaked."""

    def __init__(self, desk: Desk, title: str, environment: Mapping[str, str]) -> None:
        super().__init__(desk, "editor", title, **{"QT_IM_MODULE": "", **environment})
        desk.window(title)

    def text(self) -> str:
        return str(self.ask("text"))

    def pressed(self) -> list[str]:
        """The names of the keys that went down, modifiers included."""
        self.ask("text")  # what the server sent before has been read by now
        return [event["key"] for event in self.heard("press")]


def _signal(program: subprocess.Popen[Any], number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, number)
