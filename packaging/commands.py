"""What `python3 packaging/dev.py COMMAND` can do: one function per command, whose first line is its help."""

from __future__ import annotations

import os
import sys

import environment
from project import ROOT, VENV, DoorError, become, clean_environment, must, say, tool

_DESKTOP_NOTE = VENV / "kuaida-desktop"
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def setup(arguments: list[str]) -> int:
    """Make everything ready: `.venv` from the lock, and the system's libraries and font."""
    can_open = _set_up(anew=True)
    say("Ready: python3 packaging/dev.py run" if can_open else "Ready, but a window needs the line above.")
    return 0 if can_open else 3


def run(arguments: list[str]) -> int:
    """Set up where needed, then open Kuaida; arguments go to it."""
    can_open = _set_up()
    if _opens_a_window(arguments):
        if not can_open:
            raise DoorError("Kuaida's window needs the system libraries named above.")
        if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
            raise DoorError(
                "Kuaida is set up, but its window needs a display and neither DISPLAY nor WAYLAND_DISPLAY is set; "
                "the command line works without one: .venv/bin/kuaida find 发货"
            )
    return become([tool("kuaida"), *arguments])


def test(arguments: list[str]) -> int:
    """Run the tests, journeys in a real window server included; arguments go to pytest."""
    _set_up_for("DESKTOP", "JOURNEYS")
    return become([tool("python"), "-m", "pytest", *arguments], clean_environment(QT_QPA_PLATFORM="offscreen"))


def check(arguments: list[str]) -> int:
    """Check style, types, the import map and the lock."""
    import checks

    _set_up_for()
    return checks.run()


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, or the named ones: one line per goal, 1 where one is missed."""
    _set_up_for("DESKTOP", "JOURNEYS", "PEERS")
    return _measure("benchmarks", arguments)


def drill(arguments: list[str]) -> int:
    """Run the drills, or the named ones: one line per goal, 1 where one is missed."""
    _set_up_for("DESKTOP", "JOURNEYS")
    return _measure("drills", arguments)


def screenshots(arguments: list[str]) -> int:
    """Take the pictures that the documents show, from the real program."""
    _set_up_for("DESKTOP", "JOURNEYS")
    script = ROOT / "packaging" / "screenshots.py"
    harness = str(ROOT / "tests" / "journeys")
    return become([tool("python"), str(script), *arguments], clean_environment(PYTHONPATH=harness))


def package(arguments: list[str]) -> int:
    """Build the wheel into dist/, with the locked build tools and without the network."""
    _set_up_for()
    command = [tool("python"), "-m", "build", "--wheel", "--no-isolation", "--outdir", "dist", *arguments]
    must(command, clean_environment())
    return 0


COMMANDS = {function.__name__: function for function in (setup, run, test, check, bench, drill, screenshots, package)}


def _set_up(*, anew: bool = False) -> bool:
    """Bring everything in step and say whether a window can open; at once where that was seen before."""
    if not anew and environment.ready() and _DESKTOP_NOTE.exists():
        return True
    import system_packages

    missing = system_packages.provide((*environment.needs(), *system_packages.DESKTOP))
    if missing:
        say(system_packages.line(missing))
    environment.ensure()
    if not missing:
        _DESKTOP_NOTE.touch()
    return not any(need in system_packages.QT for need in missing)


def _set_up_for(*groups: str) -> None:
    import system_packages

    named = [need for group in groups for need in getattr(system_packages, group)]
    system_packages.require((*environment.needs(), *named))
    environment.ensure()


def _measure(folder: str, names: list[str]) -> int:
    import measured

    return measured.run(folder, names)


def _opens_a_window(arguments: list[str]) -> bool:
    """Say whether `kuaida ARGUMENTS` is the desktop: bare, `--home DIR` alone, or its subcommand `run`."""
    rest = arguments[2:] if arguments[:1] == ["--home"] else arguments
    return not rest or rest[0] == "run"
