"""Compiles patterns on google-re2, whose time is linear in the text whatever a shop writes, and tells which of them hit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import re2

from phrasebook.errors import BadInput
from phrasebook.lint import words

_GROUP = re.compile(r"\\([1-9])")


def _options() -> Any:
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    return options


class Pattern:
    """One pattern of a rule, compiled when it is first needed."""

    __slots__ = ("_compiled", "rule", "source")

    def __init__(self, rule: str, source: str) -> None:
        self.rule = rule
        try:
            self.source = words.expand(source)
        except KeyError as error:
            raise BadInput("rule-pattern", id=rule, reason=f"no word {error}") from error
        self._compiled: Any = None

    def _regexp(self) -> Any:
        if self._compiled is None:
            try:
                self._compiled = re2.compile(self.source, _options())
            except re2.error as error:
                reason = error.args[0] if error.args else ""
                said = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
                raise BadInput("rule-pattern", id=self.rule, reason=said) from error
        return self._compiled

    def check(self) -> None:
        """Refuse a pattern that cannot be used, or that hits where there is nothing."""
        if self._regexp().search("") is not None:
            raise BadInput("rule-pattern", id=self.rule, reason="it matches an empty text")

    def hits(self, text: str) -> bool:
        """Return whether the pattern is somewhere in ``text``."""
        return self._regexp().search(text) is not None

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the pattern hits; a group called ``hit`` narrows the place down."""
        regexp = self._regexp()
        group = "hit" if "(?P<hit>" in self.source else 0
        for found in regexp.finditer(text):
            start, end = found.span(regexp.groupindex[group]) if group else found.span()
            if 0 <= start < end:
                yield start, end

    def replaced(self, text: str, by: str) -> str | None:
        """Return ``text`` with the first hit replaced, or nothing where there is none; ``\\1`` stands for the first group.

        Not ``Match.expand``: google-re2's reads the template as Latin-1.
        """
        found = self._regexp().search(text)
        if found is None:
            return None
        made = _GROUP.sub(lambda group: found.group(int(group[1])) or "", by)
        return text[: found.start()] + made + text[found.end() :]

    def check_template(self, by: str) -> None:
        """Refuse a replacement that names a group which the pattern does not have."""
        if any(int(number) > self._regexp().groups for number in _GROUP.findall(by)):
            raise BadInput("rule-pattern", id=self.rule, reason=f"no such group in {by!r}")


class Sieve:
    """All patterns of one reading at once: tells in one pass which of them hit a text.

    A filter by the literals that a pattern needs, not one automaton of all patterns: that one has a new state for nearly
    every character of Chinese text, and took twenty times as long.
    """

    def __init__(self, patterns: Sequence[tuple[int, Pattern]]) -> None:
        self._owners = [owner for owner, _ in patterns]
        self._filter = re2.Filter()
        for _, pattern in patterns:
            try:
                self._filter.Add(pattern.source, _options())
            except re2.error:
                pattern.check()  # says why; the filter does not
                raise
        if self._owners:
            self._filter.Compile()
            for number in self._filter.Match("") or ():
                patterns[number][1].check()

    def hit(self, text: str) -> set[int]:
        """Return the owners of the patterns that hit ``text``."""
        return {self._owners[number] for number in self._filter.Match(text) or ()} if self._owners else set()
