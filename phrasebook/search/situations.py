"""Knows in which scenarios a typed run belongs: those that have it in their name or in what buyers say there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.model import Match
from phrasebook.search import matching

if TYPE_CHECKING:
    from phrasebook.database import Database
    from phrasebook.model import Content

_MIN_RUN, _MOST = 2, 48
_FOUND = "select id, name, cues from scenario where instr(name, :run) or instr(cues, :run) limit :most"


class Situations:
    """The scenarios of one search; each run is looked up once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts: dict[str, dict[str, tuple[str, str]]] = {}

    def expression(self, run: str) -> str | None:
        """Return the expression for the phrases of the scenarios that have the run."""
        found = self._of(run)
        return index.match_any(index.value(index.SCENARIO, one) for one in found) if found else None

    def explain(self, content: Content, run: str) -> Match | None:
        """Return which name or cue of the phrase's scenario has the run."""
        texts = self._of(run).get(content.scenario)
        if texts is None:
            return None
        name, cues = texts
        for text in (name, *json.loads(cues)):
            spans = matching.text_spans(text, run)
            if spans:
                return Match(field="cue", kind="text", spans=spans, text=text)
        return None

    def _of(self, run: str) -> dict[str, tuple[str, str]]:
        if run not in self._texts:
            names = {"run": run, "most": _MOST}
            found = self._database.execute(_FOUND, names).fetchall() if len(run) >= _MIN_RUN else []
            self._texts[run] = {one: (name, cues) for one, name, cues in found}
        return self._texts[run]
