"""The one door for developers: `python3 packaging/dev.py COMMAND`, with nothing installed but Python 3.11 or newer."""

from __future__ import annotations

import sys

_OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Run the command named first and return its exit status."""
    if tuple(sys.version_info) < _OLDEST:
        print("Kuaida needs Python 3.11 or newer; this one is {}.{}.".format(*sys.version_info), file=sys.stderr)
        return 3
    from commands import COMMANDS
    from project import DoorError, say

    name = arguments[0] if arguments else "--help"
    if name not in COMMANDS:
        lines = [f"  {known:<12} {(function.__doc__ or '').strip()}" for known, function in COMMANDS.items()]
        say("\n".join(["Usage: python3 packaging/dev.py COMMAND [ARGUMENTS]", *lines]))
        return 0 if name in ("-h", "--help") else 2
    try:
        return COMMANDS[name](arguments[1:])
    except DoorError as stop:
        say(str(stop))
        return stop.status
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
