"""How a paste ended, and what the person is told of it."""

from __future__ import annotations

from enum import Enum, auto

from app.i18n import mark


class Ending(Enum):
    """Only ``PASTED`` is silent; after all others the text is on the clipboard, but after ``UNWRITTEN``."""

    PASTED = auto()
    UNWRITTEN = auto()  # the clipboard refused the text
    NOWHERE = auto()  # there is no other program's window to paste into
    REFUSED = auto()  # a rule says that nothing is pasted there
    SEVERAL_LINES = auto()
    GONE = auto()
    LEFT = auto()  # another window has the focus
    RETITLED = auto()
    KEYS_HELD = auto()
    UNFETCHED = auto()


WHY = {
    Ending.NOWHERE: mark("No chat window was in front."),
    Ending.REFUSED: mark("Nothing is ever pasted into this program."),
    Ending.SEVERAL_LINES: mark("This program would act on the line breaks."),
    Ending.GONE: mark("The window was closed."),
    Ending.LEFT: mark("Another window is in front now."),
    Ending.RETITLED: mark("The window shows something else now."),
    Ending.KEYS_HELD: mark("A key stayed down."),
    Ending.UNFETCHED: mark("The program did not take it: click into its input box."),
}
