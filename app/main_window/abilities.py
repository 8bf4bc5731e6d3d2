"""Which commands make sense for what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from phrasebook.store.overview import Line


def abilities(lines: Sequence[Line], *, has_edit: bool, is_new: bool) -> dict[str, bool]:
    """Return whether each command of the phrase menu can be done.

    Args:
        lines: the chosen phrases that are in the phrasebook.
        has_edit: the phrase in the editor has an edit that is not saved.
        is_new: that phrase is not in the phrasebook yet.
    """
    alone = lines[0] if len(lines) == 1 else None
    return {
        "phrase.save": has_edit,
        "phrase.copy": alone is not None and not alone.retired,
        "phrase.approve": any(line.waiting for line in lines)
        or (has_edit and (is_new or (alone is not None and not alone.retired and not alone.personal))),
        "phrase.discard": has_edit or (alone is not None and alone.pending and not alone.retired),
        "phrase.retire": any(not line.retired for line in lines),
        "phrase.recall": any(not line.retired for line in lines),
        "phrase.revive": any(line.retired for line in lines),
        "phrase.favourite": bool(lines),
    }
