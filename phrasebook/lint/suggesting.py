"""Says what is wrong and what to write instead."""

from __future__ import annotations

import re

from phrasebook.lint.compiled import Ready

_ADVICE = re.compile("[…/（+]")  # a replacement with one of these is for people to read, not to paste


def message(name: str, why: str, stop: str) -> str:
    """Return the sentence of a finding: the rule, and why it is one."""
    return f"{name}{stop}{why}" if why else name


def suggest(ready: Ready, fragment: str) -> tuple[str, bool]:
    """Return what could stand instead of ``fragment``, and whether it can take its place as it is.

    A ``rewrites`` pattern that hits gives the fragment with that part replaced, and so does a ``replacements`` pair whose
    ``from`` stands in the fragment; else the first pair is advice.
    """
    for pattern, by in ready.rewrites:
        made = pattern.replaced(fragment, by)
        if made is not None:
            return made, True
    for old, new in ready.rule.replacements:
        if old in fragment and not _ADVICE.search(new):
            return fragment.replace(old, new), True
    return (ready.rule.replacements[0][1], False) if ready.rule.replacements else ("", False)
