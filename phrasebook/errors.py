"""The errors that somebody can do something about: a code and its data, without prose.

Their sentences stand in ``phrasebook.words``. Whatever is not one of these is a bug and is never swallowed.

    PhrasebookError
    ├── BadInput        what was given is wrong; nothing was changed             (exit 4)
    ├── NotFound        what was asked for is not there                          (exit 1)
    ├── Damaged         the phrasebook file is damaged or from a newer program   (exit 4)
    └── Unable          this machine or moment cannot: locked, full, read-only   (exit 3)
"""

from __future__ import annotations

from typing import ClassVar


class PhrasebookError(Exception):
    """Something that a person can mend; ``code`` names it, ``data`` fills its sentence."""

    exit_status: ClassVar[int] = 4

    def __init__(self, code: str, /, **data: object) -> None:
        super().__init__(code)
        self.code = code
        self.data = data

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.data.items())
        return f"{self.code}({details})"


class BadInput(PhrasebookError):
    """What was given is wrong; nothing was changed."""


class NotFound(PhrasebookError):
    """What was asked for is not there."""

    exit_status = 1


class Damaged(PhrasebookError):
    """The phrasebook file cannot be used as it is."""


class Unable(PhrasebookError):
    """This machine or moment cannot do it."""

    exit_status = 3
