"""The entry point ``kuaida``: alone or with ``run`` the desktop, everything else goes to the command line without loading Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def main() -> None:
    """Start what the arguments ask for."""
    arguments = sys.argv[1:]
    if arguments and arguments[0] != "run" and not arguments[0].startswith("--home"):
        from phrasebook.cli.main import main as command_line

        command_line(prog_name="kuaida", obj=_print)
    sys.exit(_desktop(arguments))


def _desktop(arguments: list[str]) -> int:
    from phrasebook.cli import desktop
    from phrasebook.errors import PhrasebookError, Unable

    wanted = desktop.parse(arguments)
    try:
        if not has_display(os.environ, sys.platform):
            raise Unable("no-display")
        _prefer_xwayland(os.environ)
        from app.application import command_names, run

        if wanted.list_commands:
            sys.stdout.write("\n".join((*command_names(), "")))
            return 0
        return run(wanted.home, wanted.command)
    except PhrasebookError as error:
        from phrasebook import words
        from phrasebook.cli import frame

        frame.say(words.sentence(error, frame.language()), error=True)
        return error.exit_status


def _print(page: str, file: Path) -> None:
    """Write a page of the command line as PDF: the only thing for which it loads Qt."""
    from app import printing

    printing.print_alone(page, file)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Return whether a window can open: always on Windows and macOS, elsewhere where there is a display server."""
    if platform in ("win32", "darwin"):
        return True
    named = environment.get("QT_QPA_PLATFORM", "")
    return named in ("offscreen", "minimal") or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _prefer_xwayland(environment: os._Environ[str]) -> None:
    """Under Wayland take X where there is one: hotkeys and an unfocused clipboard write work only there."""
    if sys.platform.startswith("linux") and environment.get("DISPLAY") and "QT_QPA_PLATFORM" not in environment:
        environment["QT_QPA_PLATFORM"] = "xcb"


if __name__ == "__main__":
    main()
