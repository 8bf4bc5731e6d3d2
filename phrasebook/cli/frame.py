"""What every command shares: ``--home`` and ``--json``, the open phrasebook, output, and errors as one sentence with a status."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from phrasebook import words
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.errors import PhrasebookError


@dataclass
class Frame:
    """One call of a command: where the phrasebook is, whether data is printed as JSON, and the sentence language."""

    home: Path
    as_json: bool
    language: str
    _database: Database | None = None

    @property
    def database(self) -> Database:
        """The phrasebook, opened (and filled on first use)."""
        if self._database is None:
            self._database = opening.open_book(self.home)
        return self._database

    def show(self, data: Any, text: Callable[[], str]) -> None:
        """Print ``data`` as JSON where that was asked for, else the text."""
        say(json.dumps(data, ensure_ascii=False, indent=1) if self.as_json else text())

    def fail(self, error: PhrasebookError) -> int:
        """Say an error: a sentence on standard error, with ``--json`` also the code on standard output."""
        sentence = words.sentence(error, self.language)
        if self.as_json:
            say(json.dumps({"error": {"code": error.code, "message": sentence}}, ensure_ascii=False))
        say(sentence, error=True)
        return error.exit_status

    def close(self) -> None:
        """Close the phrasebook."""
        if self._database is not None:
            self._database.close()
            self._database = None


def command(function: Callable[..., int | None]) -> Callable[..., None]:
    """Give a command the shared options; it is called with its ``Frame`` first and returns the exit status, None for 0."""

    @click.option("--home", metavar="DIR", help="Folder of the phrasebook (else KUAIDA_HOME, else the system's place).")
    @click.option("--json", "as_json", is_flag=True, help="Print data as JSON.")
    @functools.wraps(function)
    def run(*, home: str | None, as_json: bool, **options: Any) -> None:
        frame = Frame(opening.home_folder(os.environ, home), as_json, language())
        try:
            status = function(frame, **options) or 0
        except PhrasebookError as error:
            status = frame.fail(error)
        finally:
            frame.close()
        sys.exit(status)

    return run


def language() -> str:
    """Return the language of sentences from the environment, as other command lines take it."""
    for name in ("KUAIDA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return words.language_of(os.environ[name])
    return "en"


def say(text: str, *, error: bool = False) -> None:
    """Write a text and a line end as UTF-8 whatever the terminal's encoding; a closed pipe is no error."""
    stream = sys.stderr if error else sys.stdout
    try:
        stream.buffer.write(text.encode("utf-8", "replace") + b"\n")
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def one_line(text: str, width: int = 60) -> str:
    """Return the start of a text on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= width else flat[: width - 1] + "…"
