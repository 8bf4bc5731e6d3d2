"""Pasting as the inserter sees it: may a text go into a window, and then bring it there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from app.inserter.delivery import Delivery, Outside, Waits
from app.inserter.ending import Ending
from app.paste import Programs
from app.targets import Target

_DEFAULT: Final = Waits()


class Pasting:
    """Brings one text after the other; ``available`` where this system can press keys for us."""

    def __init__(self, outside: Outside, programs: Callable[[], Programs], waits: Waits = _DEFAULT) -> None:
        self._outside = outside
        self._programs = cache(programs)  # read when something is pasted for the first time
        self._waits = waits
        self._delivery: Delivery | None = None
        self.available = outside.keys.available()

    @property
    def busy(self) -> bool:
        """Is a text on its way, or the earlier clipboard not back yet?"""
        return self._delivery is not None

    def obstacle(self, target: Target, text: str) -> Ending | None:
        """Why the text must not go into that window; None where it may."""
        rule = self._programs().rule(target.program, target.title)
        if self._outside.targets.own(target):
            return Ending.NOWHERE
        if rule.chord is None:
            return Ending.REFUSED
        if rule.one_line and len(text.splitlines()) > 1:
            return Ending.SEVERAL_LINES
        return None

    def deliver(
        self,
        target: Target,
        text: str,
        *,
        private: bool,
        readable: Callable[[], None],
        ended: Callable[[Ending], None],
    ) -> None:
        """Paste; ``readable`` once other programs can read the text, ``ended`` once the clipboard is ours to use again."""

        def over(ending: Ending) -> None:
            if self._delivery is not None:
                self._delivery.deleteLater()
                self._delivery = None
            ended(ending)

        rule = self._programs().rule(target.program, target.title)
        self._delivery = Delivery(
            self._outside, target, rule, text, private=private, readable=readable, ended=over, waits=self._waits
        )
        self._delivery.start()
